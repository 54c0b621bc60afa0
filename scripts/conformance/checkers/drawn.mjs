// @ts-check
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { packageVersion } from '../tools/package-version.mjs'

/** @import { Checker, Edition, Judgement } from '../types.mjs' */

const compiled = new URL('../../../dist/', import.meta.url)

/**
 * Draws every page as readers see it and looks for words and pictures that leave no ink, as `audit --thorough` does.
 *
 * @param {string} format
 * @param {string[]} tools The programs that draw it.
 * @returns {Checker}
 */
export function drawn(format, tools) {
  return {
    name: `drawn-${format}`,
    title: `drawn ${format}`,
    format,
    tools,
    async check(editions) {
      const { lookerOf } = await import(new URL('build/formats.js', compiled).href)
      const { drawPages } = await import(new URL('build/draw-pages.js', compiled).href)
      const { openPrograms } = await import(new URL('audit/pixels/programs.js', compiled).href)
      const { readReport } = await import(new URL('audit/read-report.js', compiled).href)
      const programs = openPrograms(drawPages)
      /** @type {Map<Edition, Judgement>} */
      const judgements = new Map()
      try {
        for (const edition of editions) {
          const report = readReport(await readFile(reportOf(edition), 'utf8').catch(() => ''))
          if (!report) {
            judgements.set(edition, { findings: [], notes: ['no edition of a report'], raw: null })
            continue
          }
          const seen = await lookerOf(format)(await readFile(edition.file), report, programs)
          if (!seen.isSeen) return { absent: seen.reason }
          const { findings, pictures } = seen.pages
          judgements.set(edition, { findings, notes: [], raw: { pictures: pictures.length } })
        }
      } finally {
        await programs.close()
      }
      return { version: `PDFium of @hyzyla/pdfium ${await packageVersion('@hyzyla/pdfium')}`, judgements }
    },
  }
}

/**
 * Where the evidence keeps the Report that an edition shows: `<slug>/<language>/<file>`.
 *
 * @param {Edition} edition
 */
function reportOf({ root, path }) {
  const [slug = '', language = ''] = path.split('/')
  return join(root, slug, 'evidence/reports', `${language}.json`)
}
