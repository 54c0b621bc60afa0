import type { Element } from 'hast'
import { element } from '../../formats/html/element.js'
import { outcome } from '../outcome.js'
import { section } from '../section.js'
import { table } from '../table.js'
import type { CheckStatus } from '../types.js'
import type { Judgement } from './judge.js'

const verdicts: Record<CheckStatus, string> = {
  pass: 'Every check ran, and every check passed.',
  fail: 'At least one check failed.',
  'not-run': 'No check failed, but not every check ran.',
  nothing: 'There was nothing to check.',
}

/** The outcome first: one sentence, then each question with its answer. */
export function outcomeSection({ status, questions }: Judgement): Element {
  return section(
    'outcome',
    'Outcome',
    element('p', { className: ['verdict'] }, verdicts[status]),
    table(
      'What was asked',
      ['Question', 'Outcome', 'Extent'],
      questions.map((asked) => [
        element('a', { href: `#${asked.place}` }, asked.question),
        outcome(asked.status),
        asked.detail,
      ]),
    ),
  )
}
