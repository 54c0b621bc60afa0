import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { inflateSync } from 'node:zlib'
import { PDFDocument, PDFName, PDFRawStream } from '@cantoo/pdf-lib'
import { encode } from 'fast-png'
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { auditOutput } from '../../src/audit/output.js'
import { formats } from '../../src/build/formats.js'
import { pageMaker } from '../../src/build/page-maker.js'
import { build } from '../../src/library/stages.js'
import { writeFiles } from '../support/workspace.js'

const logo =
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 60 20" width="60" height="20"><path d="M0 0H60V20Z" fill="#0b4a56"/></svg>'
const chart =
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 90 40" width="90" height="40"><rect x="5" y="5" width="20" height="30" fill="#c30"/></svg>'

const files = {
  'templates/designs/own/design.yaml': 'logo: logo.svg\n',
  'templates/designs/own/logo.svg': logo,
  'source/p/publication.yaml': 'kind: plain\ndesign: own\nlanguages: [en]\nformats: [html, docx, pdf]\n',
  'source/p/en.md':
    '---\ntitle: A report\norganisation: An organisation\n---\n\n## First {#first}\n\n![A bar of 30](chart.svg)\n',
  'source/p/chart.svg': chart,
}

let root: string
let out: string

beforeAll(async () => {
  root = mkdtempSync(path.join(tmpdir(), 'rapporteur-test-'))
  out = path.join(root, 'out')
  writeFiles(root, files)
  await run([])
}, 60_000)

afterAll(() => rmSync(root, { recursive: true, force: true }))

async function run(wanted: ('html' | 'docx' | 'pdf')[]): Promise<void> {
  const { messages } = await build({ cwd: root, formats: wanted, out })
  expect(messages.filter(({ severity }) => severity === 'error')).toEqual([])
}

/** Rules that speak, other than of checksums, after an edition was changed. */
async function audited(
  extension: string,
  change: (bytes: Uint8Array) => Uint8Array | Promise<Uint8Array>,
): Promise<string[]> {
  const file = path.join(out, `p/en/p.en.${extension}`)
  const before = readFileSync(file)
  const after = await change(before)
  expect(Buffer.compare(before, after)).not.toBe(0)
  writeFileSync(file, after)
  const { messages } = await auditOutput(out, formats, undefined, pageMaker)
  writeFileSync(file, before)
  return messages.flatMap(({ ruleId }) => (ruleId.startsWith('changed-') ? [] : [ruleId]))
}

function repacked(name: string, change: (content: Uint8Array) => Uint8Array) {
  return (bytes: Uint8Array) => {
    const parts = unzipSync(bytes)
    const content = parts[name]
    if (!content) throw new Error(`${name} is missing: ${Object.keys(parts).join(', ')}`)
    return zipSync({ ...parts, [name]: change(content) })
  }
}

const other = () =>
  encode({ width: 90, height: 40, channels: 3, data: new Uint8Array(90 * 40 * 3).fill(200) })

describe('pictures that a format makes should', () => {
  it('be found as they were built, by later builds of other formats too', async () => {
    const clean = async () => (await auditOutput(out, formats, undefined, pageMaker)).messages
    expect(await clean()).toEqual([])
    await run(['html'])
    expect(await clean()).toEqual([])
  }, 60_000)

  it.each([
    ['the raster beside a drawing', 'word/media/picture1.png', other],
    ['the raster of the logo', 'word/media/logo.png', other],
    [
      'the logo',
      'word/media/logo.svg',
      (content: Uint8Array) => strToU8(strFromU8(content).replace(/#0b4a56/i, '#ff0000')),
    ],
  ])('not be exchanged in Word: %s', async (_name, part, change) => {
    expect(await audited('docx', repacked(part, change))).toContain('exchanged-picture')
  })

  it('not be exchanged in HTML: the logo', async () => {
    const said = await audited('html', (bytes) => {
      const text = Buffer.from(bytes).toString('utf8')
      const found =
        /(<img[^>]*class="logo"[^>]*src="data:image\/svg\+xml;base64,|<img[^>]*src="data:image\/svg\+xml;base64,)([^"]*)/.exec(
          text,
        )
      const drawing = Buffer.from(found?.[2] ?? '', 'base64').toString('utf8')
      const forged = Buffer.from(drawing.replace(/#0b4a56/i, '#ff0000'), 'utf8').toString('base64')
      return Buffer.from(text.replace(found?.[2] ?? '?', forged))
    })
    expect(said).toContain('exchanged-picture')
  })

  it('not be exchanged in PDF: the logo', async () => {
    const said = await audited('pdf', async (bytes) => {
      const pdf = await PDFDocument.load(bytes, { updateMetadata: false })
      const page = pdf.getPage(0)
      const reference = page.node.get(PDFName.of('Contents'))
      const stream = page.node.lookup(PDFName.of('Contents'))
      if (!(stream instanceof PDFRawStream) || !reference) throw new Error('No content')
      const content = inflateSync(stream.contents).toString('latin1')
      const after = content.replace(/(\n0 0 60 20 re W n[\s\S]*?)\n[\d.]+ [\d.]+ [\d.]+ rg/, '$1\n1 0 0 rg')
      expect(after).not.toBe(content)
      pdf.context.assign(reference as never, pdf.context.flateStream(Buffer.from(after, 'latin1')))
      return pdf.save({ useObjectStreams: false, addDefaultPage: false, updateFieldAppearances: false })
    })
    expect(said).toContain('exchanged-picture')
  })
})
