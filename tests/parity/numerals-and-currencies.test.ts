import { describe, expect, it } from 'vitest'
import { workspace } from '../support/workspace.js'

async function compared(en: string, fr: string): Promise<string[]> {
  const page = (text: string) => `---\ntitle: A\n---\n\n${text}\n`
  const { messages } = await workspace({
    'source/p/publication.yaml': 'languages: [en, fr]\nformats: [html]\n',
    'source/p/en.md': page(en),
    'source/p/fr.md': page(fr),
  }).messages('check')
  return messages.filter(({ source }) => source === 'parity').map(({ ruleId }) => ruleId)
}

describe('a comparison', () => {
  it('should read Roman numerals with the endings of the language', async () => {
    const en = 'In the 21 areas of work, progress was made.'
    expect(await compared(en, 'Dans le XXIe des domaines de travail, des progrès ont été faits.')).toEqual([])
    expect(await compared(en, 'Dans le XXIIe des domaines de travail, des progrès ont été faits.')).toContain(
      'same-symbols',
    )
  })

  it.each([
    ['A kit costs $1,750.', 'Une trousse coûte 1 750 euros.', ['same-units']],
    ['A kit costs $1,750.', 'Une trousse coûte 1 750 francs suisses.', ['same-units']],
    ['A kit costs $1,750.', 'Une trousse coûte 1 750 dollars.', []],
  ])('should hold the currency of “%s” against “%s”', async (en, fr, rules) => {
    expect(await compared(en, fr)).toEqual(rules)
  })
})
