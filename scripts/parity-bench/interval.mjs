/**
 * The interval that holds a share with 95 % probability (Wilson), so that few cases do not look like certainty.
 *
 * @param {number} count
 * @param {number} total
 * @returns {[low: number, high: number]}
 */
export function interval(count, total) {
  if (total === 0) return [0, 1]
  const z = 1.959964
  const share = count / total
  const centre = share + (z * z) / (2 * total)
  const spread = z * Math.sqrt((share * (1 - share)) / total + (z * z) / (4 * total * total))
  const scale = 1 + (z * z) / total
  const low = count === 0 ? 0 : (centre - spread) / scale
  const high = count === total ? 1 : (centre + spread) / scale
  return [Math.max(0, low), Math.min(1, high)]
}
