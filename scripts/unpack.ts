// Goes into the bundles: gives back what packed.mjs has packed.
import { brotliDecompressSync } from 'node:zlib';

type Fields = Record<string, unknown>;
/** A value, and of its texts that were base64 the names on the way there and how many bytes each has behind the JSON. */
type Packed = readonly [value: unknown, places: readonly (readonly [path: readonly string[], length: number])[]];

/** `data`, of whose fields those in `names` are packed: each is unpacked when it is first asked for. */
export function lazy(data: Fields, names: readonly string[]): Fields {
  for (const name of names) {
    const text = String(data[name]);
    const get = (): unknown => {
      const value = unpack(text);
      Object.defineProperty(data, name, { value, enumerable: true });
      return value;
    };
    Object.defineProperty(data, name, { get, enumerable: true, configurable: true });
  }
  return data;
}

/** The value that `text` was packed from. */
export function unpack(text: string): unknown {
  const bytes = brotliDecompressSync(Buffer.from(text, 'base64'));
  let at = 4 + bytes.readUInt32LE(0);
  const [value, places] = JSON.parse(bytes.toString('utf8', 4, at)) as Packed;
  const whole: Fields = { value };
  for (const [path, length] of places) {
    const holder = path.slice(0, -1).reduce((fields, name) => fields[name] as Fields, whole);
    holder[path.at(-1)!] = bytes.toString('base64', at, (at += length));
  }
  return whole.value;
}
