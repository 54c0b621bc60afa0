import type { XmlElement } from '../../archive/xml.js'
import type { Distinction } from '../../model/distinction.js'
import { normaliseText, noteMarkText } from '../../model/transcript.js'
import { asDistinct, type Found, hearWords, inLanguage } from '../../model/transcript-entry.js'
import type { BlockContext } from './block-context.js'
import { attribute, hasClass } from './query.js'

type Content = XmlElement['children']

const distinct: Readonly<Record<string, Distinction>> = {
  i: 'emphasis',
  b: 'strong',
  sub: 'subscript',
  sup: 'superscript',
  ins: 'insert',
  del: 'delete',
}

/** Words under a name that differ from those around them. */
const distinctNames: Readonly<Record<string, Distinction>> = {
  highlight: 'highlight',
  keyboard: 'keyboard',
  code: 'inlineCode',
}

/** Names of what has a field of its own in an entry. */
const furniture = new Set(['label', 'number'])

/** What is read aloud of words; collects links, foreign words and pictures on the way. */
export function speak(content: Content, place: BlockContext, found: Found): string {
  return content
    .map((node) => (typeof node === 'string' ? hearWords(found, node) : element(node, place, found)))
    .join('')
}

function element(node: XmlElement, place: BlockContext, found: Found): string {
  const inside = () => speak(node.children, place, found)
  const kind = distinct[node.name] ?? distinctNames[nameOf(node)]
  if (kind) return asDistinct(found, kind, inside)
  switch (node.name) {
    case 'inline':
      return furniture.has(nameOf(node)) ? '' : inside()
    case 'br':
      return hearWords(found, ' ')
    case 'a':
      return linked(attribute(node, 'href') ?? '', found, inside)
    case 'ref':
      return hasClass(node, 'symbol') ? inside() : linked(ownTarget(node, place), found, inside)
    case 'img': {
      const alternative = normaliseText(attribute(node, 'alt') ?? '')
      if (alternative) found.images.push(alternative)
      return ''
    }
    case 'authorialNote':
    case 'noteRef':
      return noteMarkText(attribute(node, 'marker') ?? '')
    case 'span': {
      const language = attribute(node, 'xml:lang')
      return language === null ? inside() : inLanguage(found, language, inside)
    }
    default:
      return inside()
  }
}

/** The target of a reference, by our id. */
export function ownTarget(node: XmlElement, { ids }: Pick<BlockContext, 'ids'>): string {
  const href = attribute(node, 'href') ?? ''
  const own = href.startsWith('#') ? ids.get(href.slice(1)) : undefined
  return own === undefined ? href : `#${own}`
}

function nameOf(node: XmlElement): string {
  return node.name === 'inline' ? (attribute(node, 'name') ?? '') : ''
}

function linked(target: string, found: Found, inside: () => string): string {
  const link = { target, text: '' }
  found.links.push(link)
  const spoken = inside()
  link.text = normaliseText(spoken)
  return spoken
}
