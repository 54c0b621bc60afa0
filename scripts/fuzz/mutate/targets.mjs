// @ts-check
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { crc32 } from 'node:zlib'
import fc from 'fast-check'
import { Broken, holdPlace, inTime, isError, listed } from '../promises.mjs'
import { changed, changes } from './changes.mjs'
import { cacheFolder, cacheKey, fontFile } from './seeds.mjs'

/** @import { Change } from './changes.mjs' */
/** @import { Prepared, Seeds } from './seeds.mjs' */

/** What is tried: the compiled program, or its sources under a test.
 * @typedef {{ build: any, auditOutput: any, auditEdition: any, readReport: any, inspectPicture: any, formats: any, EditionCache: any }} Program */

/** Which file is damaged, which of its parts, and how. @typedef {{ seed: number, part: number, list: Change[] }} Damage */
/** @typedef {keyof Seeds} Target */

/** Every kind of reader; how often each is tried among seventeen files, as they take unlike times. @type {Record<Target, number>} */
export const shares = { edition: 6, picture: 5, output: 2, input: 2, font: 1, cache: 1 }

/** Damages of all kinds; shrinking leaves fewer changes nearer to the beginning. @type {fc.Arbitrary<Damage>} */
export const damages = fc.record({ seed: fc.nat(0xffff), part: fc.nat(0xffff), list: changes })

/** Bytes of memory that one file may take. */
const largest = 1.5 * 1024 ** 3

/**
 * The file that a damage makes.
 * @param {Prepared} prepared @param {Target} target @param {Damage} damage
 * @returns {{ name: string, bytes: Uint8Array }}
 */
export function damagedFile({ seeds }, target, { seed, part, list }) {
  const { name, opened } = seeds[target][seed % seeds[target].length] ?? seeds.picture[0] ?? unknown()
  const { parts, close } = opened
  const at = part % parts.length
  return { name, bytes: close(parts.map((one, index) => (index === at ? changed(one, list) : one))) }
}

/** @returns {never} */
function unknown() {
  throw new Error('There is no such seed')
}

/**
 * Reads a damaged file as the program does: it is refused with a message, or taken; nothing is thrown, nothing takes
 * long or fills the memory.
 * @param {Prepared} prepared @param {Program} program @param {Target} target
 * @param {{ name: string, bytes: Uint8Array }} file
 * @returns {Promise<'passed' | 'refused'>}
 */
export async function readDamaged(prepared, program, target, file) {
  const memory = process.memoryUsage().rss
  let isTaken
  try {
    isTaken = await readers[target](prepared, program, file)
  } catch (error) {
    if (error instanceof Broken) throw error
    const { name, message, stack } = error instanceof Error ? error : new Error(String(error))
    throw new Broken(
      `${target} ${path.extname(file.name)} throws ${name} in ${placeOf(stack)}`,
      `${message}\n${stack}`,
    )
  }
  const ending = `${target} ${path.extname(file.name) || file.name}`
  const taken = process.memoryUsage().rss - memory
  if (taken > largest) throw new Broken(`${ending} takes memory`, `${Math.round(taken / 1024 ** 2)} MB`)
  return isTaken ? 'passed' : 'refused'
}

