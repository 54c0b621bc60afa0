import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import path from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { apply as damagedDocx } from '../../scripts/audit-mutations/docx.mjs'
import { apply as damagedHtml } from '../../scripts/audit-mutations/html.mjs'
import { docxSeen } from '../../scripts/audit-mutations/seen-docx.mjs'
import { htmlSeen } from '../../scripts/audit-mutations/seen-html.mjs'
import { openPrograms } from '../../src/audit/pixels/programs.js'
import type { SeenPages } from '../../src/audit/pixels/seen-edition.js'
import { unlikePictures } from '../../src/audit/pixels/unlike-pictures.js'
import { readReport } from '../../src/audit/read-report.js'
import { drawPages } from '../../src/build/draw-pages.js'
import { lookerOf } from '../../src/build/formats.js'
import type { FormatName } from '../../src/model/format.js'
import type { Report } from '../../src/model/report.js'
import { longOptions, longPublications } from '../support/long-report.js'
import { workspace } from '../support/workspace.js'

const hasOffice = spawnSync('soffice', ['--version']).status === 0
const hasBrowser = spawnSync('chromium', ['--version']).status === 0
const programs = openPrograms(drawPages)
afterAll(() => programs.close())

const place = workspace(
  {
    'rapporteur.yaml': '{}\n',
    ...longPublications('drawn', longOptions.plain, { sections: 2, rows: 6, notes: 4 }),
  },
  afterAll,
)
await place.run('build')

function edition(tag: string, format: FormatName): { bytes: Uint8Array; report: Report } {
  const folder = path.join(place.root, `out/drawn-${tag}`)
  const report = readReport(readFileSync(path.join(folder, `evidence/reports/${tag}.json`), 'utf8'))
  if (!report) throw new Error('The evidence holds no Report.')
  const bytes = readFileSync(path.join(folder, tag, `drawn-${tag}.${tag}.${format}`))
  return { bytes: new Uint8Array(bytes), report }
}

async function look(format: FormatName, bytes: Uint8Array, report: Report): Promise<SeenPages> {
  const seen = await lookerOf(format)?.(bytes, report, programs)
  if (!seen?.isSeen) throw new Error(`Not looked at: ${seen?.reason}`)
  return seen.pages
}

describe.skipIf(!hasOffice || !hasBrowser)('drawn editions', () => {
  it.each(['en', 'ar', 'zh'])(
    'should show all that %s says, and the same pictures in each format',
    async (tag) => {
      const pictures = []
      for (const format of ['pdf', 'docx', 'html'] as const) {
        const { bytes, report } = edition(tag, format)
        const pages = await look(format, bytes, report)
        expect(pages.findings, format).toEqual([])
        pictures.push({ path: format, pictures: pages.pictures })
      }
      expect(pictures[0]?.pictures.length).toBeGreaterThan(0)
      expect(unlikePictures(pictures, true)).toEqual([])
    },
  )

  it.each([
    ...htmlSeen.map((damage) => ({
      format: 'html' as const,
      name: damage.name,
      apply: (bytes: Uint8Array) => damagedHtml(bytes, damage),
    })),
    ...docxSeen.map((damage) => ({
      format: 'docx' as const,
      name: damage.name,
      apply: (bytes: Uint8Array) => damagedDocx(bytes, damage),
    })),
  ])('should show by themselves in $format: $name', async ({ format, apply }) => {
    const { bytes, report } = edition('en', format)
    const changed = await apply(bytes)
    if (!changed) throw new Error('Nothing was changed.')
    const [own, damaged] = [
      await look(format, bytes, report),
      await look(format, new Uint8Array(changed), report),
    ]
    const unlike = unlikePictures(
      [
        { path: 'as built', pictures: own.pictures },
        { path: 'damaged', pictures: damaged.pictures },
      ],
      true,
    )
    expect([...damaged.findings, ...unlike.map(({ finding }) => finding)]).not.toEqual([])
  })
})
