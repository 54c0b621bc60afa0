import { oncePer } from '../model/once-per.js'
import type { Comparison } from './types.js'

/** Makes something of a comparison once, however many rules and counts ask for it. */
export function oncePerComparison<Made>(
  make: (comparison: Comparison) => Made,
): (comparison: Comparison) => Made {
  return oncePer(make)
}
