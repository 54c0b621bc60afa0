// @ts-check
/** @import { Finding } from '../types.mjs' */

/**
 * @typedef {object} Opened What LibreOffice made of one Word file.
 * @property {number} pages Of the PDF that it printed; 0 if it printed none.
 * @property {string[]} written The words in the Word file.
 * @property {string[] | undefined} shown The words that LibreOffice holds; none if it could not open the file.
 */

/**
 * Whether LibreOffice opens a Word file with all its words and no others. Notes stand elsewhere in its order, so
 * words are compared as a bag.
 *
 * @param {Opened} opened
 * @returns {{findings: Finding[], notes: string[]}}
 */
export function libreofficeFindings({ pages, written, shown }) {
  if (shown === undefined)
    return {
      findings: [{ rule: 'opens', place: '', message: 'LibreOffice cannot open the file' }],
      notes: [],
    }
  const lost = without(written, shown)
  const added = without(shown, written)
  /** @type {Finding[]} */
  const findings = []
  if (pages === 0) findings.push({ rule: 'prints', place: '', message: 'LibreOffice prints no PDF' })
  if (lost.length > 0) findings.push({ rule: 'words-lost', place: '', message: some(lost) })
  if (added.length > 0) findings.push({ rule: 'words-added', place: '', message: some(added) })
  return { findings, notes: [`${pages} pages, ${shown.length} words`] }
}

/**
 * @param {string[]} words
 * @param {string[]} others
 * @returns {string[]} The words that are left when each other word is taken away once.
 */
function without(words, others) {
  /** @type {Map<string, number>} */
  const counts = new Map()
  for (const word of others) counts.set(word, (counts.get(word) ?? 0) + 1)
  return words.filter((word) => {
    const count = counts.get(word) ?? 0
    counts.set(word, count - 1)
    return count <= 0
  })
}

/** @param {string[]} words */
function some(words) {
  const shown = words.slice(0, 8).map((word) => `\`${word}\``)
  return `${words.length} words: ${shown.join(' ')}${words.length > shown.length ? ' …' : ''}`
}
