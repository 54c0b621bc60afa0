import { expect, it } from 'vitest'
import { workspace } from '../support/workspace.js'

it('sections that begin on new pages should pass the audit of every page', async () => {
  const { run } = workspace({
    'source/a/publication.yaml': 'languages: [en]\nformats: [html]\nsection-break: page\n',
    'source/a/en.md': '---\ntitle: A\n---\n\n## B {#b}\n\nWords.\n\n## C {#c}\n\nWords.\n',
  })
  const { exitCode, out } = await run('build')
  expect(exitCode, out).toBe(0)
})
