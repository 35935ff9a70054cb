/**
 * What `start` gives for each of `items`, in their order, with at most `ahead` of them begun before they are asked for. What
 * was begun and is not asked for any more, since the caller stopped or one failed, ends unheard.
 */
export async function* inOrder<T, R>(
  items: Iterable<T> | AsyncIterable<T>,
  ahead: number,
  start: (item: T) => Promise<R>,
): AsyncGenerator<R> {
  const begun: Promise<R>[] = [];
  for await (const item of items) {
    const one = start(item);
    one.catch(() => undefined);
    begun.push(one);
    if (begun.length > ahead) yield begun.shift()!;
  }
  for (const last of begun) yield last;
}
