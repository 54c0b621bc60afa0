/** The parts of the benchmark: reading pairs, measuring, and what is printed. */
export { interval } from './interval.mjs'
export { measurePairs } from './measure.mjs'
export { readPairs } from './read/index.mjs'
export { report } from './report.mjs'
