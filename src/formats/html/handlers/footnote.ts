import type { Element, ElementContent } from 'hast'
import type { Footnote } from '../../../model/report.js'
import { element } from '../element.js'
import type { Handler, HtmlState } from '../state.js'

/** A note with its mark and, at the end of its last paragraph, a link back to each of its marks. */
export const footnote: Handler<'footnote'> = (state, node) =>
  element(
    'li',
    { id: node.id },
    element('span', { className: ['mark'] }, node.mark),
    element('div', { className: ['words'] }, withBackLinks(state.all(node.children), backLinks(state, node))),
  )

function withBackLinks(blocks: ElementContent[], links: ElementContent[]): ElementContent[] {
  const last = blocks.at(-1)
  if (last?.type !== 'element' || last.tagName !== 'p') return [...blocks, element('p', {}, links)]
  return [...blocks.slice(0, -1), { ...last, children: [...last.children, ...links] }]
}

function backLinks(state: HtmlState, node: Footnote): ElementContent[] {
  const { words, numbers } = state.context.language
  const count = new Intl.NumberFormat('en', { numberingSystem: numbers.digits })
  return node.references.flatMap((id, index): (Element | ElementContent)[] => {
    const number = node.references.length > 1 ? count.format(index + 1) : null
    return [
      { type: 'text', value: ' ' },
      element(
        'a',
        {
          href: `#${id}`,
          role: 'doc-backlink',
          ariaLabel: number === null ? words.backToText : `${words.backToText} ${number}`,
        },
        '↑',
        number === null ? null : element('sup', {}, number),
      ),
    ]
  })
}
