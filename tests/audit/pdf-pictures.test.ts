import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { crc32, deflateSync, inflateSync } from 'node:zlib'
import { type PDFDict, PDFDocument, PDFName, PDFRawStream } from '@cantoo/pdf-lib'
import { encode } from 'fast-png'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { auditEdition } from '../../src/audit/edition.js'
import { inspectPdf } from '../../src/audit/pdf.js'
import { build } from '../../src/library/stages.js'
import type { Report } from '../../src/model/report.js'
import { writeFiles } from '../support/workspace.js'

const fixtures = path.join(import.meta.dirname, '..', 'fixtures')
const picture = (folder: string, name: string) => readFileSync(path.join(fixtures, folder, name))

/** Samples that differ from line to line. */
function samples(count: number, most: number): number[] {
  return Array.from({ length: count }, (_, index) => (index * 37 + (index >> 3) * 11) % (most + 1))
}

function png(channels: 1 | 2 | 3 | 4, depth: 8 | 16): Uint8Array {
  const [width, height] = [13, 9]
  const values = samples(width * height * channels, 2 ** depth - 1)
  const data = depth === 8 ? Uint8Array.from(values) : Uint16Array.from(values)
  return encode({ width, height, data, channels, depth })
}

/** A PNG of indexed or grey samples with few bits, which no encoder at hand writes. */
function packed(depth: number, colour: 0 | 3, transparency: number[]): Uint8Array {
  const [width, height] = [13, 9]
  const most = 2 ** depth - 1
  const header = Buffer.alloc(13)
  header.writeUInt32BE(width, 0)
  header.writeUInt32BE(height, 4)
  header.set([depth, colour], 8)
  const lines = Array.from({ length: height }, (_, y) => {
    const line = Buffer.alloc(1 + Math.ceil((width * depth) / 8))
    samples(width, most).forEach((value, x) => {
      const at = x * depth
      const byte = 1 + (at >> 3)
      line[byte] = (line[byte] ?? 0) | (((value + y) & most) << (8 - depth - (at & 7)))
    })
    return line
  })
  const palette = samples((most + 1) * 3, 255)
  return Buffer.concat([
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
    chunk('IHDR', header),
    ...(colour === 3 ? [chunk('PLTE', Buffer.from(palette))] : []),
    ...(transparency.length > 0 ? [chunk('tRNS', Buffer.from(transparency))] : []),
    chunk('IDAT', deflateSync(Buffer.concat(lines))),
    chunk('IEND', Buffer.alloc(0)),
  ])
}

function chunk(name: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(name, 'latin1'), data])
  const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)]
  length.writeUInt32BE(data.length)
  sum.writeUInt32BE(crc32(body))
  return Buffer.concat([length, body, sum])
}

