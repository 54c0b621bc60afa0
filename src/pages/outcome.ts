import type { Element } from 'hast'
import { element } from '../formats/html/element.js'
import type { CheckStatus } from './types.js'

const signs: Record<CheckStatus, { sign: string; words: string }> = {
  pass: { sign: '✓', words: 'Pass' },
  fail: { sign: '✕', words: 'Fail' },
  'not-run': { sign: '–', words: 'Not run' },
  nothing: { sign: '○', words: 'Nothing to compare' },
}

/** The outcome of a check: words first, then shape; never colour alone, and "not run" never looks like a pass. */
export function outcome(status: CheckStatus, words?: string): Element {
  const shown = signs[status]
  return element(
    'span',
    { className: ['outcome', status] },
    element('span', { ariaHidden: 'true' }, shown.sign),
    ' ',
    words ?? shown.words,
  )
}

/** One outcome for many: a fail decides, then a check that did not run; what met nothing decides only alone. */
export function worst(statuses: readonly CheckStatus[]): CheckStatus {
  if (statuses.includes('fail')) return 'fail'
  if (statuses.length === 0 || statuses.includes('not-run')) return 'not-run'
  return statuses.includes('pass') ? 'pass' : 'nothing'
}
