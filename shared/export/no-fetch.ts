/** Stands where citation-js imports a client for HTTP, which Offprint neither needs nor wants. */
export default function noFetch(): never {
  throw new Error('Offprint fetches nothing.');
}
export { noFetch as Headers };
