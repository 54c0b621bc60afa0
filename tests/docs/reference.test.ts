import { readFileSync, writeFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { referenceParts, withParts } from './support/reference.js'
import { schemaRows } from './support/schema-rows.js'

describe('what the documents say of commands, kinds and designs should', () => {
  for (const [page, parts] of Object.entries(referenceParts()))
    it(`stand fresh in ${page}`, () => {
      const text = readFileSync(page, 'utf8')
      const fresh = withParts(text, parts)
      if (process.env.UPDATE_PAGES) writeFileSync(page, fresh)
      expect(readFileSync(page, 'utf8')).toBe(fresh)
    })

  it.each(['publication', 'rapporteur', 'front-matter'])(
    'name every key of %s in docs/authoring.md',
    (name) => {
      const schema = JSON.parse(readFileSync(`schemas/${name}.schema.json`, 'utf8'))
      const page = readFileSync('docs/authoring.md', 'utf8')
      const keys = schemaRows(schema).map(({ key }) => key.replace(/^.*\./u, ''))
      expect(keys.length).toBeGreaterThan(10)
      expect(keys.filter((key) => !new RegExp(`[\`{ \n]${key}[\`:]`, 'u').test(page))).toEqual([])
    },
  )
})
