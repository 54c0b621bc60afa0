// @ts-check
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { decodePDFRawStream, PDFDocument, PDFName, PDFRawStream } from '@cantoo/pdf-lib'
import { chunked, plain, tabled, zipped } from './containers.mjs'

/** @import { Opened } from './containers.mjs' */
/** A whole file that is damaged. @typedef {{ name: string, opened: Opened }} Seed */
/** Seeds by what reads them. @typedef {Record<'picture' | 'edition' | 'output' | 'input' | 'font' | 'cache', Seed[]>} Seeds */
/** A built workspace. @typedef {{ root: string, out: string, slug: string, seeds: Seeds }} Prepared */

const project = fileURLToPath(new URL('../../..', import.meta.url))
const fixtures = path.join(project, 'tests/fixtures')

/** The face of the text that the seed's own design names. */
export const fontFile = 'templates/designs/own/face.ttf'

/** A cache that holds one edition, and by which name. */
export const cacheFolder = 'cache'
export const cacheKey = 'a0'.repeat(32)
const cached = {
  language: 'en',
  format: 'md',
  name: 'en/seed.en.md',
  bytes: new TextEncoder().encode('# Words\n'),
  sha256: 'b1'.repeat(32),
  pages: null,
  messages: [],
  audit: { compared: 1, messages: [] },
}

/** Settings and templates of the workspace; every one is a seed. */
const inputs = [
  'rapporteur.yaml',
  'source/seed/publication.yaml',
  'source/seed/en.md',
  'source/seed/ar.md',
  'templates/designs/own/design.yaml',
  'templates/kinds/meeting-summary.yaml',
  'templates/languages/en.yaml',
  'terms/basic.tbx',
  'terms/list.yaml',
]

/**
 * Builds a small workspace that holds every kind of block, picture and template, and takes seeds from it.
 * @param {Pick<import('./targets.mjs').Program, 'build' | 'EditionCache'>} program
 * @returns {Promise<Prepared>}
 */
export async function prepare({ build, EditionCache }) {
  const root = mkdtempSync(path.join(tmpdir(), 'rapporteur-mutate-'))
  process.on('exit', () => rmSync(root, { recursive: true, force: true }))
  writeWorkspace(root)
  const options = {
    cwd: root,
    publications: [],
    languages: [],
    formats: [],
    strict: false,
    write: true,
    out: null,
  }
  const { messages } = await build(options)
  const wrong = messages.filter((/** @type {any} */ { severity }) => severity === 'error')
  if (wrong.length > 0)
    throw new Error(
      `The seed does not build: ${wrong.map((/** @type {any} */ { reason }) => reason).join('; ')}`,
    )
  const out = path.join(root, 'out')
  await new EditionCache({ folder: path.join(root, cacheFolder), program: 'fuzzed' }).keep(
    cacheKey,
    cached,
    {},
  )
  return {
    root,
    out,
    slug: 'seed',
    seeds: await seedsOf(root, out, path.join(root, cacheFolder, 'editions', cacheKey.slice(0, 2), cacheKey)),
  }
}

/** @param {string} root */
function writeWorkspace(root) {
  const source = path.join(root, 'source/seed')
  cpSync(path.join(fixtures, 'contract'), source, { recursive: true })
  for (const name of readdirSync(source))
    if (/^(?:report|transcript|ru)\./.test(name)) rmSync(path.join(source, name))
  mkdirSync(path.join(source, 'media'))
  for (const name of ['alpha.png', 'g.jpg', 'o6.jpg'])
    cpSync(path.join(fixtures, 'raster', name), path.join(source, 'media', name))
  cpSync(path.join(fixtures, 'drawings/css.svg'), path.join(source, 'media/css.svg'))
  const pictures = ['alpha.png', 'g.jpg', 'o6.jpg', 'css.svg'].map((name) => `![A picture](media/${name})\n`)
  for (const tag of ['en', 'ar']) {
    const file = path.join(source, `${tag}.md`)
    writeFileSync(file, `${readFileSync(file, 'utf8')}\n## 9 {#pictures .annex}\n\n${pictures.join('\n')}`)
  }
  write(root, 'source/seed/publication.yaml', publication)
  write(root, 'rapporteur.yaml', 'organisation: Global Network\nseverity: { figure-format: off }\n')
  write(root, 'templates/designs/own/design.yaml', design)
  const require = createRequire(import.meta.url)
  const face = require.resolve('@expo-google-fonts/source-serif-4/400Regular/SourceSerif4_400Regular.ttf')
  write(root, fontFile, readFileSync(face))
  write(root, 'terms/basic.tbx', readFileSync(path.join(fixtures, 'terms/unterm.tbx')))
  write(root, 'terms/list.yaml', readFileSync(path.join(fixtures, 'terms/list.yaml')))
  for (const name of ['templates/kinds/meeting-summary.yaml', 'templates/languages/en.yaml'])
    write(root, name, readFileSync(path.join(project, name)))
}

