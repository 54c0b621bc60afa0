import { describe, expect, it } from 'vitest'
import { compareExample } from './support/compare-example.js'

const states = [
  { en: 'Lebanon', ar: 'لبنان' },
  { en: 'Tunisia', ar: 'تونس' },
]

const table = (...rows: [label: string, figure: string][]): string =>
  ['| A | B |', '| --- | --- |', ...rows.map((row) => `| ${row.join(' | ')} |`)].join('\n')

function exchangedRows(text: string, language: string, translated: string, names: typeof states = []) {
  const { messages } = compareExample({ text, translation: { language, text: translated }, names })
  return messages.filter(({ ruleId }) => ruleId === 'exchanged-labels')
}

describe('labels of rows', () => {
  it('should be known by agreed names in another script', () => {
    const source = table(['Lebanon', '10'], ['Tunisia', '11'], ['Others', '12'])
    expect(
      exchangedRows(source, 'ar', table(['تونس', '10'], ['لبنان', '11'], ['غيرها', '12']), states),
    ).toMatchObject([
      { reason: 'Unexpected exchange of the labels `تونس` and `لبنان` of two rows', file: 'ar.md' },
    ])
    expect(
      exchangedRows(source, 'ar', table(['لبنان', '10'], ['تونس', '11'], ['غيرها', '12']), states),
    ).toEqual([])
  })

  it('should be found wherever the two rows stand', () => {
    const source = table(['Albania', '1'], ['Belgium', '2'], ['Cuba', '3'], ['Finland', '4'])
    const exchanged = table(['Finlande', '1'], ['Belgique', '2'], ['Cuba', '3'], ['Albanie', '4'])
    expect(exchangedRows(source, 'fr', exchanged)).toHaveLength(1)
  })

  it('should not be asked of words that languages do not share, nor of labels that stand twice', () => {
    const source = table(['Women', '1'], ['Men', '2'], ['Total', '3'], ['Total', '4'])
    expect(
      exchangedRows(source, 'fr', table(['Hommes', '1'], ['Femmes', '2'], ['Total', '3'], ['Total', '4'])),
    ).toEqual([])
  })
})
