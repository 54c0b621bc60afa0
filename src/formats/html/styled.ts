import type { Element, Root } from 'hast'
import type { CssText } from './css/css.js'
import { element } from './element.js'
import { contentPolicy } from './policy.js'

/** A page with its style sheet at the end of the head, and the policy that allows nothing else before anything it governs. */
export function styled(page: Root, sheet: CssText): Root {
  return {
    ...page,
    children: page.children.map((html) =>
      html.type === 'element'
        ? {
            ...html,
            children: html.children.map((part) =>
              part.type === 'element' && part.tagName === 'head' ? styledHead(part, sheet) : part,
            ),
          }
        : html,
    ),
  }
}

function styledHead(head: Element, sheet: CssText): Element {
  const [encoding, ...rest] = head.children
  const policy = element('meta', { httpEquiv: ['Content-Security-Policy'], content: contentPolicy(sheet) })
  return {
    ...head,
    children: [...(encoding ? [encoding] : []), policy, ...rest, element('style', {}, sheet)],
  }
}
