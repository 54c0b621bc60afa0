import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
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
})
