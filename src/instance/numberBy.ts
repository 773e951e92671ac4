/** A byte for every item. `Uint8Array.from` gives the same and takes an iterator step for each, which shows with hundreds of thousands. */
export function bytesBy<Item>(items: readonly Item[], value: (item: Item, index: number) => number): Uint8Array {
  const bytes = new Uint8Array(items.length);
  for (let index = 0; index < items.length; index++) bytes[index] = value(items[index]!, index);
  return bytes;
}

/** A whole number for every item; see {@link bytesBy}. */
export function intsBy<Item>(items: readonly Item[], value: (item: Item, index: number) => number): Int32Array {
  const ints = new Int32Array(items.length);
  for (let index = 0; index < items.length; index++) ints[index] = value(items[index]!, index);
  return ints;
}
