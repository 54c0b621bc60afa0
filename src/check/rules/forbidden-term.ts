import { findTerms } from '../../language/find-terms.js'
import { plainText } from '../../model/plain-text.js'
import type { Phrasing } from '../../model/report.js'
import { formsOf } from '../../model/term-entry.js'
import { nodeMessage } from '../node-message.js'
import { stretchesOf } from '../texts.js'
import type { CheckRule } from '../types.js'

/** A term that a termbase of the workspace forbids, in any form of grammar; unless it is a term of another concept, too. */
export const forbiddenTerm: CheckRule = {
  id: 'forbidden-term',
  source: 'check',
  severity: 'warning',
  summary: 'A term that the termbase forbids.',
  reason: 'A term is forbidden because it was misread before, or says what nobody decided.',
  note: 'Use the term that the entry prefers.',
  examples: {
    accepted: [{ text: 'Internally displaced persons were registered.' }],
    rejected: [
      {
        text: 'Illegal migrants were registered.',
        terms: [
          {
            en: [
              { words: 'irregular migrant', status: 'preferred' },
              { words: 'illegal migrant', status: 'forbidden' },
            ],
          },
        ],
        messages: [
          'Unexpected term `Illegal migrants`, expected `irregular migrant`, by entry `1` of terms/example.yaml, line 1',
        ],
      },
    ],
  },
  check: (checked) => {
    const { report, language, terms = [] } = checked
    if (terms.length === 0) return []
    return stretchesOf(report).flatMap(({ node, content }) =>
      findTerms(running(content), terms, language).flatMap(({ text, concepts }) => {
        const [first] = concepts
        if (!first || concepts.some(({ form }) => form.status !== 'forbidden')) return []
        const { id, file, line } = first.term
        const wanted = formsOf(first.term, language.tag).find(({ status }) => status !== 'forbidden')
        const instead = wanted ? `, expected \`${wanted.words}\`` : ''
        return [
          nodeMessage(
            forbiddenTerm,
            checked,
            'position' in node ? node : null,
            `Unexpected term \`${text}\`${instead}, by entry \`${id}\` of ${file}, line ${line}`,
          ),
        ]
      }),
    )
  },
}

/** Words of the language itself: neither code nor words of others. */
function running(content: readonly Phrasing[]): string {
  return content
    .map((node) => {
      if (node.type === 'inlineCode' || node.type === 'span') return ' | '
      return 'children' in node ? running(node.children) : plainText([node])
    })
    .join('')
}
