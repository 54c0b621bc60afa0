import { figureProblems, isRegionallyWritten } from '../../language/figure-problems.js'
import { ruleMessage } from '../../model/rule-message.js'
import { linesOf, placeIn } from '../lines.js'
import type { LintRule } from '../types.js'

/** Decimal signs follow the language; the pipeline never changes figures, so the author must. */
export const figureFormat: LintRule = {
  id: 'figure-format',
  source: 'lint',
  severity: 'warning',
  summary: 'A quantity whose decimal sign, or a figure whose groups are not the language’s.',
  reason: '1.250 is one and a quarter to some readers and one thousand two hundred and fifty to others.',
  note: 'Write the figure as the message expects it, once you know which number is meant.',
  examples: {
    accepted: [
      { text: 'It fell to 14.3 per cent.' },
      { language: 'fr', text: 'Elle est tombée à 14,3 % (cible 16.3).' },
      { language: 'es', text: 'Asciende a 1.290 millones.' },
      { language: 'es', text: 'ASVS 4.0 ha sido renumerado.' },
    ],
    rejected: [
      {
        language: 'fr',
        text: 'Elle est tombée à 14.3 %.',
        messages: ['Unexpected `14.3 %`, expected `14,3 %`'],
      },
      {
        language: 'fr',
        text: 'On a compté 1,234,567 voix.',
        messages: ['Unexpected `1,234,567`, expected `1 234 567`'],
      },
      {
        language: 'ar',
        text: 'سُجلت 20 حالة لكل 000 100 شخص.',
        messages: ['Unexpected `000 100`, expected `100 000`'],
      },
    ],
  },
  check: (tree, file) => {
    const lines = linesOf(tree)
    const isRegional = isRegionallyWritten(lines.map(({ text }) => text).join('\n'), file.language)
    return lines.flatMap((line) =>
      figureProblems(line.text, file.language, isRegional).map(({ actual, expected }) => {
        const digits = actual.match(/\d[\d., \u00A0]*\d|\d/u)?.[0] ?? actual
        const at = line.text.indexOf(digits)
        return ruleMessage(figureFormat, {
          file: file.path,
          place: placeIn(line, Math.max(0, at), Math.max(0, at) + digits.length, file),
          reason: `Unexpected \`${plain(actual)}\`, expected \`${plain(expected)}\``,
          expected: [expected],
          actual,
        })
      }),
    )
  },
}

function plain(text: string): string {
  return text.replace(/[\u00A0\u202F]/gu, ' ')
}
