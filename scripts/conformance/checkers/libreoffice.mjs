// @ts-check
import { copyFile, mkdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { docxWords } from '../findings/docx-words.mjs'
import { libreofficeFindings } from '../findings/libreoffice.mjs'
import { odfWords } from '../findings/odf-words.mjs'
import { docxParts } from '../tools/docx-parts.mjs'
import { locate } from '../tools/programs.mjs'
import { run } from '../tools/run.mjs'

/** @import { Checker, Edition, Judgement } from '../types.mjs' */

/**
 * LibreOffice opens every Word file, prints it and shows which words it holds.
 *
 * @type {Checker}
 */
export const libreoffice = {
  name: 'libreoffice',
  title: 'LibreOffice',
  format: 'docx',
  tools: ['libreoffice', 'poppler'],
  async check(editions, context) {
    const folder = join(context.temporary, 'libreoffice')
    await mkdir(folder, { recursive: true })
    // Editions of different folders may share a name, and LibreOffice names its output after its input.
    const copies = editions.map((_, position) => join(folder, `${position}.docx`))
    await Promise.all(editions.map((edition, position) => copyFile(edition.file, copies[position] ?? '')))
    await convert(folder, 'fodt', copies)
    await convert(folder, 'pdf', copies)

    /** @type {Map<Edition, Judgement>} */
    const judgements = new Map()
    for (const [position, edition] of editions.entries()) {
      const shown = await readFile(join(folder, `${position}.fodt`), 'utf8').catch(() => undefined)
      const opened = {
        pages: await pageCount(join(folder, `${position}.pdf`)),
        written: await docxParts(edition.file).then(docxWords, () => []),
        shown: shown === undefined ? undefined : odfWords(shown),
      }
      const raw = {
        pages: opened.pages,
        wordsWritten: opened.written.length,
        wordsShown: opened.shown?.length ?? 0,
      }
      judgements.set(edition, { ...libreofficeFindings(opened), raw })
    }
    const { stdout } = await run(locate('libreoffice'), ['--version', profile(folder)])
    return { version: /\d[\d.]*/.exec(stdout)?.[0] ?? '', judgements }
  },
}

/**
 * @param {string} folder
 * @param {string} format
 * @param {string[]} files
 */
async function convert(folder, format, files) {
  const options = ['--headless', '--norestore', profile(folder), '--convert-to', format, '--outdir', folder]
  await run(locate('libreoffice'), [...options, ...files])
}

/**
 * A profile of its own: two runs on one profile lose output silently.
 *
 * @param {string} folder
 */
function profile(folder) {
  return `-env:UserInstallation=${pathToFileURL(join(folder, 'profile')).href}`
}

/** @param {string} file */
async function pageCount(file) {
  const { stdout } = await run(locate('poppler'), [file])
  return Number(/^Pages:\s+(\d+)/m.exec(stdout)?.[1] ?? 0)
}
