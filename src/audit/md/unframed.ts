import type { TranscriptKind } from '../../model/transcript.js'
import { elements, type Inline } from './elements.js'

/** What Markdown sets in bold to show what it is. */
const bold: ReadonlySet<TranscriptKind> = new Set(['contents', 'label', 'term', 'colophonTerm'])

/** Words of an entry without the bold type by which Markdown shows its kind. */
export function unframed(kind: TranscriptKind, words: readonly Inline[]): readonly Inline[] {
  if (!bold.has(kind)) return words
  const at = words.findIndex(isBold)
  const frame = words[at]
  if (!frame || !('children' in frame)) return words
  const inner = frame.type === 'element' ? frame.children : elements(frame.children)
  return [...words.slice(0, at), ...inner, ...words.slice(at + 1)]
}

function isBold(node: Inline): boolean {
  return node.type === 'strong' || (node.type === 'element' && node.name === 'strong')
}
