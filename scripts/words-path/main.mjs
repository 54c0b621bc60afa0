// @ts-check
/**
 * Counts the source files that the words of one action pass through, from its Markdown to the Report and from the Report
 * to each format: files with a function that is called more often when a report has one action more.
 *
 *     npm run compile && node scripts/words-path/main.mjs [--list]
 */

import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { Session } from 'node:inspector/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { parseArgs } from 'node:util'

const { values } = parseArgs({ options: { list: { type: 'boolean', default: false } } })
const dist = fileURLToPath(new URL('../../dist/', import.meta.url))
process.env.RAPPORTEUR_CACHE = 'off'
const { compile, loadPublication, lower, openWorkspace } = await import(
  pathToFileURL(path.join(dist, 'index.js')).href
)

const few = ['One.', 'Two.', 'Three.', 'Four.']
// No letter that the others do not have: fonts grow by letters, not by words.
const more = [...few, 'Tenor.']
const session = new Session()
session.connect()
await session.post('Profiler.enable')
// Caches and code that runs once are full when counting begins.
for (const actions of [few, more]) await passes(actions)
const [first, second] = [await passes(few), await passes(more)]
for (const stage of Object.keys(first)) {
  const files = [...(second[stage] ?? new Map())].filter(
    ([name, count]) => count > (first[stage]?.get(name) ?? 0),
  )
  const names = [...new Set(files.map(([name]) => name.split('#')[0] ?? ''))].sort()
  console.log(`${stage}: ${names.length} files`)
  if (values.list) for (const name of names) console.log(`  ${name}`)
}
session.disconnect()

/**
 * Calls of each function by stage.
 * @param {string[]} actions
 * @returns {Promise<Record<string, Map<string, number>>>}
 */
async function passes(actions) {
  const root = mkdtempSync(path.join(tmpdir(), 'rapporteur-path-'))
  try {
    const folder = path.join(root, 'source', 'path')
    mkdirSync(folder, { recursive: true })
    writeFileSync(path.join(folder, 'publication.yaml'), 'languages: [en]\n')
    writeFileSync(path.join(folder, 'en.md'), text(actions))
    const { workspace } = await openWorkspace(root)
    const loaded = await loadPublication('path', workspace)
    const [source] = loaded.sources
    /** @type {Record<string, Map<string, number>>} */
    const found = {}
    const { report } = await lower(source)
    found['to the Report'] = await counted(() => lower(source))
    for (const format of ['html', 'docx', 'pdf'])
      found[`to ${format}`] = await counted(() => compile({ source, report }, format, loaded))
    return found
  } finally {
    rmSync(root, { recursive: true, force: true })
  }
}

/**
 * Calls of each function of ours while something is done.
 * @param {() => Promise<unknown>} act
 */
async function counted(act) {
  await session.post('Profiler.startPreciseCoverage', { callCount: true, detailed: false })
  await act()
  const { result } = await session.post('Profiler.takePreciseCoverage')
  await session.post('Profiler.stopPreciseCoverage')
  /** @type {Map<string, number>} */
  const calls = new Map()
  for (const { url, functions } of result) {
    if (!url.startsWith(pathToFileURL(dist).href)) continue
    const file = path.relative(dist, fileURLToPath(url)).replace(/\.js$/u, '.ts')
    for (const { functionName, ranges } of functions)
      calls.set(`${file}#${functionName}:${ranges[0]?.startOffset}`, ranges[0]?.count ?? 0)
  }
  return calls
}

/** @param {string[]} actions */
function text(actions) {
  const items = actions.map((words, index) => `${index + 1}. ${words}`).join('\n')
  return `---\ntitle: A path\n---\n\n## Decisions\n\n:::actions[What was decided]\n${items}\n:::\n`
}
