import { readdirSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { formats } from '../src/build/formats.js'
import { sha256 } from '../src/model/sha256.js'
import { transcribe } from '../src/model/transcribe.js'
import { loadReports, sampleFolder } from './support/load-reports.js'

const fixtures = fileURLToPath(new URL('fixtures', import.meta.url))
const folders = [
  sampleFolder,
  ...readdirSync(fixtures)
    .map((name) => path.join(fixtures, name))
    .filter((folder) => readdirSync(folder).includes('publication.yaml')),
]

describe('every format', () => {
  for (const format of formats) {
    for (const folder of folders) {
      it(`should say in ${format.name} what the Report of ${path.basename(folder)} says, twice in the same bytes`, async () => {
        const loaded = await loadReports(folder)
        expect(Object.keys(loaded).length).toBeGreaterThan(0)
        for (const { report, context, messages } of Object.values(loaded)) {
          const { bytes } = await format.compile(report, context(format.name))
          expect(messages).toEqual([])
          expect(await format.read(bytes)).toMatchObject({ transcript: transcribe(report), findings: [] })
          const again = await format.compile(report, context(format.name))
          expect(sha256(again.bytes)).toBe(sha256(bytes))
        }
      }, 120_000)
    }
  }
})
