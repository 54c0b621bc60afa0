// @ts-check
import { appendFile, cp, readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

/** @import { Checker, KnownFormat } from './types.mjs' */

const source = fileURLToPath(new URL('../../source', import.meta.url))

/**
 * Builds our own publications in the formats that are not made unasked and that a checker judges.
 *
 * @param {string} temporary A folder that goes with the run.
 * @param {readonly KnownFormat[]} formats
 * @param {readonly Checker[]} checkers
 * @returns {Promise<string | null>} The folder of the editions, or null where there is nothing to judge.
 * @throws If a publication cannot be built.
 */
export async function optInEditions(temporary, formats, checkers) {
  const wanted = formats.filter(
    ({ name, isDefault }) => !isDefault && checkers.some(({ format }) => format === name),
  )
  if (wanted.length === 0) return null
  const { build } = await import(new URL('../../dist/index.js', import.meta.url).href)
  const folder = join(temporary, 'workspace')
  await cp(source, join(folder, 'source'), { recursive: true })
  const entries = await readdir(join(folder, 'source'), { withFileTypes: true })
  for (const { name } of entries.filter((entry) => entry.isDirectory()))
    await appendFile(
      join(folder, 'source', name, 'publication.yaml'),
      `\nformats: [${wanted.map((format) => format.name).join(', ')}]\n`,
    )
  const { messages } = await build({ cwd: folder })
  for (const { severity, file, reason } of messages)
    if (severity === 'error') throw new Error(`${file}: ${reason}`)
  return join(folder, 'out')
}
