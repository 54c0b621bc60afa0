import { readFileSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { parse } from 'yaml'
import { commandLine } from '../../../src/cli/command-line.js'
import { commandPage } from './command-page.js'
import { designTables } from './design-tables.js'
import { schemaRows } from './schema-rows.js'
import { table } from './table.js'

const root = fileURLToPath(new URL('../../..', import.meta.url))

function read(file: string): string {
  return readFileSync(path.join(root, file), 'utf8')
}

/** The parts of pages that are written from what the program itself reads, by page and name. */
export function referenceParts(): Record<string, Record<string, string>> {
  const schema = (name: string) => JSON.parse(read(`schemas/${name}.schema.json`))
  return {
    'docs/command-line.md': { commands: commandPage(commandLine()) },
    'docs/designs.md': designTables(
      schema('design'),
      parse(read('templates/designs/default/design.yaml'), { maxAliasCount: 0 }),
    ),
    'docs/kinds.md': { 'keys of kinds': keyTable(schema('kind')) },
  }
}

function keyTable(schema: object): string {
  return table(
    ['key', 'meaning', 'value', 'default'],
    schemaRows(schema).map(({ key, meaning, values, usual, isRequired }) => [
      `\`${key}\``,
      meaning,
      values,
      isRequired ? 'required' : usual === null || typeof usual === 'object' ? '' : `\`${String(usual)}\``,
    ]),
  )
}

/** A page with its parts put between their comments. Throws where a comment is missing. */
export function withParts(text: string, parts: Record<string, string>): string {
  return Object.entries(parts).reduce((page, [name, part]) => {
    const begin = `<!-- begin ${name} -->`
    const from = page.indexOf(begin)
    const to = page.indexOf('<!-- end -->', from)
    if (from < 0 || to < 0) throw new Error(`No place for ${name}`)
    return `${page.slice(0, from + begin.length)}\n\n${part}\n\n${page.slice(to)}`
  }, text)
}
