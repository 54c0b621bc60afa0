import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { readLanguage } from '../../src/read/language.js'
import { packagedTemplates, templatesOf } from '../../src/read/templates.js'

const page = readFileSync('docs/languages.md', 'utf8')
const schema = JSON.parse(readFileSync('schemas/language.schema.json', 'utf8')) as SchemaNode
const tags = readdirSync(path.join(packagedTemplates, 'languages'))
  .map((file) => file.replace('.yaml', ''))
  .toSorted()

interface SchemaNode {
  properties?: Record<string, SchemaNode>
}

/** The rows of the table whose head begins with some words, as cells. */
function rowsBelow(head: string): string[][] {
  const table = page.slice(page.indexOf(`| ${head} |`)).split(/\n(?!\|)/u)[0] ?? ''
  return table
    .split('\n')
    .slice(2)
    .map((row) => row.split(/(?<!\\)\|/u).map((cell) => cell.trim()))
    .map((cells) => cells.slice(1, -1))
}

/** What a language has, as the page says it. */
async function rowOf(tag: string): Promise<string[]> {
  const { language } = await readLanguage(tag, templatesOf(packagedTemplates))
  if (!language) throw new Error(`No language \`${tag}\``)
  const { comparison, hyphenation, compared, numbers, script } = language
  const hasStrength = comparison.strength.must.length > 0
  return [
    `\`${tag}\``,
    script,
    numbers.digits === 'latn' ? '0–9' : `\`${numbers.digits}\``,
    hyphenation.patterns === null ? 'no' : `\`${hyphenation.patterns}\``,
    compared ? (hasStrength ? 'all' : 'all but negation and strength') : 'structure',
  ]
}

describe('the page of languages should', () => {
  it('say of every language of the package what it has', async () => {
    expect(rowsBelow('tag')).toEqual(await Promise.all(tags.map(rowOf)))
  })

  it('name every language as reviewed or not', async () => {
    const [inUse = [], unreviewed = []] = rowsBelow('reviewed')
    for (const tag of tags) {
      const { language } = await readLanguage(tag, templatesOf(packagedTemplates))
      expect((language?.reviewed ? inUse : unreviewed)[1], tag).toContain(`\`${tag}\``)
    }
  })

  it('explain every key of a language file, and no other', () => {
    const { properties = {} } = schema
    const keys = Object.entries(properties).flatMap(([key, { properties: inner }]) =>
      inner && key !== 'words' ? Object.keys(inner).map((one) => `\`${key}.${one}\``) : [`\`${key}\``],
    )
    const rows = rowsBelow('key')
    expect(rows.map(([key]) => key)).toEqual(keys)
    for (const [key, meaning] of rows) expect(meaning, key).toMatch(/\S{2,}/u)
  })
})

describe('the digits of a language should', () => {
  it('be those that its readers expect, as CLDR has them', async () => {
    for (const tag of tags) {
      const { language } = await readLanguage(tag, templatesOf(packagedTemplates))
      const { numberingSystem } = new Intl.NumberFormat(tag).resolvedOptions()
      expect([tag, language?.numbers.digits]).toEqual([tag, numberingSystem])
    }
  })
})
