/** What `make` gives, made when it is first asked for: a model that no page needs costs a start nothing. */
export function once<Made extends object>(make: () => Made): () => Made {
  let made: Made | undefined;
  return () => (made ??= make());
}
