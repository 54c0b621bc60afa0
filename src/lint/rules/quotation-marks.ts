import { ruleMessage } from '../../model/rule-message.js'
import { type Line, linesOf, placeIn } from '../lines.js'
import { matchLines } from '../match-lines.js'
import { straightMarks } from '../mends/straight-marks.js'
import type { LintRule } from '../types.js'

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
      { text: '"The first paragraph of a quotation.\n\n"And its last."' },
      { language: 'fr', text: 'La « route des Balkans » et l’autre.' },
      { language: 'ru', text: '«Балканский маршрут „Юг“» и другие.' },
      { language: 'zh', text: '“巴尔干路线”和《宪章》。' },
    ],
    rejected: [
      {
        language: 'fr',
        text: 'La „route des Balkans".',
        messages: ['Unexpected mark `„`, expected `« … »`', 'Unexpected single `"`, expected marks in pairs'],
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
      ...linesOf(tree).flatMap((line, at, lines) => {
        const index = line.text.lastIndexOf('"')
        const isOdd = line.text.split('"').length % 2 === 0
        const isInches = /\d/u.test(line.text.charAt(index - 1))
        if (!isOdd || isInches || goesOn(line, lines[at + 1])) return []
        const place = placeIn(line, index, index + 1, file)
        const reason = 'Unexpected single `"`, expected marks in pairs'
        return [ruleMessage(quotationMarks, { file: file.path, place, reason })]
      }),
    ]
  },
}

/** A quotation of several paragraphs opens anew in each and closes in the last. */
function goesOn(line: Line, next: Line | undefined): boolean {
  return line.node.type === 'paragraph' && line.text.startsWith('"') && next?.text.startsWith('"') === true
}
