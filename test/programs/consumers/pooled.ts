/** Does something with each, so many at once; gives the results in the same order. */
export async function pooled<Item, Out>(
  width: number,
  items: readonly Item[],
  work: (item: Item) => Promise<Out>,
): Promise<Out[]> {
  const results: Out[] = [];
  const queue = items.entries();
  const worker = async () => {
    for (const [place, item] of queue) results[place] = await work(item);
  };
  await Promise.all(Array.from({ length: width }, worker));
  return results;
}
