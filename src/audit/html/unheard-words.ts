import type { Element, Root } from 'hast'
import type { EditionReading } from '../reading.js'
import { foreign } from './foreign.js'
import { find, hasClass } from './query.js'

/** What is read of each part beside the text; words outside it would be seen and not compared. */
const heard: readonly (readonly [tagName: string, className: string, test: (element: Element) => boolean])[] =
  [
    [
      'header',
      'title-block',
      (element) =>
        element.tagName === 'h1' ||
        (element.tagName === 'nav' && ['languages', 'formats'].some((name) => hasClass(element, name))) ||
        (element.tagName === 'p' && lines.some((name) => hasClass(element, name))),
    ],
    [
      'nav',
      'contents',
      (element) => element.tagName === 'li' || element.tagName === 'summary' || hasClass(element, 'label'),
    ],
    ['footer', 'colophon', ({ tagName }) => ['h2', 'dt', 'dd'].includes(tagName)],
  ]

const lines = ['organisation', 'status', 'subtitle', 'date', 'symbol', 'abstract']

/** Words and pictures beside the text where no reader looks for them. */
export function unheardWords(tree: Root): EditionReading['findings'] {
  return heard.flatMap(([tagName, className, isHeard]) => {
    const part = find(tree, (one) => one.tagName === tagName && hasClass(one, className))
    return part ? outside(part, isHeard) : []
  })
}

function outside(parent: Element, isHeard: (element: Element) => boolean): EditionReading['findings'] {
  return parent.children.flatMap((child) => {
    if (child.type === 'element') {
      if (isHeard(child)) return []
      return child.tagName === 'img'
        ? [foreign('img', `Unexpected picture in \`<${parent.tagName}>\``)]
        : outside(child, isHeard)
    }
    return child.type === 'text' && child.value.trim() !== ''
      ? [foreign(parent.tagName, `Unexpected words \`${child.value.trim().slice(0, 60)}\` beside the text`)]
      : []
  })
}
