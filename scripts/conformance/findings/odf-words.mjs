// @ts-check
import { readXml } from '../tools/read-xml.mjs'

/** @type {Record<string, string>} */
const characters = { 'text:p': ' ', 'text:h': ' ', 'text:tab': ' ', 'text:line-break': ' ', 'text:s': ' ' }

/** What LibreOffice adds of its own: note marks, descriptions of pictures, settings. */
const silent = [
  'text:note-citation',
  'svg:title',
  'svg:desc',
  'office:annotation',
  'text:tracked-changes',
  'office:binary-data',
]

/** Elements whose text is an author's. */
const spoken = ['text:p', 'text:h']

/**
 * The words of a document's body and notes as LibreOffice holds them, from a flat OpenDocument text.
 *
 * @param {string} xml
 * @returns {string[]}
 */
export function odfWords(xml) {
  let text = ''
  let inBody = false
  let paragraphs = 0
  let silences = 0
  // A note's words stand inside the paragraph that calls it; they are gathered apart, so that no word is torn.
  let notes = 0
  let notesText = ''
  /** @param {string} value */
  const add = (value) => {
    if (notes > 0) notesText += value
    else text += value
  }
  readXml(xml, {
    open(name) {
      if (name === 'office:text') inBody = true
      if (silent.includes(name)) silences += 1
      if (spoken.includes(name)) paragraphs += 1
      if (name === 'text:note') notes += 1
      if (inBody) add(characters[name] ?? '')
    },
    close(name) {
      if (name === 'office:text') inBody = false
      if (silent.includes(name)) silences -= 1
      if (spoken.includes(name)) {
        paragraphs -= 1
        add(' ')
      }
      if (name === 'text:note') notes -= 1
    },
    text(value) {
      if (inBody && silences === 0 && paragraphs > 0) add(value)
    },
  })
  // Round brackets are left out: LibreOffice moves those around a note's mark.
  return `${text} ${notesText}`
    .replace(/[()]/gu, '')
    .split(/\s+/u)
    .filter((word) => word !== '')
}
