import { describe, expect, it } from 'vitest'
import { withDistinctNames } from '../../src/language/distinct-names.js'
import { languageData } from '../support/languages.js'

const named = (tags: string) =>
  Object.values(
    withDistinctNames(
      Object.fromEntries(
        tags.split(' ').map((tag) => {
          const file = tag.replace(/-[A-Z]{2}$/u, '').replace(/^zh$/u, tag === 'zh' ? 'zh' : 'zh-Hant')
          return [tag, { ...languageData(file), tag }]
        }),
      ),
    ),
  ).map(({ name }) => name)

describe('withDistinctNames', () => {
  it.each([
    ['en fr zh', ['English', 'Français', '中文']],
    ['pt-BR es', ['Português', 'Español']],
    ['pt pt-BR', ['Português', 'Português (Brasil)']],
    ['en-GB en-AU', ['British English', 'Australian English']],
    ['fr-CA fr-CH fr', ['Français canadien', 'Français suisse', 'Français']],
    ['zh zh-TW zh-HK', ['中文', '中文（台灣）', '中文（中國香港特別行政區）']],
  ])('should name the languages of %s apart', (tags, names) => {
    expect(named(tags)).toEqual(names)
  })
})