/** First function of ours, or of any package, in a trace. @param {string | undefined} stack */
function placeOf(stack) {
  const lines = (stack ?? '').split('\n').filter((line) => /^\s+at /.test(line))
  const own =
    lines.find((line) => /\/(?:dist|src)\//.test(line) && !line.includes('node_modules')) ?? lines[0] ?? ''
  return /at (?:async )?([\w.<>]+)/.exec(own)?.[1] ?? 'unknown'
}

/** @type {Record<Target, (prepared: Prepared, program: Program, file: { name: string, bytes: Uint8Array }) => Promise<boolean>>} */
const readers = {
  picture: readPicture,
  edition: readEdition,
  output: readOutput,
  input: readInput,
  font: readInput,
  cache: readCache,
}

/** @type {typeof readers['picture']} */
async function readPicture({ root }, program, { name, bytes }) {
  const ending = `picture ${path.extname(name)}`
  const inspection = await inTime(ending, async () => program.inspectPicture(bytes, name, 'en'))
  if (!inspection.ok) {
    readable(inspection.reason, ending)
    return false
  }
  const folder = `${root}-picture`
  const source = path.join(folder, 'source/picture')
  mkdirSync(path.join(source, 'media'), { recursive: true })
  writeFileSync(path.join(source, 'publication.yaml'), 'languages: [en]\nformats: [pdf, docx, html]\n')
  writeFileSync(path.join(source, 'en.md'), `---\ntitle: Title\n---\n\n## First\n\n![Words](media/${name})\n`)
  writeFileSync(path.join(source, 'media', name), bytes)
  return builds(program, folder, ending, bytes)
}

/** @type {typeof readers['picture']} */
async function readEdition({ out, slug }, program, { name, bytes }) {
  const format = program.formats.find((/** @type {any} */ { extension }) => name.endsWith(`.${extension}`))
  const [tag] = path.basename(name).split('.').slice(-2)
  const report = program.readReport(
    readFileSync(path.join(out, slug, 'evidence/reports', `${tag}.json`), 'utf8'),
  )
  const ending = `edition ${path.extname(name)}`
  const options = { file: name, read: format.read, sourceFile: `${tag}.md` }
  const audit = await inTime(ending, () => program.auditEdition(bytes, report, options))
  for (const { reason } of audit.messages) readable(reason, ending)
  return audit.messages.length === 0
}

/** @type {typeof readers['picture']} */
async function readOutput({ out }, program, { name, bytes }) {
  const file = path.join(out, name)
  const before = readFileSync(file)
  writeFileSync(file, bytes)
  try {
    const auditor = async (/** @type {any} */ task) => {
      const report = program.readReport(task.report)
      const format = program.formats.find((/** @type {any} */ one) => one.name === task.format)
      if (!report || !format) return null
      // One format is enough to try what stands in the evidence.
      const read = task.format === 'md' ? format.read : null
      if (!read) return { compared: 0, messages: [] }
      return program.auditEdition(task.bytes, report, { file: task.file, read, sourceFile: task.sourceFile })
    }
    const audit = await inTime(`output ${name}`, () => program.auditOutput(out, program.formats, auditor))
    for (const { reason } of audit.messages) readable(reason, `output ${name}`)
    return audit.messages.length === 0
  } finally {
    writeFileSync(file, before)
  }
}

/** @type {typeof readers['picture']} */
async function readInput({ root }, program, { name, bytes }) {
  const file = path.join(root, name)
  const before = readFileSync(file)
  writeFileSync(file, bytes)
  try {
    const ending = `input ${path.extname(name)}`
    if (name === fontFile) return await builds(program, root, ending, bytes, ['en'], ['pdf', 'html'])
    return await builds(program, root, ending, bytes, ['en'], ['html'])
  } finally {
    writeFileSync(file, before)
  }
}

/** An entry of the cache that is damaged is as if it were not there. @type {typeof readers['picture']} */
async function readCache({ root }, program, { name, bytes }) {
  const file = path.join(root, name)
  const before = readFileSync(file)
  writeFileSync(file, bytes)
  try {
    const cache = new program.EditionCache({ folder: path.join(root, cacheFolder), program: 'fuzzed' })
    const found = await inTime('cache', () => cache.find(cacheKey, () => null))
    if (found && !before.equals(bytes)) throw new Broken('cache gives a damaged entry', JSON.stringify(found))
    return found !== null
  } finally {
    writeFileSync(file, before)
  }
}

/** Messages of one command whose places are looked up. */
const mostPlaced = 200

/**
 * Checks a workspace, and builds one in four: what check lets pass is built.
 * @param {Program} program @param {string} root @param {string} ending @param {Uint8Array} bytes
 * @param {string[]} languages @param {string[]} formats
 */
async function builds(program, root, ending, bytes, languages = [], formats = []) {
  const options = { cwd: root, publications: [], languages, formats, strict: false }
  const isBuilt = crc32(bytes) % 4 === 0
  // A folder of its own for each attempt: what is published already is not made again.
  const { messages } = await inTime(ending, (attempt) =>
    program.build({ ...options, out: `${root}-out${attempt || ''}`, write: isBuilt }),
  )
  for (const message of messages.slice(0, mostPlaced)) placed(message, root, ending)
  const wrong = messages.filter(isError)
  if (wrong.length === 0) return true
  if (isBuilt) {
    const checked = await program.build({ ...options, out: `${root}-out`, write: false })
    // What a table of a font does to letters shows when they are set.
    const isFont = wrong.every((/** @type {any} */ { reason }) => reason.startsWith('Cannot use the font'))
    if (!isFont && !checked.messages.some(isError))
      throw new Broken(
        `${ending} is refused after check by ${wrong[0].source}/${wrong[0].ruleId}`,
        listed(wrong),
      )
  }
  return false
}

/** @param {any} message @param {string} root @param {string} ending */
function placed(message, root, ending) {
  const { file, place, reason, ruleId } = message
  readable(reason, ending)
  if (!place) return
  const kind = `${ending}: ${ruleId} is misplaced`
  const at = path.join(root, file)
  if (!existsSync(at)) {
    if (existsSync(path.join(root, 'source/seed', file))) return
    throw new Broken(kind, `there is no ${file}`)
  }
  const lines = readFileSync(at, 'utf8').split(/\r\n|\n|\r/)
  holdPlace(message, lines, kind)
}

/** A reason is a sentence for people. @param {string} reason @param {string} ending */
function readable(reason, ending) {
  const nonsense =
    /\[object|Cannot read properties|is not a function|not iterable|call stack|Invalid array length|of undefined/
  const [found] = nonsense.exec(reason) ?? []
  if (found) throw new Broken(`${ending} says ${found}`, reason)
}
