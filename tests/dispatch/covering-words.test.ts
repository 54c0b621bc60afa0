import { readdirSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { noteWords } from '../../src/dispatch/note-words.js'
import { readKind } from '../../src/read/kind.js'
import { packagedTemplates, templatesOf } from '../../src/read/templates.js'

const tags = readdirSync(path.join(packagedTemplates, 'languages'))
  .filter((file) => file.endsWith('.yaml'))
  .map((file) => file.replace('.yaml', ''))
const { kind } = await readKind('covering-note', tags, templatesOf(packagedTemplates))
const places = (words: string) => (words.match(/\{\w+\}/gu) ?? []).sort()

describe('words of covering pages', () => {
  it.each(tags)('should be there in `%s`, with the same places for values and their own words', (tag) => {
    if (!kind) throw new Error('no kind')
    const [own, english] = [noteWords(kind, tag), noteWords(kind, 'en')]
    if ('missing' in own || 'missing' in english) throw new Error('missing words')
    for (const [label, words] of Object.entries(english.words)) {
      const said = Object.entries(own.words).find(([name]) => name === label)?.[1] ?? ''
      expect(places(said), label).toEqual(places(words))
      if (tag !== 'en' && words.length > 40) expect(said, label).not.toBe(words)
    }
  })
})
