import { describe, expect, it } from 'vitest'
import { workspace } from '../support/workspace.js'

async function compared(en: string, fr: string) {
  const place = workspace({
    'source/p/publication.yaml': 'kind: plain\nlanguages: [en, fr]\n',
    'source/p/en.md': `---\ntitle: Code\n---\n\nText of the report.\n\n${en}\n`,
    'source/p/fr.md': `---\ntitle: Code\n---\n\nTexte du rapport.\n\n${fr}\n`,
  })
  const { messages } = await place.messages('check')
  return messages.filter(({ source }) => source === 'parity')
}

describe('blocks of code', () => {
  it('should be compared by their figures', async () => {
    const messages = await compared('```\nbudget = 40\n```', '```\nbudget = 41\n```')
    expect(messages).toMatchObject([{ ruleId: 'same-numbers', file: 'source/p/fr.md' }])
  })

  it('should not be taken for sentences that were not translated', async () => {
    const code = '```\n# The sum of all that the Council has spent in the year\nx = 1\n```'
    expect(await compared(code, code)).toEqual([])
  })
})
