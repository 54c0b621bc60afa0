import type { PhrasingContent } from 'mdast'
import { normaliseText } from '../../model/transcript.js'
import { asDistinct, type Found, hearWords, inLanguage, nothingFound } from '../../model/transcript-entry.js'
import { distinctTags } from '../distinct-tags.js'
import { type Element, elements, type Inline } from './elements.js'

/** What is read aloud of phrasing; collects links, foreign words and pictures on the way. */
export function speak(content: readonly Inline[], found: Found): string {
  return content.map((node) => (node.type === 'element' ? element(node, found) : plain(node, found))).join('')
}

function plain(node: Exclude<Inline, Element>, found: Found): string {
  switch (node.type) {
    case 'text':
      return hearWords(found, node.value)
    case 'inlineCode':
      return asDistinct(found, 'inlineCode', () => hearWords(found, node.value))
    case 'break':
      return hearWords(found, ' ')
    case 'emphasis':
    case 'strong':
    case 'delete':
      return asDistinct(found, node.type, () => inside(node.children, found))
    case 'footnoteReference':
      return `[^${node.label ?? node.identifier}]`
    case 'link': {
      // The library makes links of addresses in plain words, escaped or not; those stand nowhere in the file.
      if (node.position === undefined) return inside(node.children, found)
      const link = { target: node.url, text: '' }
      found.links.push(link)
      const spoken = inside(node.children, found)
      link.text = normaliseText(spoken)
      return spoken
    }
    default:
      throw new Error(`Unexpected ${node.type} in a Markdown edition`)
  }
}

function inside(children: readonly PhrasingContent[], found: Found): string {
  return speak(elements(children), found)
}

function element({ name, attributes, children }: Element, found: Found): string {
  if (name === 'br') return hearWords(found, ' ')
  if (attributes.class === 'between') return ''
  const kind = distinctTags[name]
  if (kind) return asDistinct(found, kind, () => speak(children, found))
  const language = attributes.lang
  if (language !== undefined) return inLanguage(found, language, () => speak(children, found))
  if (attributes.class === 'separator') return ''
  if (attributes.class !== 'picture') return speak(children, found)
  found.images.push(normaliseText(speak(children, nothingFound())))
  return ''
}
