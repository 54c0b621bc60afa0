import { describe, expect, it } from 'vitest'
import { proofingLanguage } from '../../../src/formats/docx/language-tag.js'
import { contextOf } from '../html/support/context.js'

describe('proofingLanguage', () => {
  it('should name a region and the kind of script', async () => {
    const context = await contextOf('en')
    const tags = [
      'en',
      'fr',
      'es',
      'ru',
      'zh',
      'ar',
      'pt-BR',
      'sr-Latn',
      'he',
      'zh-Hant',
      'zh-TW',
      'zh-Hant-HK',
      'zh-Hans',
    ]
    expect(tags.map((tag) => Object.values(proofingLanguage(context, tag)).join(' '))).toEqual([
      'en-GB value',
      'fr-FR value',
      'es-ES value',
      'ru-RU value',
      'zh-CN eastAsia',
      'ar-EG bidirectional',
      'pt-BR value',
      'sr-Latn-RS value',
      'he-IL bidirectional',
      'zh-TW eastAsia',
      'zh-TW eastAsia',
      'zh-HK eastAsia',
      'zh-CN eastAsia',
    ])
  })
})
