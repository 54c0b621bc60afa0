import type { Root } from 'hast'
import { element } from './element.js'

/** A page with its style sheet at the end of the head. */
export function dress(page: Root, css: string): Root {
  return {
    ...page,
    children: page.children.map((html) =>
      html.type !== 'element'
        ? html
        : {
            ...html,
            children: html.children.map((part) =>
              part.type === 'element' && part.tagName === 'head'
                ? { ...part, children: [...part.children, element('style', {}, css)] }
                : part,
            ),
          },
    ),
  }
}
