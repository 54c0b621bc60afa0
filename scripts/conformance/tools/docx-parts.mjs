// @ts-check
import { readFile } from 'node:fs/promises'
import { strFromU8, unzipSync } from 'fflate'

/** The parts of a Word file that hold an author's words, and its styles. */
const wanted = ['word/document.xml', 'word/footnotes.xml', 'word/endnotes.xml', 'word/styles.xml']

/**
 * The parts of a Word file that this check reads, as XML texts by name.
 *
 * @param {string} file
 * @returns {Promise<Record<string, string>>}
 * @throws If the file is no ZIP archive.
 */
export async function docxParts(file) {
  const parts = unzipSync(await readFile(file), { filter: ({ name }) => wanted.includes(name) })
  return Object.fromEntries(Object.entries(parts).map(([name, bytes]) => [name, strFromU8(bytes)]))
}
