/**
 * Appends items to an array. Arguments of a call lie on the stack, which overflows where a document has a hundred
 * thousand of them: no call is given the items of an array.
 */
export function append<Item>(items: Item[], more: Iterable<Item>): void {
  for (const item of more) items.push(item)
}
