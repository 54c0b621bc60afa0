import { describe, expect, it } from 'vitest'
import { tagsServing } from '../../src/model/tags-serving.js'

describe('tagsServing', () => {
  it.each([
    ['en', 'en'],
    ['pt-BR', 'pt-BR pt'],
    ['de-CH-1996', 'de-CH-1996 de-CH de'],
    ['zh-CN', 'zh-CN zh'],
    ['zh-Hans-SG', 'zh-Hans-SG zh-Hans zh'],
    ['zh-TW', 'zh-TW zh-Hant'],
    ['zh-Hant-HK', 'zh-Hant-HK zh-Hant'],
    ['sr-Latn-RS', 'sr-Latn-RS sr-Latn'],
    ['sr-RS', 'sr-RS sr'],
    ['pa-PK', 'pa-PK pa-Arab'],
    ['hi-Latn', 'hi-Latn'],
    ['xx-YY', 'xx-YY xx'],
    ['no tag', 'no tag'],
  ])('should find what serves %s in its own script alone: %s', (tag, tags) => {
    expect(tagsServing(tag).join(tag.includes(' ') ? ',' : ' ')).toBe(tags)
  })
})
