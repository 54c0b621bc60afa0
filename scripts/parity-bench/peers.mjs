import { spawnSync } from 'node:child_process'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/**
 * Messages for 1,000 of the same pairs by translate-toolkit's `pofilter` and Okapi CheckMate, where they are
 * installed. CheckMate is called by the command in `CHECKMATE`, to which an XLIFF file is added.
 *
 * @param {import('./read/index.mjs').Pair[]} pairs
 */
export async function peers(pairs) {
  const folder = await mkdtemp(join(tmpdir(), 'pairs-'))
  try {
    return [await pofilter(pairs, folder), await checkMate(pairs, folder)].filter((line) => line !== null)
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

async function pofilter(pairs, folder) {
  const file = join(folder, 'pairs.po')
  const entries = pairs.map(
    ({ id, source, translation }) =>
      `#: ${id.replace(/\s/gu, '_')}\nmsgctxt ${JSON.stringify(id)}\nmsgid ${JSON.stringify(source)}\nmsgstr ${JSON.stringify(translation)}\n`,
  )
  const header = 'msgid ""\nmsgstr "Content-Type: text/plain; charset=UTF-8\\n"\n'
  await writeFile(file, [header, ...entries].join('\n'))
  const run = spawnSync('pofilter', ['--progress=none', file], { encoding: 'utf8', maxBuffer: 1 << 28 })
  if (run.error) return null
  return line('pofilter', run.stdout.split(/^msgid "(?!"\nmsgstr "Content)/mu).length - 1, pairs)
}

async function checkMate(pairs, folder) {
  const command = process.env.CHECKMATE
  if (!command) return null
  const file = join(folder, 'pairs.xlf')
  const [{ sourceLanguage, language }] = pairs
  const units = pairs.map(
    ({ source, translation }, index) =>
      `<trans-unit id="${index}"><source>${escaped(source)}</source><target>${escaped(translation)}</target></trans-unit>`,
  )
  await writeFile(
    file,
    `<xliff version="1.2"><file original="pairs" datatype="plaintext" source-language="${sourceLanguage}" target-language="${language}"><body>${units.join('')}</body></file></xliff>`,
  )
  const run = spawnSync(command, [file], { encoding: 'utf8', shell: true, maxBuffer: 1 << 28 })
  if (run.error || run.status !== 0) return null
  return line('CheckMate', run.stdout.split('\n').filter((text) => /\bid="?\d+/u.test(text)).length, pairs)
}

function line(name, count, pairs) {
  return `${name}: ${((count / pairs.length) * 1000).toFixed(1)} for 1,000 pairs`
}

function escaped(text) {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
}
