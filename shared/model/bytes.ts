/** Numbers out of base64, as weights are written: little-endian, of the given width. */
export function bytesOf(base64: string): Uint8Array {
  return Buffer.from(base64, 'base64');
}

const SIGNS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';
const NO_SIGN = 64;
const NUMBER_OF = new Uint8Array(0x10000).fill(NO_SIGN);
for (let i = 0; i < SIGNS.length; i++) NUMBER_OF[SIGNS.charCodeAt(i)] = i;

/** Numbers below 64, a sign of base64 each: like numbers are like signs, which pack well. Throws on another sign. */
export function sextets(text: string): Uint8Array {
  const numbers = new Uint8Array(text.length);
  for (let i = 0; i < text.length; i++) {
    const number = NUMBER_OF[text.charCodeAt(i)]!;
    if (number === NO_SIGN) throw new RangeError(`no sign of base64: ${text[i]}`);
    numbers[i] = number;
  }
  return numbers;
}

/** Numbers of two bytes, first the low bytes of all of them, then the high ones: like bytes side by side pack better. */
export function planes(base64: string): Uint16Array {
  const bytes = bytesOf(base64);
  const numbers = new Uint16Array(bytes.length / 2);
  for (let i = 0; i < numbers.length; i++) numbers[i] = bytes[i]! | (bytes[numbers.length + i]! << 8);
  return numbers;
}
