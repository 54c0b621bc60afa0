import type { Comparison } from './types.js'

/** Makes something of a comparison once, however many rules and counts ask for it. */
export function oncePerComparison<Made>(
  make: (comparison: Comparison) => Made,
): (comparison: Comparison) => Made {
  const known = new WeakMap<Comparison, { made: Made }>()
  return (comparison) => {
    const found = known.get(comparison) ?? { made: make(comparison) }
    known.set(comparison, found)
    return found.made
  }
}