/** @param {string} root @param {string} name @param {string | Uint8Array} content */
function write(root, name, content) {
  const file = path.join(root, name)
  mkdirSync(path.dirname(file), { recursive: true })
  writeFileSync(file, content)
}

const publication = `kind: meeting-summary
design: own
languages: [en, ar]
formats: [pdf, docx, html, md]
identifier: A/70/621
published: 2017-06-30
event: { from: 2017-04-24, to: 2017-04-25 }
names:
  - { en: Security Council, ar: مجلس الأمن }
status: embargoed
until: 2017-07-01
paragraph-numbers: true
cover: true
fonts: embed
attach-source: true
pdf: ua2
`

const design = `extends: default
colours: { accent: '#0B4A56' }
scripts:
  Latn:
    text:
      name: 'Source Serif 4'
      faces:
        - { file: face.ttf, weight: 400, italic: false }
      fallbacks: [serif]
      word: Georgia
`

/** @param {string} root @param {string} out @param {string} entry of the cache @returns {Promise<Seeds>} */
async function seedsOf(root, out, entry) {
  const read = (/** @type {string} */ file) => new Uint8Array(readFileSync(file))
  const drawings = list(path.join(fixtures, 'drawings'), ['.svg'])
  const rasters = list(path.join(fixtures, 'raster'), ['.png', '.jpg']).filter(
    (file) => read(file).length < 20_000,
  )
  /** @type {Seed[]} */
  const picture = [...drawings, ...rasters].flatMap((file) => [
    { name: path.basename(file), opened: plain(read(file)) },
    ...(file.endsWith('.png') ? [{ name: path.basename(file), opened: chunked(read(file)) }] : []),
  ])
  /** @type {Seed[]} */
  const edition = []
  for (const file of list(path.join(out, 'seed'), ['.pdf', '.docx', '.html', '.md'])) {
    const name = path.relative(out, file)
    if (name.includes('evidence')) continue
    edition.push({ name, opened: plain(read(file)) })
    if (file.endsWith('.docx')) edition.push({ name, opened: zipped(read(file)) })
    if (file.endsWith('.pdf')) edition.push({ name, opened: plain(await inflated(read(file))) })
  }
  const output = [
    'manifest.json',
    'SHA256SUMS',
    ...list(path.join(out, 'seed/evidence'), ['.json', '.csv', '.html']),
  ]
    .map((file) => path.relative(out, path.resolve(out, file)))
    .map((name) => ({ name, opened: plain(read(path.join(out, name))) }))
  const font = read(path.join(root, fontFile))
  return {
    picture,
    edition,
    output,
    input: inputs.map((name) => ({ name, opened: plain(read(path.join(root, name))) })),
    font: [
      { name: fontFile, opened: tabled(font) },
      { name: fontFile, opened: plain(font) },
    ],
    cache: [{ name: path.relative(root, entry), opened: plain(read(entry)) }],
  }
}

/** Files below a folder with one of some endings. @param {string} folder @param {string[]} endings */
function list(folder, endings) {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => endings.includes(path.extname(name)))
    .sort()
    .map((name) => path.join(folder, name))
}

const filter = PDFName.of('Filter')
const flate = PDFName.of('FlateDecode')

/** A PDF without compression, so that changes reach its content. @param {Uint8Array} bytes */
async function inflated(bytes) {
  const document = await PDFDocument.load(bytes, { updateMetadata: false })
  for (const [reference, object] of document.context.enumerateIndirectObjects()) {
    if (!(object instanceof PDFRawStream) || object.dict.get(filter) !== flate) continue
    const content = decodePDFRawStream(object).decode()
    object.dict.delete(filter)
    document.context.assign(reference, PDFRawStream.of(object.dict, content))
  }
  return document.save({ useObjectStreams: false, addDefaultPage: false })
}
