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
  readXml(xml, {
    open(name) {
      if (name === 'office:text') inBody = true
      if (silent.includes(name)) silences += 1
      if (spoken.includes(name)) paragraphs += 1
      if (inBody) text += characters[name] ?? ''
    },
    close(name) {
      if (name === 'office:text') inBody = false
      if (silent.includes(name)) silences -= 1
      if (spoken.includes(name)) {
        paragraphs -= 1
        text += ' '
      }
    },
    text(value) {
      if (inBody && silences === 0 && paragraphs > 0) text += value
    },
  })
  return text.split(/\s+/u).filter((word) => word !== '')
}
