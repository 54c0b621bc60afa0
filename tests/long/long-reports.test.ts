import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import path from 'node:path'
import { PDFDocument } from '@cantoo/pdf-lib'
import { expect, it } from 'vitest'
import { longLanguages, longOptions, longPublications } from '../support/long-report.js'
import { workspace } from '../support/workspace.js'

const length = { rows: 120, notes: 60 }

it('should build, audit and validate reports of 20 to 40 pages in scripts of three kinds, with every option', async () => {
  const place = workspace({
    'rapporteur.yaml': '{}\n',
    ...longPublications('plain', longOptions.plain, { sections: 16, ...length }),
    ...longPublications('everything', longOptions.everything, { sections: 12, ...length }),
  })
  const built = await place.messages('build')
  expect(built.messages.filter(({ severity }) => severity === 'error')).toEqual([])
  expect(built.exitCode).toBe(0)
  for (const slug of ['plain', 'everything'])
    for (const tag of longLanguages) {
      const file = path.join(place.root, `out/${slug}-${tag}/${tag}/${slug}-${tag}.${tag}.pdf`)
      const pages = (await PDFDocument.load(readFileSync(file))).getPageCount()
      expect(pages, file).toBeGreaterThanOrEqual(20)
      expect(pages, file).toBeLessThanOrEqual(40)
    }
  expect((await place.run('audit')).exitCode).toBe(0)
  execFileSync(process.execPath, ['scripts/conformance/main.mjs', path.join(place.root, 'out')], {
    encoding: 'utf8',
  })
})
