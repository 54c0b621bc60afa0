import { describe, expect, it } from 'vitest'
import { findTerms } from '../../src/language/find-terms.js'
import type { TermEntry, TermForm } from '../../src/model/term-entry.js'
import { languageData } from '../support/languages.js'

const preferred = (words: string): TermForm[] => [{ words, status: 'preferred' }]

const terms: TermEntry[] = [
  { en: 'armed conflict', fr: 'conflit armé', ru: 'вооруженный конфликт', ar: 'نزاع مسلح', zh: '武装冲突' },
  { en: 'non-international armed conflict', fr: 'conflit armé non international', zh: '非国际性武装冲突' },
  { en: 'IDP', fr: 'organe national' },
  { en: 'treaty body', es: 'órgano creado en virtud de tratados' },
].map((forms, index) => ({
  id: String(index + 1),
  file: 'terms/a.yaml',
  line: index + 1,
  forms: Object.fromEntries(Object.entries(forms).map(([tag, words]) => [tag, preferred(words)])),
}))

const found = (tag: string, text: string): string[] =>
  findTerms(text, terms, languageData(tag)).map(
    ({ text: words, concepts }) => `${words} = ${concepts.map(({ term }) => term.id).join(',')}`,
  )

describe('findTerms should', () => {
  it.each([
    ['en', 'Armed conflicts went on.', ['Armed conflicts = 1']],
    ['en', 'In a non-international armed conflict, …', ['non-international armed conflict = 2']],
    ['en', 'The treaty bodies met.', ['treaty bodies = 4']],
    ['en', 'IDPs and idp, the IDP.', ['IDP = 3']],
    [
      'fr',
      'L’organe et les organes nationaux des conflits armés',
      ['organes nationaux = 3', 'conflits armés = 1'],
    ],
    ['es', 'Los órganos creados en virtud de tratados', ['órganos creados en virtud de tratados = 4']],
    ['ru', 'в вооруженном конфликте', ['вооруженном конфликте = 1']],
    ['ar', 'في النزاع المسلح', ['النزاع المسلح = 1']],
    ['zh', '在非国际性武装冲突和武装冲突中', ['非国际性武装冲突 = 2', '武装冲突 = 1']],
    ['en', 'Armed forces in conflict', []],
  ])('find in %s: %s', (tag, text, expected) => expect(found(tag, text)).toEqual(expected))

  it('take time that does not grow with the number of terms', () => {
    const many = Array.from({ length: 50_000 }, (_, index) => ({
      id: String(index),
      file: 'terms/b.yaml',
      line: index + 1,
      forms: { en: preferred(`term number${index} of many`) },
    }))
    const text = 'A term number77 of many, and words that are none. '.repeat(200)
    expect(findTerms(text, many, languageData('en'))).toHaveLength(200)
    const before = performance.now()
    findTerms(text, many, languageData('en'))
    expect(performance.now() - before).toBeLessThan(2000)
  })
})
