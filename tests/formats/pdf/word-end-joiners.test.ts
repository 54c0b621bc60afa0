import { expect, it } from 'vitest'
import { workspace } from '../../support/workspace.js'

it('should keep joiners at the ends of words, which half forms of Indic letters are written with', async () => {
  const place = workspace({
    'source/a/publication.yaml': 'languages: [hi]\nformats: [pdf]\n',
    'source/a/hi.md':
      '---\ntitle: परीक्षा\n---\n\n## भाग {#a}\n\nयह आधा क्\u200D अक्षर है, क्\u200Dष और क्\u200C भी।\n',
  })
  const { exitCode, messages } = await place.messages('build')
  expect(messages.filter(({ severity }) => severity === 'error')).toEqual([])
  expect(exitCode).toBe(0)
})
