/** Numbers out of base64, as weights are written: little-endian, of the given width. */
export function bytesOf(base64: string): Uint8Array {
  return Uint8Array.from(Buffer.from(base64, 'base64'));
}

const SIGNS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';
const NUMBER_OF: ReadonlyMap<string, number> = new Map([...SIGNS].map((sign, i) => [sign, i]));

/** Numbers below 64, a sign of base64 each: like numbers are like signs, which pack well. Throws on another sign. */
export function sextets(text: string): Uint8Array {
  return Uint8Array.from(text, sign => {
    const number = NUMBER_OF.get(sign);
    if (number === undefined) throw new RangeError(`no sign of base64: ${sign}`);
    return number;
  });
}

/** Numbers of two bytes, first the low bytes of all of them, then the high ones: like bytes side by side pack better. */
export function planes(base64: string): Uint16Array {
  const bytes = bytesOf(base64);
  const count = bytes.length / 2;
  return Uint16Array.from({ length: count }, (_, i) => bytes[i]! | (bytes[count + i]! << 8));
}
