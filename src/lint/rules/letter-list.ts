import type { Message } from '../../model/message.js'
import { ruleMessage } from '../../model/rule-message.js'
import { type Line, linesOf, placeIn } from '../lines.js'
import { apartItems } from '../mends/letter-items.js'
import { typedItems } from '../typed-items.js'
import type { LintFile, LintRule } from '../types.js'

/** Letters, dashes and numbers of other kinds than `1.` make no list in Markdown: the items run on as one paragraph. */
export const letterList: LintRule = {
  id: 'letter-list',
  source: 'lint',
  severity: 'warning',
  summary:
    'Lines that begin with a dash, (a), (b), i., ii., 1.1, 一、, أ) or, behind words, 2., 3. and run on as one paragraph.',
  reason: 'What was typed as a list is read as one sentence.',
  note: 'Let an empty line stand between the items, or write them as a list with `1.` or `-`.',
  fix: 'Lets an empty line stand between the items.',
  examples: {
    accepted: [
      { text: '(a) the first.\n\n(b) the second.' },
      { text: '(a) the first.\\\n(b) the second.' },
      { text: 'It was said by\nA. Smith and\nK. Brown of\n12 states.' },
      { text: 'The first\n– and the last –\nof all.' },
      { language: 'zh', text: '第一\n– 和最后' },
    ],
    rejected: [
      {
        text: 'We agreed:\n– to meet;\n– to report.',
        messages: ['Unexpected items `–` and `–` in one paragraph, which run on in one line'],
        fixed: 'We agreed:\n\n– to meet;\n\n– to report.',
      },
      {
        text: 'We agreed:\n→ to meet.',
        messages: ['Unexpected item `→` below a line, which runs on in that line'],
        fixed: 'We agreed:\n\n→ to meet.',
      },
      {
        text: '1.1 The first\n1.2 The second\nof two\n2.1 The third',
        messages: ['Unexpected items `1.1` and `1.2` in one paragraph, which run on in one line'],
        fixed: '1.1 The first\n\n1.2 The second\nof two\n\n2.1 The third',
      },
      {
        text: 'i. the first\nii. the second',
        messages: ['Unexpected items `i.` and `ii.` in one paragraph, which run on in one line'],
        fixed: 'i. the first\n\nii. the second',
      },
      {
        language: 'zh',
        text: '一、会议\n二、报告',
        messages: ['Unexpected items `一、` and `二、` in one paragraph, which run on in one line'],
        fixed: '一、会议\n\n二、报告',
      },
      {
        language: 'ar',
        text: 'أ- الأول\nب- الثاني',
        messages: ['Unexpected items `أ-` and `ب-` in one paragraph, which run on in one line'],
        fixed: 'أ- الأول\n\nب- الثاني',
      },
      {
        text: 'а) первый;\nб) второй.',
        messages: ['Unexpected items `а)` and `б)` in one paragraph, which run on in one line'],
        fixed: 'а) первый;\n\nб) второй.',
      },
      {
        text: '(a) the first;\n(b) the second.',
        messages: ['Unexpected items `(a)` and `(b)` in one paragraph, which run on in one line'],
        fixed: '(a) the first;\n\n(b) the second.',
      },
      {
        text: 'It goes on:\n3. the third\n4. the fourth',
        messages: ['Unexpected items `3.` and `4.` in one paragraph, which run on in one line'],
      },
    ],
  },
  check: (tree, file) =>
    linesOf(tree).flatMap((line) => (line.node.type === 'paragraph' ? listsIn(line, file) : [])),
}

function listsIn(line: Line, file: LintFile): Message[] {
  if (!line.text.includes('\n')) return []
  const { rows, starts } = rowsOf(line)
  const joins = joinedStarts(line)
  return typedItems(rows).flatMap(({ markers, rows: found }) => {
    const [first, second] = markers
    const [row = 0] = found
    const runsOn = found.filter((one) => joins.has(starts[one] ?? 0))
    if (!first || runsOn.length === 0) return []
    const start = (starts[row] ?? 0) + (rows[row]?.search(/\S/u) ?? 0)
    return [
      ruleMessage(letterList, {
        file: file.path,
        place: placeIn(line, start, start + first.typed.length, file),
        reason: second
          ? `Unexpected items \`${first.typed}\` and \`${second.typed}\` in one paragraph, which run on in one line`
          : `Unexpected item \`${first.typed}\` below a line, which runs on in that line`,
        fix: apartItems(line, new Set(runsOn), file),
      }),
    ]
  })
}

/** The lines of a paragraph as typed, with where each begins. */
function rowsOf(line: Line): { rows: string[]; starts: number[] } {
  const rows = line.text.split('\n')
  let start = 0
  const starts = rows.map((row) => {
    const own = start
    start += row.length + 1
    return own
  })
  return { rows, starts }
}

/** Where the lines begin that run on behind those above; a break that an author wrote is no text. */
function joinedStarts({ segments }: Line): ReadonlySet<number> {
  const found = new Set<number>()
  for (const { node, start } of segments)
    for (const { index } of node.value.matchAll(/\n/gu)) found.add(start + index + 1)
  return found
}
