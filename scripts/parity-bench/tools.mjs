import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { parse } from 'yaml'
import { figureProblems, isRegionallyWritten } from '../../dist/language/figure-problems.js'
import { compare } from '../../dist/parity/index.js'
import { languageSchema } from '../../dist/read/language-schema.js'

const folder = new URL('../../templates/languages/', import.meta.url)
const known = new Map()

/** Data of a language, or null where there is none. */
function languageData(tag) {
  const file = new URL(`${tag}.yaml`, folder)
  if (!known.has(tag) && existsSync(file)) {
    known.set(tag, { tag, ...languageSchema.parse(parse(readFileSync(file, 'utf8'))) })
  }
  return known.get(tag) ?? null
}

/** What is measured: the compiled comparison with the languages of the project. */
export const tools = {
  compare,
  figureFormat: (text, language) => figureProblems(text, language, isRegionallyWritten(text, language)),
  languageData,
  all: readdirSync(folder).map((name) => name.replace('.yaml', '')),
}
