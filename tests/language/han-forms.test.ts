import { describe, expect, it } from 'vitest'
import { foreignForms } from '../../src/language/han-forms.js'

const has = (script: string, text: string) =>
  [...text].filter((one) => foreignForms(script)?.has(one)).join('')

describe('foreignForms', () => {
  it('should know what is written in traditional characters alone', () => {
    expect(has('Hans', '水資源報告說明會議開始於發展')).toBe('資報說會議開發')
  })

  it('should know what is written in simplified characters alone', () => {
    expect(has('Hant', '水资源报告说明会议开始于发展')).toBe('资报说会议开发')
  })

  it('should leave alone what both have', () => {
    for (const script of ['Hans', 'Hant'])
      expect(has(script, '水源告明始人民大小上下中日本里后干台')).toBe('')
  })

  it('should have none for other scripts', () => {
    expect(foreignForms('Jpan')).toBeNull()
    expect(foreignForms('Latn')).toBeNull()
  })
})
