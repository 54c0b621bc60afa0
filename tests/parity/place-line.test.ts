import { expect, it } from 'vitest'
import { workspace } from '../support/workspace.js'

it('a place that was not translated should be reported in its line of the front matter', async () => {
  const text = (title: string, words: string) =>
    `---\ntitle: ${title}\nplace: On the premises of the host\n---\n\n## A {#a}\n\n${words}\n`
  const place = workspace({
    'source/x/publication.yaml': 'languages: [en, fr]\n',
    'source/x/en.md': text('Minutes', 'The meeting was opened.'),
    'source/x/fr.md': text('Procès-verbal', 'La réunion a été ouverte.'),
  })
  const { messages } = await place.messages('check')
  expect(messages).toMatchObject([
    {
      ruleId: 'untranslated',
      file: 'source/x/fr.md',
      place: { start: { line: 3, column: 8 } },
      cause: { file: 'source/x/en.md', place: { start: { line: 3, column: 8 } } },
    },
  ])
})
