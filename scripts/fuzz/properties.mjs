// @ts-check
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'

import { Broken, holdPlace, inTime, isError, listed } from './promises.mjs'

/** @import { Files } from './workspaces.mjs' */
/** @import { Message } from '../../src/model/message.js' */

/** What is tried: the compiled program, or its sources under a test. @typedef {{ build: any, auditOutput: any }} Program */

/**
 * Checks a workspace: nothing is thrown, every message stands in a file of it, none takes long, and what is mended has
 * nothing left to mend. What passes and is
 * asked for is built, which audits it: nothing is refused after check. Where it is built twice, both builds have the
 * same bytes, and pass the audit of a folder.
 * @param {Files} files @param {Program} program @param {'check' | 'once' | 'build'} how
 * @returns {Promise<'passed' | 'refused'>}
 */
export async function tryWorkspace(files, program, how) {
  const root = mkdtempSync(path.join(tmpdir(), 'rapporteur-fuzz-'))
  try {
    write(root, files)
    const options = { cwd: root, publications: [], languages: [], formats: [], strict: false, out: null }
    const checked = await timed('check', () => program.build({ ...options, write: false }))
    for (const message of checked.messages) placed(message, root)
    const isRefused = checked.messages.some(isError)
    if (how === 'check') await mend(program, { ...options, write: false })
    if (isRefused) return 'refused'
    if (how === 'check') return 'passed'
    const trees = []
    for (const out of how === 'once' ? ['out'] : ['out', 'again']) {
      const built = await timed('build', () =>
        program.build({ ...options, write: true, out: path.join(root, out) }),
      )
      const wrong = built.messages.filter(isError)
      if (wrong.length > 0)
        throw new Broken(`refused after check by ${wrong[0].source}/${wrong[0].ruleId}`, listed(wrong))
      trees.push(treeOf(path.join(root, out)))
    }
    if (how === 'once') return 'passed'
    const [first = new Map(), second = new Map()] = trees
    const changed = [...first]
      .filter(([name, bytes]) => second.get(name)?.compare(bytes) !== 0)
      .map(([name]) => name)
    if (changed.length > 0) throw new Broken('two builds differ', changed.join(', '))
    const audit = await timed('audit', () => program.auditOutput(path.join(root, 'out')))
    if (audit.messages.length > 0)
      throw new Broken(`audit of a fresh build by ${audit.messages[0].ruleId}`, listed(audit.messages))
    return 'passed'
  } finally {
    rmSync(root, { recursive: true, force: true })
  }
}

/**
 * Mends a workspace: a second time nothing changes.
 * @param {Program} program @param {object} options
 */
async function mend(program, options) {
  const first = await timed('fix', () => program.build({ ...options, fix: 'write' }))
  if (first.mended.length === 0) return
  const second = await timed('fix', () => program.build({ ...options, fix: 'dry-run' }))
  if (second.mended.length > 0)
    throw new Broken('a second mend changes more', JSON.stringify([first.mended, second.mended], null, 1))
}

/** @param {string} root @param {Files} files */
export function write(root, files) {
  for (const [name, content] of Object.entries(files)) {
    const file = path.join(root, name)
    mkdirSync(path.dirname(file), { recursive: true })
    writeFileSync(file, content)
  }
}

/**
 * Runs a step in time, and reports what it throws.
 * @param {string} step @param {() => Promise<any>} work
 */
async function timed(step, work) {
  try {
    return await inTime(step, work)
  } catch (error) {
    if (error instanceof Broken) throw error
    const { name, message, stack } = error instanceof Error ? error : new Error(String(error))
    const [, at = 'unknown'] = /at (?:async )?([\w.<>]+)/.exec(stack ?? '') ?? []
    throw new Broken(`${step} throws ${name} in ${at}`, `${message}\n${stack}`)
  }
}

/** @param {Message} message @param {string} root */
function placed(message, root) {
  const { file, place, ruleId, source } = message
  const kind = `${source}/${ruleId} is misplaced`
  if (/undefined|\[object|NaN/.test(message.reason))
    throw new Broken(`${source}/${ruleId} says nonsense`, message.reason)
  if (!place || !file.startsWith('source/')) return
  let text
  try {
    text = readFileSync(path.join(root, file), 'utf8')
  } catch {
    throw new Broken(kind, `there is no ${file}`)
  }
  const lines = text.split(/\r\n|\n|\r/)
  holdPlace(message, lines, kind)
}

/** @param {string} root @returns {Map<string, Buffer>} */
function treeOf(root) {
  const files = readdirSync(root, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile())
  return new Map(
    files
      .map((entry) => path.join(entry.parentPath, entry.name))
      .sort()
      .map((file) => [path.relative(root, file), readFileSync(file)]),
  )
}
