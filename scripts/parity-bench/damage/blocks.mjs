/** One of several texts is gone. */
export function lostText(texts, { random }) {
  const lost = random(texts.length)
  return texts.filter((_, index) => index !== lost)
}

/** Two neighbours change their places; those that can hardly be told apart are left alone. */
export function exchangedNeighbours(texts, { random }) {
  const first = random(texts.length - 1)
  const [one, other] = [texts[first], texts[first + 1]]
  if (
    Math.min(one.length, other.length) / Math.max(one.length, other.length) > 0.7 &&
    !/\d/u.test(one + other)
  )
    return null
  return texts.map((text, index) => (index === first ? other : index === first + 1 ? one : text))
}
