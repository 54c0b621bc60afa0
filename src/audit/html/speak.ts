import type { Element, ElementContent } from 'hast'
import { normaliseText, noteMarkText } from '../../model/transcript.js'
import { asDistinct, type Found, hearWords, inLanguage } from '../../model/transcript-entry.js'
import { distinctTags } from '../distinct-tags.js'
import { attribute, hasClass, textOf } from './query.js'

/** What is read aloud of inline content; collects links, foreign words and pictures on the way. */
export function speak(content: readonly ElementContent[], found: Found): string {
  return content.map((node) => speakNode(node, found)).join('')
}

function speakNode(node: ElementContent, found: Found): string {
  if (node.type === 'text') return hearWords(found, node.value)
  if (node.type !== 'element') return ''
  const role = attribute(node, 'role')
  if (role === 'doc-backlink' || isFurniture(node)) return ''
  if (role === 'doc-noteref') return noteMarkText(textOf(node))
  if (node.tagName === 'br') return hearWords(found, ' ')
  if (node.tagName === 'img') {
    const alternative = normaliseText(attribute(node, 'alt') ?? '')
    if (alternative) found.images.push(alternative)
    return ''
  }
  if (node.tagName === 'a') {
    const link = { target: attribute(node, 'href') ?? '', text: '' }
    found.links.push(link)
    const spoken = speak(node.children, found)
    link.text = normaliseText(spoken)
    return spoken
  }
  const kind = distinctTags[node.tagName]
  if (kind) return asDistinct(found, kind, () => speak(node.children, found))
  const language = attribute(node, 'lang')
  if (language !== null) return inLanguage(found, language, () => speak(node.children, found))
  return speak(node.children, found)
}

/** Numbers, labels and marks have fields of their own; task states, separators and what stands between marks are signs. */
function isFurniture(element: Element): boolean {
  return ['number', 'label', 'separator', 'between', 'mark', 'task'].some((name) => hasClass(element, name))
}
