// @ts-check
/** @import { Finding } from '../types.mjs' */
/** @import { Counts } from './docx-counts.mjs' */

/**
 * What pandoc read, from its own document tree.
 *
 * @param {unknown} tree
 * @returns {Counts}
 */
export function pandocCounts(tree) {
  /** @type {Counts} */
  const counts = { outline: [], tables: 0, notes: 0, images: 0 }
  visit(tree, (type, content) => {
    if (type === 'Header' && Array.isArray(content)) counts.outline.push(Number(content[0]))
    if (type === 'Table') counts.tables += 1
    if (type === 'Note') counts.notes += 1
    if (type === 'Image') counts.images += 1
  })
  return counts
}

/**
 * Whether pandoc reads back what stands in a Word file.
 *
 * @param {Counts} written According to the file's XML.
 * @param {Counts} read According to pandoc.
 * @returns {{findings: Finding[], notes: string[]}}
 */
export function pandocFindings(written, read) {
  const findings = /** @type {const} */ (['outline', 'tables', 'notes', 'images']).flatMap((what) => {
    const [expected, actual] = [String(written[what]), String(read[what])]
    return expected === actual
      ? []
      : [{ rule: what, place: '', message: `Unexpected ${actual}, expected ${expected}` }]
  })
  const { outline, tables, notes, images } = read
  return {
    findings,
    notes: [`${outline.length} headings, ${tables} tables, ${notes} notes, ${images} images`],
  }
}

/**
 * @param {unknown} value
 * @param {(type: string, content: unknown) => void} on
 */
function visit(value, on) {
  if (Array.isArray(value)) {
    for (const item of value) visit(item, on)
  } else if (typeof value === 'object' && value !== null) {
    if ('t' in value && typeof value.t === 'string') on(value.t, 'c' in value ? value.c : undefined)
    for (const item of Object.values(value)) visit(item, on)
  }
}
