import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { readHtml } from '../../../src/audit/html.js'
import { html } from '../../../src/formats/html/index.js'
import type { Report } from '../../../src/model/report.js'
import { transcribe } from '../../../src/model/transcribe.js'
import { contextOf } from './support/context.js'

const fixtures = path.join(import.meta.dirname, '../../fixtures')
const reports = readdirSync(fixtures, { recursive: true, encoding: 'utf8' })
  .filter((name) => /report\..+\.json$/u.test(name))
  .toSorted()

describe('every fixture as a page', () => {
  it.each(reports)('should say in %s what its Report says', async (name) => {
    const report: Report = JSON.parse(readFileSync(path.join(fixtures, name), 'utf8'))
    const { bytes } = await html(report, await contextOf(report.language))
    expect(await readHtml(bytes)).toEqual(transcribe(report))
  })
})
