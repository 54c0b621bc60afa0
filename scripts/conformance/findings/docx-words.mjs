// @ts-check
import { readXml } from '../tools/read-xml.mjs'

/** @type {Record<string, string>} */
const characters = {
  'w:tab': ' ',
  'w:br': ' ',
  'w:cr': ' ',
  'w:p': ' ',
  'w:noBreakHyphen': '\u2011',
  'w:softHyphen': '\u00AD',
}

/**
 * The words of a Word file's body and notes, as they stand in its XML.
 *
 * @param {Record<string, string>} parts XML texts by part name.
 * @returns {string[]}
 */
export function docxWords(parts) {
  return ['word/document.xml', 'word/footnotes.xml', 'word/endnotes.xml'].flatMap((name) =>
    words(parts[name] ?? ''),
  )
}

/** @param {string} xml */
function words(xml) {
  if (xml === '') return []
  let text = ''
  let inText = false
  // A fallback says again, for older readers, what stands beside it.
  let fallbacks = 0
  readXml(xml, {
    open(name) {
      if (name === 'mc:Fallback') fallbacks += 1
      if (fallbacks > 0) return
      inText = name === 'w:t'
      text += characters[name] ?? ''
    },
    close(name) {
      if (name === 'mc:Fallback') fallbacks -= 1
      if (name === 'w:t') inText = false
      if (name === 'w:p') text += ' '
    },
    text(value) {
      if (inText && fallbacks === 0) text += value
    },
  })
  return text
    .replace(/[()]/gu, '')
    .split(/\s+/u)
    .filter((word) => word !== '')
}
