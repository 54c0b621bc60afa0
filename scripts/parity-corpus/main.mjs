/**
 * Measures the comparison of languages on the corpus and writes `docs/parity.md`.
 * Run after `npm run compile`: `node scripts/parity-corpus/main.mjs`; `--cases` also prints every alarm and miss.
 */
import { readFileSync } from 'node:fs'
import { writeFile } from 'node:fs/promises'
import { parse } from 'yaml'
import { figureProblems, isRegionallyWritten } from '../../dist/language/figure-problems.js'
import { compare } from '../../dist/parity/index.js'
import { parityRules } from '../../dist/parity/rules/index.js'
import { languageSchema } from '../../dist/read/language-schema.js'
import { measureAll } from './measure-all.mjs'

const known = new Map()

function languageData(tag) {
  if (!known.has(tag)) {
    const text = readFileSync(new URL(`../../templates/languages/${tag}.yaml`, import.meta.url), 'utf8')
    known.set(tag, { tag, ...languageSchema.parse(parse(text)) })
  }
  return known.get(tag)
}

const measured = await measureAll({
  compare,
  figureFormat: (text, language) => figureProblems(text, language, isRegionallyWritten(text, language)),
  languageData,
  rules: parityRules,
})
await writeFile(new URL('../../docs/parity.md', import.meta.url), measured.page)
if (process.argv.includes('--cases')) {
  for (const { alarms, missed } of measured.limits) {
    for (const line of alarms) console.log(line)
    for (const line of missed) console.log(`missed limit: ${line}`)
  }
  for (const { alarms, recall } of [measured.development, measured.heldOut]) {
    for (const line of alarms.cases) console.log(line)
    for (const { name, missed } of recall) for (const line of missed) console.log(`missed ${name}: ${line}`)
  }
}