/** Everything that a drawing may ask of a painter. */
const everything = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 300 200" width="300" height="200">
<defs>
<linearGradient id="l"><stop offset="0" stop-color="#f00"/><stop offset="0.5" stop-color="#0f0"/><stop offset="0.5" stop-color="#00f"/><stop offset="1" stop-color="#ff0"/></linearGradient>
<linearGradient id="t"><stop offset="0" stop-color="#f00" stop-opacity="0"/><stop offset="1" stop-color="#00f"/></linearGradient>
<radialGradient id="r" spreadMethod="reflect" r="0.2"><stop offset="0.1" stop-color="#123456"/><stop offset="0.9" stop-color="#fedcba"/></radialGradient>
<linearGradient id="s" spreadMethod="repeat" x2="0.1"><stop offset="0" stop-color="#111"/><stop offset="1" stop-color="#eee"/></linearGradient>
<pattern id="p" width="7" height="5" patternUnits="userSpaceOnUse"><path d="M0 0L7 5" stroke="#c30" stroke-width="0.7"/><circle cx="3" cy="2" r="1" fill="url(#l)"/></pattern>
<clipPath id="c"><circle cx="40" cy="40" r="30"/></clipPath>
<clipPath id="d" clip-path="url(#c)"><rect x="10" y="10" width="20" height="20"/><rect x="40" y="10" width="20" height="60"/></clipPath>
<mask id="m"><rect width="300" height="200" fill="#888"/><circle cx="80" cy="80" r="40" fill="url(#t)"/></mask>
<mask id="n" mask-type="alpha"><text x="10" y="90" font-size="60">Words</text><rect x="10" width="50" height="90"/></mask>
</defs>
<rect width="300" height="200" fill="#fafafa"/>
<g transform="translate(10.123456789 5) rotate(7) scale(1.1 0.9)"><rect x="1" y="2" width="33.333333" height="20" fill="url(#l)" stroke="#222" stroke-width="2" stroke-dasharray="3 1.5" stroke-dashoffset="0.5" stroke-linecap="round" stroke-linejoin="bevel"/></g>
<g opacity="0.5"><circle cx="60" cy="60" r="20" fill="url(#r)"/><g opacity="0.25" clip-path="url(#d)"><path d="M0 0C10 20 30 40 90 90A30 20 15 1 0 20 80Z" fill-rule="evenodd" fill="url(#s)"/></g></g>
<g mask="url(#m)"><rect x="20" y="20" width="200" height="90" fill="url(#p)" fill-opacity="0.3"/></g>
<g mask="url(#n)" opacity="0.7"><ellipse cx="100" cy="60" rx="70" ry="20" fill="url(#t)" stroke="url(#l)" stroke-opacity="0.4" stroke-width="4"/></g>
<g transform="scale(1 0)"><rect width="10" height="10" fill="url(#l)"/></g>
<g transform="scale(0.00001)"><rect width="10" height="10" fill="#000"/></g>
<path d="M5 5" fill="none" stroke="#000"/><path d="M5 150H90V180Z" paint-order="stroke" fill="#fc0" stroke="#036" stroke-width="3"/>
<text x="20" y="190" font-size="12" text-decoration="underline line-through" stroke="#900" stroke-width="0.2">Underlined <tspan rotate="10">and turned</tspan></text>
<text x="150" y="190" font-size="9" text-decoration="overline">Over</text>
<image x="200" y="120" width="60" height="30" preserveAspectRatio="none" href="data:image/png;base64,${Buffer.from(png(4, 8)).toString('base64')}"/>
<image x="200" y="160" width="40" height="30" href="data:image/jpeg;base64,${picture('raster', 'g.jpg').toString('base64')}"/>
</svg>`

const rasters: Record<string, Uint8Array> = {
  ...Object.fromEntries(
    readdirSync(path.join(fixtures, 'raster'))
      .filter((name) => name !== 'c.jpg')
      .map((name) => [name, picture('raster', name)]),
  ),
  'grey8.png': png(1, 8),
  'grey16.png': png(1, 16),
  'grey-alpha8.png': png(2, 8),
  'grey-alpha16.png': png(2, 16),
  'colour8.png': png(3, 8),
  'colour16.png': png(3, 16),
  'alpha8.png': png(4, 8),
  'alpha16.png': png(4, 16),
  'indexed1.png': packed(1, 3, []),
  'indexed2.png': packed(2, 3, [0, 128]),
  'indexed4.png': packed(4, 3, [255, 0, 10]),
  'indexed8.png': packed(8, 3, [7]),
  'grey1.png': packed(1, 0, []),
  'grey2.png': packed(2, 0, []),
  'grey4.png': packed(4, 0, []),
  'keyed8.png': packed(8, 0, [0, 37]),
}
const drawings: Record<string, Uint8Array> = {
  'everything.svg': Buffer.from(everything),
  ...Object.fromEntries(
    readdirSync(path.join(fixtures, 'drawings'))
      .filter((name) => name !== 'filter.svg')
      .map((name) => [name, picture('drawings', name)]),
  ),
}

let root: string
let bytes: Uint8Array
let report: Report

beforeAll(async () => {
  const names = [...Object.keys(drawings), ...Object.keys(rasters)]
  const files = Object.fromEntries(
    Object.entries({ ...drawings, ...rasters }).map(([name, content]) => [`source/p/media/${name}`, content]),
  )
  const sources: Record<string, string | Uint8Array> = {
    'source/p/publication.yaml': 'kind: plain\nlanguages: [en]\nformats: [pdf]\n',
    'source/p/en.md': [
      '---\ntitle: A report\n---\n\n## First {#first}\n',
      ...names.map((name) => `![The picture ${name}](media/${name})\n`),
      'Words ![an icon](media/grey8.png) and a note.[^1]\n',
      '![](media/everything.svg)\n\n![](media/colour8.png)\n',
      '[^1]: With ![a sign](media/indexed4.png) in it.\n',
    ].join('\n'),
    ...files,
  }
  root = mkdtempSync(path.join(tmpdir(), 'rapporteur-test-'))
  writeFiles(root, sources)
  const { messages } = await build({ cwd: root })
  expect(messages.filter(({ severity }) => severity === 'error')).toEqual([])
  bytes = readFileSync(path.join(root, 'out/p/en/p.en.pdf'))
  report = JSON.parse(readFileSync(path.join(root, 'out/p/evidence/reports/en.json'), 'utf8')) as Report
}, 120_000)

afterAll(() => rmSync(root, { recursive: true, force: true }))

/** Rules that speak of a file. */
async function audited(changed: Uint8Array, expected: Report = report): Promise<string[]> {
  const { messages } = await auditEdition(changed, expected, {
    file: 'p.pdf',
    read: inspectPdf,
    sourceFile: 'en.md',
  })
  return messages.map(({ ruleId }) => ruleId)
}

/** The file with its objects changed. */
async function changed(change: (pdf: PDFDocument) => void): Promise<Uint8Array> {
  const pdf = await PDFDocument.load(bytes, { updateMetadata: false })
  change(pdf)
  return pdf.save({ useObjectStreams: false, addDefaultPage: false, updateFieldAppearances: false })
}

function images(pdf: PDFDocument): PDFRawStream[] {
  return streams(pdf, (dict) => dict.get(PDFName.of('Subtype'))?.toString() === '/Image')
}

function streams(pdf: PDFDocument, test: (dict: PDFDict) => boolean): PDFRawStream[] {
  return pdf.context
    .enumerateIndirectObjects()
    .flatMap(([, object]) => (object instanceof PDFRawStream && test(object.dict) ? [object] : []))
}

/** Changes what the first page paints whose content the change finds something in. */
function repaint(change: (content: string) => string) {
  return changed((pdf) => {
    for (const page of pdf.getPages()) {
      const reference = page.node.get(PDFName.of('Contents'))
      const stream = page.node.lookup(PDFName.of('Contents'))
      if (!(stream instanceof PDFRawStream) || !reference) continue
      const content = inflateSync(stream.contents).toString('latin1')
      const after = change(content)
      if (after === content) continue
      // Pages refer to their content.
      pdf.context.assign(reference as never, pdf.context.flateStream(Buffer.from(after, 'latin1')))
      return
    }
    throw new Error('Nothing was changed')
  })
}

describe('the audit of pictures in PDF should', () => {
  it('find every kind of picture and drawing as the report has it', async () => {
    expect(await audited(bytes)).toEqual([])
  })

  it('notice a difference in what the report says of any one of them', async () => {
    for (const name of [...Object.keys(drawings), ...Object.keys(rasters)]) {
      const expected = structuredClone(report)
      const facts = expected.media[`media/${name}`]
      if (!facts) throw new Error(`No facts of ${name}`)
      facts.hash = 'another'
      if (facts.painted) facts.painted = 'another'
      if (facts.pixels) facts.pixels = 'another'
      expect(new Set(await audited(bytes, expected)), name).toEqual(new Set(['exchanged-picture']))
    }
  }, 120_000)

  it('notice each picture whose content was exchanged', async () => {
    const pdf = await PDFDocument.load(bytes, { updateMetadata: false })
    const all = images(pdf)
    expect(all.length).toBeGreaterThan(20)
    for (const [index, image] of all.entries()) {
      const other = await changed((copy) => {
        const stream = images(copy)[index]
        const isJpeg = image.dict.get(PDFName.of('Filter'))?.toString() === '/DCTDecode'
        const content = isJpeg
          ? Buffer.concat([image.contents.subarray(0, 200), image.contents.subarray(201)])
          : deflateSync(
              inflateSync(image.contents).map((byte, at, all) =>
                at === Math.min(1, all.length - 1) ? byte ^ 1 : byte,
              ),
            )
        if (stream) Object.assign(stream, { contents: content })
      })
      expect(await audited(other), `image ${index}`).toContain('exchanged-picture')
    }
  }, 120_000)

  it('notice samples that are read in another way', async () => {
    for (const [name, value] of [
      ['Decode', [1, 0]],
      ['ImageMask', true],
      ['Interpolate', true],
      ['ColorSpace', 'DeviceCMYK'],
    ] as const) {
      const other = await changed((pdf) =>
        images(pdf)[3]?.dict.set(PDFName.of(name), pdf.context.obj(value as never)),
      )
      expect(await audited(other), name).toContain('exchanged-picture')
    }
  })

  it.each([
    [
      'stretched',
      (content: string) =>
        content.replace(/q ([\d.]+) 0 0 (-[\d.]+) ([\d.]+ [\d.]+ cm\n?\s*\/I\d+ Do)/, 'q $1 0 0 -9 $3'),
    ],
    [
      'turned upside down',
      (content: string) =>
        content.replace(/q ([\d.]+) 0 0 -([\d.]+ [\d.]+ [\d.]+ cm\n?\s*\/I\d+ Do)/, 'q $1 0 0 $2'),
    ],
    [
      'exchanged for another',
      (content: string) => content.replace(/\/I(\d+) Do/, (_, id: string) => `/I${Number(id) + 1} Do`),
    ],
    ['left out', (content: string) => content.replace(/\/I\d+ Do/, '')],
  ])('notice a picture that was %s', async (_name, change) => {
    expect(await audited(await repaint(change))).toContain('exchanged-picture')
  })

  it.each([
    ['an outline', (content: string) => content.replace(/\b5 150 m\b/, '5 149 m')],
    ['a colour', (content: string) => content.replace(/1 0?\.8 0 rg/, '1 .9 0 rg')],
    ['the width of a line', (content: string) => content.replace(/\n3 w /, '\n4 w ')],
    ['the gaps of a line', (content: string) => content.replace('[3 1.5]', '[3 2.5]')],
    ['a coordinate system', (content: string) => content.replace(/(q\n[-\d. ]+) (5 cm)/, '$1 6 cm')],
    ['an opacity', (content: string) => content.replace(/\n\/G\d+ gs/, '')],
    ['a clip', (content: string) => content.replace(/(\n0 0 300 200 re W n[\s\S]*?)\n[^\n]* W n/, '$1')],
    [
      'a shape more',
      (content: string) => content.replace(/1 0?\.8 0 rg/, '1 .8 0 rg 0 0 m 99 0 l 99 99 l h f'),
    ],
    [
      'a bar behind words',
      (content: string) => content.replace(/(300 200 re[\s\S]*?BT [^\n]* ET)/, '$1\n0 0 90 80 re f'),
    ],
    ['a shape less', (content: string) => content.replace(/[^\n]*5 150 m[^\n]*/, '')],
    [
      'its proportions',
      (content: string) =>
        content.replace(/q\n([\d.]+) 0 0 ([\d.]+) ([-\d. ]+ cm\n0 0 300 200 re)/, 'q\n$1 0 0 9 $3'),
    ],
  ])('notice a drawing of which %s was changed', async (_name, change) => {
    expect(await audited(await repaint(change))).toContain('exchanged-picture')
  })

  it.each([
    ['a group', '/Form', (content: string) => content.replace(/\b([a-z]) ?$/, '$1\n0 0 m 9 9 l h f')],
    ['a tile', '/Pattern', (content: string) => `${content}\n0 0 m 9 9 l h f`],
  ])(
    'notice a drawing of which %s was changed',
    async (_name, type, change) => {
      const test = (dict: PDFDict) =>
        dict.get(PDFName.of('Subtype'))?.toString() === type ||
        dict.get(PDFName.of('Type'))?.toString() === type ||
        (type === '/Pattern' && dict.has(PDFName.of('PaintType')))
      const count = streams(await PDFDocument.load(bytes), test).length
      expect(count).toBeGreaterThan(0)
      for (let index = 0; index < count; index += 1) {
        const other = await changed((pdf) => {
          const stream = streams(pdf, test)[index]
          const filter = stream?.dict.get(PDFName.of('Filter'))
          const content = stream
            ? (filter ? inflateSync(stream.contents) : Buffer.from(stream.contents)).toString('latin1')
            : ''
          const after = Buffer.from(change(`${content.trimEnd()}\n0 0 m 5 9 l h f`), 'latin1')
          if (stream) Object.assign(stream, { contents: filter ? deflateSync(after) : after })
        })
        expect(await audited(other), `${type} ${index}`).toContain('exchanged-picture')
      }
    },
    120_000,
  )
})
