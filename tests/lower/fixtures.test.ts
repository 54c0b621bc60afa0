import { readdirSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { transcribe } from '../../src/model/transcribe.js'
import { loadReports } from '../support/load-reports.js'

const fixtures = fileURLToPath(new URL('../fixtures', import.meta.url))

/** Everything but positions, which every edit of a fixture would move. */
function withoutPositions(_key: string, value: unknown): unknown {
  return _key === 'position' ? undefined : value
}

describe('lowered fixtures', () => {
  for (const name of readdirSync(fixtures).sort()) {
    const folder = path.join(fixtures, name)
    if (!readdirSync(folder).includes('publication.yaml')) continue
    it(`should turn ${name} into the Report and Transcript beside it`, async () => {
      for (const [language, { report }] of Object.entries(await loadReports(folder))) {
        const json = `${JSON.stringify(report, withoutPositions, 1)}\n`
        await expect(json).toMatchFileSnapshot(path.join(folder, `report.${language}.json`))
        await expect(spoken(report)).toMatchFileSnapshot(path.join(folder, `transcript.${language}.txt`))
      }
    })
  }
})

/** A Transcript as lines that can be read. */
function spoken(report: Parameters<typeof transcribe>[0]): string {
  const { body, notes } = transcribe(report)
  return [...body, ...notes]
    .map((entry) => {
      const head = [
        entry.kind,
        entry.level || null,
        entry.number && `“${entry.number}”`,
        entry.id && `#${entry.id}`,
      ]
      const tail = [
        ...entry.links.map(({ target, text }) => `  link ${target}: ${text}`),
        ...entry.spans.map(({ language, text }) => `  ${language}: ${text}`),
        ...entry.images.map((alternative) => `  picture: ${alternative}`),
      ]
      return [head.filter((part) => part).join(' '), `  ${entry.text}`, ...tail].join('\n')
    })
    .join('\n')
    .concat('\n')
}
