import type { Phrasing } from './report.js'
import { normaliseText, noteMarkText } from './transcript.js'
import type { Found } from './transcript-entry.js'

/** Says inline content; links, foreign words and pictures are collected on the way. */
export function speak(content: readonly Phrasing[], found: Found): string {
  return content
    .map((node): string => {
      switch (node.type) {
        case 'text':
        case 'inlineCode':
        case 'abbreviation':
          return node.value
        case 'break':
          return ' '
        case 'inlineImage':
          if (node.alternative) found.images.push(normaliseText(node.alternative))
          return ''
        case 'footnoteReference':
          return noteMarkText(node.mark)
        case 'emphasis':
        case 'strong':
        case 'delete':
          return speak(node.children, found)
        case 'link':
        case 'reference': {
          const link = { target: node.type === 'link' ? node.url : `#${node.target}`, text: '' }
          found.links.push(link)
          const spoken = speak(node.children, found)
          link.text = normaliseText(spoken)
          return spoken
        }
        case 'span': {
          const span = { language: node.language, text: '' }
          found.spans.push(span)
          const spoken = speak(node.children, found)
          span.text = normaliseText(spoken)
          return spoken
        }
        default: {
          const unknown: never = node
          throw new Error(`Unknown inline node: ${JSON.stringify(unknown)}`)
        }
      }
    })
    .join('')
}
