/**
 * Measures the comparison of languages on any folder of true pairs (JSON lines, PO, XLIFF). Nothing is fetched.
 *
 *     npm run bench:parity -- FOLDER [--most 100] [--cases FILE]
 *
 * `--most`: damaged forms of one kind in one language; `--cases`: writes every alarm and every miss as JSON lines.
 */
import { writeFile } from 'node:fs/promises'
import { parseArgs } from 'node:util'
import { measurePairs, readPairs, report } from './bench.mjs'
import { peers } from './peers.mjs'
import { tools } from './tools.mjs'

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { most: { type: 'string', default: '100' }, cases: { type: 'string' } },
})
const [folder] = positionals
if (folder === undefined || !/^\d+$/u.test(values.most)) {
  console.error('npm run bench:parity -- FOLDER [--most 100] [--cases FILE]')
  process.exit(2)
}
const { pairs, skipped } = await readPairs(folder, tools.languageData)
for (const [tag, count] of Object.entries(skipped))
  console.error(`${count} pairs by a language without data: ${tag}`)
if (pairs.length === 0) {
  console.error(`No pairs in ${folder}: put .jsonl, .po, .xlf or .xliff files there`)
  process.exit(1)
}
const measured = measurePairs(pairs, tools, { most: Number(values.most) })
console.log(report(measured))
for (const line of await peers(pairs)) console.log(`\n${line}`)
if (values.cases) {
  const lines = [
    ...measured.cases.map(({ ruleId, severity, reason, language, id, pair }) => ({
      alarm: ruleId,
      severity,
      language,
      id,
      reason,
      source: pair.source,
      translation: pair.translation,
    })),
    ...measured.missed,
  ]
  await writeFile(values.cases, lines.map((line) => `${JSON.stringify(line)}\n`).join(''))
}
