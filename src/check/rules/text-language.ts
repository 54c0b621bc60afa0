import { englishName } from '../../language/english-name.js'
import { foreignProse } from '../../language/foreign-prose.js'
import { fitOf } from '../../language/recognise.js'
import type { Phrasing } from '../../model/report.js'
import { nodeMessage } from '../node-message.js'
import { stretchesOf } from '../texts.js'
import type { CheckRule } from '../types.js'

/** WCAG 2.2, 3.1.1 and 3.1.2: text is in the script of the language that its file declares, or is marked. */
export const textLanguage: CheckRule = {
  id: 'text-language',
  source: 'check',
  severity: 'warning',
  summary: 'A paragraph in another script than the declared language is written in.',
  reason: 'Screen readers read it in the wrong voice or not at all (WCAG 2.2, 3.1.1 and 3.1.2).',
  note: 'Mark foreign words: `:span[…]{lang=…}`.',
  examples: {
    accepted: [
      { language: 'ar', text: 'انظر A/RES/60/1.' },
      { language: 'ar', text: '[The annual report of the committee on prevention](https://example.org/)' },
      { language: 'zh', text: 'Ann Hunter, Leaflet Foundation, Example Publishing House, New York' },
      {
        language: 'ru',
        text: ':span[The responsibility to protect populations from atrocity crimes]{lang=en}',
      },
    ],
    rejected: [
      {
        language: 'ru',
        text: 'The participants warmly thanked their kind hosts for everything.',
        messages: ['Unexpected paragraph that is not written like Russian'],
      },
    ],
  },
  check: (checked) =>
    stretchesOf(checked.report).flatMap(({ node, content }) => {
      if (node.type !== 'paragraph') return []
      const text = foreignProse(own(content), checked.language)
      const { script } = fitOf(text, checked.language)
      if ((text.match(/\p{L}/gu)?.length ?? 0) < 40 || script > 0.3) return []
      return [
        nodeMessage(
          textLanguage,
          checked,
          node,
          `Unexpected paragraph that is not written like ${englishName(checked.language)}`,
        ),
      ]
    }),
}

/** Text without foreign words, code and links: titles of what is linked may be in any language. */
function own(content: readonly Phrasing[]): string {
  return content
    .map((node) => {
      if (node.type === 'text') return node.value
      if (node.type === 'link') return ' '
      return 'children' in node && node.type !== 'span' ? own(node.children) : ' '
    })
    .join('')
}
