import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import * as akn from '../../scripts/audit-mutations/akn.mjs'
import * as docx from '../../scripts/audit-mutations/docx.mjs'
import * as epub from '../../scripts/audit-mutations/epub.mjs'
import * as html from '../../scripts/audit-mutations/html.mjs'
import * as lists from '../../scripts/audit-mutations/linked-picture.mjs'
import * as md from '../../scripts/audit-mutations/md.mjs'
import * as pdf from '../../scripts/audit-mutations/pdf.mjs'
import { auditEdition } from '../../src/audit/edition.js'
import { formats } from '../../src/build/formats.js'
import { loadReports } from '../support/load-reports.js'

type Damage = { name: string; damage: unknown; part?: unknown }
const damaging: Record<
  string,
  { apply: (bytes: Uint8Array, damage: never) => Promise<Uint8Array | null>; damages: readonly Damage[] }
> = {
  html: { apply: html.apply, damages: lists.htmlLinkedPicture },
  docx: { apply: docx.apply, damages: lists.docxLinkedPicture },
  pdf: { apply: pdf.apply, damages: lists.pdfLinkedPicture },
  md: { apply: md.apply, damages: lists.mdLinkedPicture },
  akn: { apply: akn.apply, damages: lists.aknLinkedPicture },
  epub: { apply: epub.apply, damages: lists.epubLinkedPicture },
}

const made = loadReports(fileURLToPath(new URL('../fixtures/linked-pictures', import.meta.url)))

describe.each(formats)('the link of a picture that is a figure: $name', (format) => {
  const { apply, damages } = damaging[format.name] ?? { damages: [] }

  it.each(['en', 'ar'] as const)(
    'should be read back, and missed where a file was changed: %s',
    async (language) => {
      const loaded = (await made)[language]
      if (!loaded) throw new Error(`No report in ${language}`)
      const { report } = loaded
      const names = { file: `one.${format.name}`, sourceFile: 'one.md', read: format.read }
      const { bytes } = await format.compile(report, loaded.context(format.name))
      const messagesOf = async (edition: Uint8Array) =>
        (await auditEdition(edition, report, names)).messages.map(({ ruleId }) => ruleId)
      expect(await messagesOf(bytes)).toEqual([])
      expect(damages.length).toBeGreaterThanOrEqual(2)
      for (const damage of damages) {
        const changed = await apply?.(bytes, damage as never)
        if (!changed) throw new Error(`Nothing was changed: ${damage.name}`)
        expect(await messagesOf(changed), damage.name).not.toEqual([])
      }
    },
  )
})
