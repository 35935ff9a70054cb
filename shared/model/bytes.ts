/** Numbers out of base64, as weights are written: little-endian, of the given width. */
export function bytesOf(base64: string): Uint8Array {
  return Uint8Array.from(Buffer.from(base64, 'base64'));
}

export const int8 = (base64: string): Int8Array => new Int8Array(bytesOf(base64).buffer);
export const int16 = (base64: string): Int16Array => new Int16Array(bytesOf(base64).buffer);
export const uint16 = (base64: string): Uint16Array => new Uint16Array(bytesOf(base64).buffer);
export const float32 = (base64: string): Float32Array => new Float32Array(bytesOf(base64).buffer);
