// @ts-check
import { readXml } from '../tools/read-xml.mjs'

/**
 * @typedef {object} Counts What stands in a document, as an outline and four numbers.
 * @property {number[]} outline The levels of its headings, in order.
 * @property {number} tables
 * @property {number} notes
 * @property {number} images
 */

/**
 * What stands in a Word file according to its XML.
 *
 * @param {Record<string, string>} parts XML texts by part name.
 * @returns {Counts}
 */
export function docxCounts(parts) {
  const levels = headingLevels(parts['word/styles.xml'] ?? '')
  /** @type {Counts} */
  const counts = { outline: [], tables: 0, notes: 0, images: 0 }
  let fallbacks = 0
  readXml(parts['word/document.xml'] ?? '<none/>', {
    open(name, attributes) {
      if (name === 'mc:Fallback') fallbacks += 1
      if (fallbacks > 0) return
      const level = name === 'w:pStyle' ? levels.get(attributes['w:val'] ?? '') : undefined
      if (level !== undefined) counts.outline.push(level)
      if (name === 'w:tbl') counts.tables += 1
      if (name === 'w:footnoteReference' || name === 'w:endnoteReference') counts.notes += 1
      if (name === 'w:drawing') counts.images += 1
    },
    close(name) {
      if (name === 'mc:Fallback') fallbacks -= 1
    },
    text() {},
  })
  return counts
}

/**
 * @param {string} styles
 * @returns {Map<string, number>} Levels by the ids of Word's own heading styles and of those based on them.
 */
function headingLevels(styles) {
  /** @type {Map<string, number>} */
  const levels = new Map()
  /** @type {Map<string, string>} */
  const bases = new Map()
  if (styles === '') return levels
  let id = ''
  readXml(styles, {
    open(name, attributes) {
      const value = attributes['w:val'] ?? ''
      if (name === 'w:style') id = attributes['w:styleId'] ?? ''
      if (name === 'w:basedOn') bases.set(id, value)
      const level = name === 'w:name' ? /^heading ([1-9])$/i.exec(value)?.[1] : undefined
      if (level !== undefined) levels.set(id, Number(level))
    },
    close() {},
    text() {},
  })
  for (const style of bases.keys()) {
    const level = inherited(style, levels, bases)
    if (level !== undefined) levels.set(style, level)
  }
  return levels
}

/**
 * @param {string} style
 * @param {Map<string, number>} levels
 * @param {Map<string, string>} bases
 * @returns {number | undefined}
 */
function inherited(style, levels, bases) {
  const seen = new Set()
  for (let at = style; !seen.has(at); at = bases.get(at) ?? '') {
    seen.add(at)
    const level = levels.get(at)
    if (level !== undefined) return level
  }
  return undefined
}
