// @ts-check
/**
 * Maps over items, a few at a time, and keeps their order.
 *
 * @template Item, Value
 * @param {number} limit How many run at once.
 * @param {Item[]} items
 * @param {(item: Item) => Promise<Value>} work
 * @returns {Promise<Value[]>}
 */
export async function concurrently(limit, items, work) {
  /** @type {Value[]} */
  const values = []
  const queue = items.entries()
  const workers = Array.from({ length: limit }, async () => {
    for (const [position, item] of queue) values[position] = await work(item)
  })
  await Promise.all(workers)
  return values
}
