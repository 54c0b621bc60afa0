import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { designSchema } from '../../src/read/design-schema.js'
import { kindSchema } from '../../src/read/kind-schema.js'
import { languageFileSchema } from '../../src/read/language-schema.js'
import { parseYaml } from '../../src/read/parse-yaml.js'
import { templateSum } from '../../src/read/parsed-templates.js'

const root = fileURLToPath(new URL('../..', import.meta.url))
const known = JSON.parse(readFileSync(path.join(root, 'dist/bundle/templates.json'), 'utf8'))
const schemas = { language: languageFileSchema, kind: kindSchema, design: designSchema } as const

describe('templates that are parsed when we are compiled should', () => {
  it.each(['language', 'kind', 'design'] as const)('be as they are parsed now: %s', (name) => {
    const folder = path.join(root, 'templates', `${name}s`)
    const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((one) =>
      one.endsWith('.yaml'),
    )
    expect(files.length).toBeGreaterThan(0)
    for (const file of files) {
      const text = readFileSync(path.join(folder, file), 'utf8')
      const { value } = parseYaml(text, { schema: schemas[name], file, blame: 'configuration' })
      expect(known[templateSum(name, text)], file).toStrictEqual(value)
      // Another schema, or another text, is another template.
      expect(known[templateSum('design-override', text)], file).toBeUndefined()
      expect(known[templateSum(name, `${text} `)], file).toBeUndefined()
    }
  })
})
