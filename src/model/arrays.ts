/**
 * Appends items to an array. Arguments of a call lie on the stack, which overflows where a document has a hundred
 * thousand of them: no call is given the items of an array.
 */
export function append<Item>(items: Item[], more: Iterable<Item>): void {
  for (const item of more) items.push(item)
}

/** The largest of numbers, however many there are; `least` where none is larger. */
export function largestOf(numbers: Iterable<number>, least = Number.NEGATIVE_INFINITY): number {
  let largest = least
  for (const number of numbers) largest = Math.max(largest, number)
  return largest
}

/** The smallest of numbers, however many there are; `most` where none is smaller. */
export function smallestOf(numbers: Iterable<number>, most = Number.POSITIVE_INFINITY): number {
  let smallest = most
  for (const number of numbers) smallest = Math.min(smallest, number)
  return smallest
}
