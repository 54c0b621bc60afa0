import { readStraightMarks } from '../../language/straight-marks.js'
import type { Message } from '../../model/message.js'
import { ruleMessage } from '../../model/rule-message.js'
import { type Line, linesOf, placeIn } from '../lines.js'
import { matchLines } from '../match-lines.js'
import { straightMarks } from '../mends/straight-marks.js'
import type { LintFile, LintRule } from '../types.js'

/** Marks that some language quotes with; the apostrophe and its twin belong to all. */
const all = '“”„‟«»‹›「」『』'

/**
 * Quotation marks follow the language. Straight marks are fine where they come in pairs: they are set in the
 * language's form. Marks of another language stay as they are, and look foreign.
 */
export const quotationMarks: LintRule = {
  id: 'quotation-marks',
  source: 'lint',
  severity: 'warning',
  summary: 'Quotation marks of another language, or a straight mark without its pair.',
  reason:
    'Quotation marks are the first thing by which a reader sees whether a text was edited in its language.',
  note: 'Write straight marks (`"`), one before the words and one behind them: they are set as the language wants them. Code stands between backticks.',
  fix: 'Puts straight marks around a quotation that stands in no other.',
  examples: {
    accepted: [
      { text: 'The "Balkan Route" and the “second route”.' },
      { text: '"The group said "no" twice", he wrote of the 12" pipe.' },
      { text: '"The first paragraph of a quotation.\n\n"And its last."' },
      { language: 'fr', text: 'La « route des Balkans » et l’autre.' },
      { language: 'ru', text: '«Балканский маршрут „Юг“» и другие.' },
      { text: 'He is 6\'2" tall, and "this" is quoted.' },
      { language: 'he', text: 'ק"מ אחד, וגם "ציטוט" אחד.' },
      { language: 'zh', text: '“巴尔干路线”和《宪章》。' },
    ],
    rejected: [
      {
        language: 'fr',
        text: 'La „route des Balkans".',
        messages: ['Unexpected mark `„`, expected `« … »`', 'Unexpected single `"`, expected marks in pairs'],
      },
      {
        text: 'The group" met "often.',
        messages: ['Unexpected `"` behind a word, printed as an opening mark, expected marks in pairs'],
      },
      {
        text: 'The «Balkan Route».',
        messages: ['Unexpected mark `«`, expected `“ … ”`', 'Unexpected mark `»`, expected `“ … ”`'],
        fixed: 'The "Balkan Route".',
      },
    ],
  },
  check: (tree, file) => {
    const { quotes, nestedQuotes, apostrophe } = file.language.typography
    const own = [quotes.open, quotes.close, nestedQuotes.open, nestedQuotes.close, apostrophe].join('')
    const foreign = [...all].filter((mark) => !own.includes(mark)).join('')
    const quoting = ['"', ...own.replace(apostrophe, '')]
    return [
      ...matchLines(
        quotationMarks,
        tree,
        file,
        new RegExp(`[${foreign}]`, 'gu'),
        ([mark]) => `Unexpected mark \`${mark}\`, expected \`${quotes.open} … ${quotes.close}\``,
        (at) => straightMarks(at, file, quoting),
      ),
      ...linesOf(tree).flatMap((line, at, lines) => unpaired(line, lines[at + 1], file)),
    ]
  },
}

/** A mark without its pair, or the first one that is printed against what stands beside it. */
function unpaired(line: Line, next: Line | undefined, file: LintFile): Message[] {
  if (!line.text.includes('"')) return []
  const { marks, contradicted } = readStraightMarks(line.text, file.language)
  const quoting = marks.filter(({ sign, role }) => sign === '"' && (role === 'open' || role === 'close'))
  const last = quoting.at(-1)
  const isInches = /\d/u.test(line.text.charAt((last?.index ?? 0) - 1))
  const isOdd = quoting.length % 2 === 1 && !isInches && !goesOn(line, next)
  const mark = isOdd ? last : contradicted
  if (!mark) return []
  const beside =
    mark.role === 'open' ? 'behind a word, printed as an opening' : 'before a word, printed as a closing'
  return [
    ruleMessage(quotationMarks, {
      file: file.path,
      place: placeIn(line, mark.index, mark.index + 1, file),
      reason: isOdd
        ? 'Unexpected single `"`, expected marks in pairs'
        : `Unexpected \`"\` ${beside} mark, expected marks in pairs`,
    }),
  ]
}

/** A quotation of several paragraphs opens anew in each and closes in the last. */
function goesOn(line: Line, next: Line | undefined): boolean {
  return line.node.type === 'paragraph' && line.text.startsWith('"') && next?.text.startsWith('"') === true
}
