import type { Message } from '../../model/message.js'
import { ruleMessage } from '../../model/rule-message.js'
import { type Line, linesOf, placeIn } from '../lines.js'
import type { LintFile, LintRule } from '../types.js'

const brackets: readonly [string, string][] = [
  ['(', ')'],
  ['（', '）'],
  ['[', ']'],
  ['【', '】'],
  ['《', '》'],
  ['〈', '〉'],
  ['「', '」'],
]

/** Brackets and quotation marks that open must close within their paragraph. `a)` in an enumeration opens nothing. */
export const balancedMarks: LintRule = {
  id: 'balanced-marks',
  source: 'lint',
  severity: 'warning',
  summary: 'A bracket or quotation mark without its other half.',
  reason: 'Where a quotation ends is a matter of who said what.',
  note: 'Write the other half where the words end, or delete this one.',
  examples: {
    accepted: [
      { text: 'The Council (see “the list”) met.' },
      { language: 'fr', text: 'Les recommandations 23 b) et 31 (voir « la liste »).' },
      { language: 'zh', text: '《宪章》（见附件）。' },
    ],
    rejected: [
      { text: 'The Council (see the list met.', messages: ['Unexpected `(` without `)`'] },
      { text: 'The names) were many.', messages: ['Unexpected `)` without `(`'] },
      { language: 'fr', text: 'Voir « la liste.', messages: ['Unexpected `«` without `»`'] },
    ],
  },
  check: (tree, file) => linesOf(tree).flatMap((line) => unbalanced(line, file)),
}

function unbalanced(line: Line, file: LintFile): Message[] {
  const { quotes } = file.language.typography
  const pairs = new Map([...brackets, [quotes.open, quotes.close] as [string, string]])
  const openers = new Map([...pairs].map(([open, close]) => [close, open]))
  // One stack a kind of mark, so that a mark finds its partner at once.
  const open = new Map<string, { mark: string; index: number }[]>()
  const stackOf = (opener: string) => {
    const kind = opener === '（' ? '(' : opener
    const stack = open.get(kind) ?? []
    open.set(kind, stack)
    return stack
  }
  const found: { mark: string; index: number; partner: string }[] = []
  for (const { 0: mark, index } of line.text.matchAll(/./gsu)) {
    const opener = openers.get(mark)
    if (pairs.has(mark)) stackOf(mark).push({ mark, index })
    else if (opener !== undefined) {
      // A full-width bracket may close a half-width one: another matter than balance.
      if (stackOf(opener).pop() !== undefined) continue
      if (!isEnumeration(line.text, index)) found.push({ mark, index, partner: opener })
    }
  }
  const left = [...open.values()].flat().sort((first, second) => first.index - second.index)
  return [...found, ...left.map(({ mark, index }) => ({ mark, index, partner: pairs.get(mark) ?? '' }))].map(
    ({ mark, index, partner }) =>
      ruleMessage(balancedMarks, {
        file: file.path,
        place: placeIn(line, index, index + 1, file),
        reason: `Unexpected \`${mark}\` without \`${partner}\``,
      }),
  )
}

/** `a)`, `12)`, `iv)` at the beginning or after a space. */
function isEnumeration(text: string, index: number): boolean {
  return (
    text[index] === ')' &&
    /(?:^|[\s\u00A0(;,])(?:\p{L}{1,2}|[ivx]{1,5}|\p{N}{1,3})$/iu.test(
      text.slice(Math.max(0, index - 7), index),
    )
  )
}
