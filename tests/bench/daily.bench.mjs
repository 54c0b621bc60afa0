// @ts-check
import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { measure } from './measure.mjs'
import { workspaceCopy } from './workspace-copy.mjs'

/** @import { Command, Setting } from './types.mjs' */

export const name = 'a day with the sample: cold, one sentence, unchanged'

/**
 * One workspace with a cache, built again and again into its own `out/`.
 *
 * @param {Setting} setting
 * @returns {Promise<Command[]>}
 */
export async function commands({ root, temporary }) {
  const workspace = await workspaceCopy(root, join(temporary, 'daily'), 'doha-2017')
  const cli = join(root, 'dist/bundle/rapporteur.js')
  const out = join(workspace.root, 'out')
  const shared = { cwd: workspace.root, out, env: workspace.env }
  const file = join(workspace.root, 'source/doha-2017/fr.md')
  const text = await readFile(file, 'utf8')
  let count = 0
  const addSentence = () => {
    count += 1
    const word = [...String(count)].map((digit) => 'abcdefghij'[Number(digit)]).join('')
    return writeFile(
      file,
      text.replace(/(\n\nDe hauts [^\n]*)/u, `$1 Le titre en est «\u202fmot ${word}\u202f».`),
    )
  }
  const [build, check] = ['build', 'check'].map((command) => [process.execPath, cli, command])
  if (!build || !check) return []
  const done = (/** @type {string[]} */ run) => async () => {
    await measure({ label: 'before', run, ...shared }, temporary)
  }
  return [
    { label: 'build, cold', run: [...build, '--no-cache'], ...shared },
    { label: 'build, one sentence', run: build, ...shared, prepare: addSentence },
    { label: 'build, unchanged', run: build, ...shared, prepare: done(build) },
    { label: 'check, one sentence', run: check, ...shared, prepare: addSentence },
    { label: 'check, unchanged', run: check, ...shared, prepare: done(check) },
  ]
}
