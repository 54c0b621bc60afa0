import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { workspace } from './support/workspace.js'

const page = readFileSync(fileURLToPath(new URL('../docs/authoring.md', import.meta.url)), 'utf8')
const fenced = (language: string) =>
  [...page.matchAll(new RegExp(`^\`\`\`${language}\\n([\\s\\S]*?)^\`\`\`$`, 'gm'))].map(
    (match) => match[1] ?? '',
  )

describe('docs/authoring.md', () => {
  it('should hold examples', () => {
    expect(fenced('markdown').length).toBeGreaterThanOrEqual(5)
  })

  for (const example of fenced('markdown')) {
    it(`should build its example "${example.split('\n')[0]}"`, async () => {
      const place = workspace({
        'source/example/publication.yaml': 'languages: [en]\nformats: [html]\n',
        'source/example/en.md': `---\ntitle: An example\n---\n\n${example}`,
      })
      const { messages, exitCode } = await place.messages('build')
      expect(messages.filter(({ severity }) => severity === 'error')).toEqual([])
      expect(exitCode).toBe(0)
    })
  }

  it('should show front matter that is accepted', async () => {
    const place = workspace({
      'source/example/publication.yaml': 'languages: [en]\nformats: [html]\n',
      'source/example/en.md': `---\n${fenced('yaml')[0]}---\n\n## A {#a}\n\nWords.\n`,
    })
    expect((await place.messages('build')).exitCode).toBe(0)
  })
})
