import { child, type XmlElement } from '../archive/xml.js'
import type { ParagraphDraft } from './draft.js'

/** Whether the mark of a paragraph was deleted: it goes on in the next one. */
export function isMarkDeleted(paragraph: XmlElement): boolean {
  const mark = child(child(paragraph, 'w:pPr'), 'w:rPr')
  return child(mark, 'w:del') !== undefined || child(mark, 'w:moveFrom') !== undefined
}

/** Whether a paragraph is the large initial of the next one (17.3.1.11). */
export function isInitial(paragraph: XmlElement): boolean {
  const kind = child(child(paragraph, 'w:pPr'), 'w:framePr')?.attributes['w:dropCap']
  return kind === 'drop' || kind === 'margin'
}

/** Puts an initial before the paragraph that it belongs to, which keeps its own look. */
export function joinInitial(initial: ParagraphDraft, draft: ParagraphDraft): void {
  const by = initial.pieces.length
  draft.bookmarks = [...initial.bookmarks, ...draft.bookmarks.map(({ name, at }) => ({ name, at: at + by }))]
  draft.pieces = [...initial.pieces, ...draft.pieces]
}
