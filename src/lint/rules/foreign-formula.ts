import { placeOf } from '../../model/markdown-nodes.js'
import { pointAt } from '../../model/point-at.js'
import { ruleMessage } from '../../model/rule-message.js'
import { linesOf } from '../lines.js'
import { matchLines } from '../match-lines.js'
import { nodesIn } from '../node-index.js'
import type { LintRule } from '../types.js'

/** Formulas of TeX are not set here: a reader would see their commands. */
export const foreignFormula: LintRule = {
  id: 'foreign-formula',
  source: 'lint',
  escapable: () => true,
  severity: 'warning',
  summary: 'A formula in the signs of TeX.',
  reason: 'Its signs are printed as they stand.',
  note: 'Write it in words and signs: `m<sup>3</sup>`, `H<sub>2</sub>O`, `½`; or show it as a picture with its words as alternative text.',
  examples: {
    accepted: [
      { text: 'It cost $5 and $10, or $5–$10 a day.' },
      { text: 'The folder \\(x\\ is named.' },
      { text: 'The class \\[a-z\\], as \\[1\\] said \\(below\\).' },
    ],
    rejected: [
      {
        text: '$$\nx + 1\n$$',
        messages: ['Unexpected formula `$$`, which is printed as typed'],
      },
      {
        text: '```math\nx = y\n```',
        messages: ['Unexpected formula between backticks, which is shown as code'],
      },
      {
        text: 'The index $I = \\frac{a}{b}$ rose.',
        messages: ['Unexpected formula `$I = \\frac{a}{b}$`, which is printed as typed'],
      },
      {
        text: 'The angle \\(\\alpha\\) is small.',
        messages: ['Unexpected formula `\\(\\alpha\\)`, which is printed as typed'],
      },
      {
        text: 'The index \\(x = 1\\) rose.',
        messages: ['Unexpected formula `\\(x = 1\\)`, which is printed as typed'],
      },
    ],
  },
  check: (tree, file) => [
    ...matchLines(
      foreignFormula,
      tree,
      file,
      /\$\$[^$]{1,2000}?\$\$|\$(?=\S)[^$]{1,400}?(?<=\S)\$(?!\d)/gu,
      ([words]) =>
        /[\\^_={}]/u.test(words) || /^\$[\p{L}]\$$|^\$\$\s*\n/u.test(words) ? reasonFor(words) : null,
    ),
    ...nodesIn(tree)
      .of('code')
      .filter(({ lang }) => lang === 'math')
      .map((code) =>
        ruleMessage(foreignFormula, {
          file: file.path,
          place: placeOf(code),
          reason: 'Unexpected formula between backticks, which is shown as code',
        }),
      ),
    ...linesOf(tree).flatMap(({ segments }) =>
      segments.flatMap(({ node }) => {
        const start = node.position?.start.offset
        const end = node.position?.end.offset
        if (start === undefined || end === undefined) return []
        // Backslashes before brackets are gone from the text itself.
        const found = [...file.text.slice(start, end).matchAll(bracketed)]
        // Brackets that a backslash only keeps from making a link are no formula: `\[a-z\]`, `\[1\]`.
        const formulas = found.filter(({ 1: inside = '' }) =>
          /[\\^_={}<>+]|^\s*\p{L}\s*$/u.test(inside.slice(2, -2)),
        )
        return formulas.map((match) => {
          const from = start + match.index
          return ruleMessage(foreignFormula, {
            file: file.path,
            place: { start: pointAt(file.text, from), end: pointAt(file.text, from + match[0].length) },
            reason: reasonFor(match[0]),
          })
        })
      }),
    ),
  ],
}

/** What stands between `\\(` and `\\)`, or `\\[` and `\\]`. */
const bracketed = /(\\\([^\n]{1,400}?\\\)|\\\[[^\n]{1,400}?\\\])/gu

function reasonFor(words: string): string {
  const [line = ''] = words.split('\n')
  return `Unexpected formula \`${line.length > 60 ? `${line.slice(0, 60)}…` : line}\`, which is printed as typed`
}
