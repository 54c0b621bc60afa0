import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { designWords } from '../../src/cli/schema-words/design.js'
import { kindWords } from '../../src/cli/schema-words/kind.js'
import { languageWords } from '../../src/cli/schema-words/language.js'
import { manifestWords, messageWords } from '../../src/cli/schema-words/outputs.js'
import {
  frontMatterWords,
  publicationWords,
  termWords,
  workspaceWords,
} from '../../src/cli/schema-words/publication.js'
import { jsonSchemas } from '../../src/cli/schemas.js'

const root = fileURLToPath(new URL('../..', import.meta.url))
const templates = ['languages/ar', 'languages/en', 'kinds/meeting-summary', 'designs/default/design']

describe('JSON Schemas', () => {
  for (const [name, schema] of Object.entries(jsonSchemas())) {
    it(`should stand fresh in schemas/${name}`, () => {
      const written = readFileSync(`${root}schemas/${name}`, 'utf8')
      expect(written).toBe(`${JSON.stringify(schema, null, 2)}\n`)
    })
  }

  for (const template of templates) {
    it(`should accept templates/${template}.yaml`, () => {
      const name = { languages: 'language', kinds: 'kind', designs: 'design' }[template.split('/')[0] ?? '']
      const schema = jsonSchemas()[`${name}.schema.json`]
      const ajv = new Ajv2020({ strict: false, formats: { uri: true, 'date-time': true } })
      const validate = ajv.compile(schema ?? {})
      validate(parse(readFileSync(`${root}templates/${template}.yaml`, 'utf8')))
      expect(validate.errors).toBeNull()
    })
  }

  for (const [name, schema] of Object.entries(jsonSchemas())) {
    it(`should say in ${name} what each key is for`, () => {
      const keys = described(schema)
      expect(keys.length).toBeGreaterThan(2)
      expect(keys.filter(({ words }) => words === undefined).map(({ key }) => key)).toEqual([])
    })
  }

  it('should hold no words for a key that is not there', () => {
    const used = new Set(
      Object.values(jsonSchemas())
        .flatMap(described)
        .map(({ words }) => words),
    )
    const tables = [
      designWords,
      kindWords,
      languageWords,
      manifestWords,
      messageWords,
      frontMatterWords,
      publicationWords,
      termWords,
      workspaceWords,
    ]
    expect(tables.flatMap((table) => Object.values(table)).filter((words) => !used.has(words))).toEqual([])
  })
})

/** Every key that a schema names, with its description. */
function described(schema: unknown): { key: string; words: string | undefined }[] {
  if (typeof schema !== 'object' || schema === null) return []
  return Object.entries(schema).flatMap(([keyword, value]) =>
    keyword === 'properties'
      ? Object.entries(value as Record<string, { description?: string }>).flatMap(([key, property]) => [
          { key, words: property.description },
          ...described(property),
        ])
      : described(value),
  )
}
