/** Numbers out of base64, as weights are written: little-endian, of the given width. */
export function bytesOf(base64: string): Uint8Array {
  return Uint8Array.from(Buffer.from(base64, 'base64'));
}

export const int8 = (base64: string): Int8Array => new Int8Array(bytesOf(base64).buffer);
export const uint16 = (base64: string): Uint16Array => new Uint16Array(bytesOf(base64).buffer);

/** Numbers of two bytes, first the low bytes of all of them, then the high ones: like bytes side by side pack better. */
export function planes(base64: string): Uint16Array {
  const bytes = bytesOf(base64);
  const count = bytes.length / 2;
  return Uint16Array.from({ length: count }, (_, i) => bytes[i]! | (bytes[count + i]! << 8));
}
