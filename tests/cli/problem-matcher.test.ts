import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { expect, it } from 'vitest'
import { workspace } from '../support/workspace.js'

const file = fileURLToPath(new URL('../../schemas/problem-matcher.json', import.meta.url))

it('should let an editor read messages off the terminal', async () => {
  const { pattern } = JSON.parse(readFileSync(file, 'utf8')) as {
    pattern: [{ regexp: string }, { regexp: string }]
  }
  const [first, second] = pattern.map(({ regexp }) => new RegExp(regexp))
  const place = workspace({
    'source/good/publication.yaml': 'languages: [en]\nformats: [html]\n',
    'source/good/en.md': '---\ntitle: A\n---\n\n## A {#a}\n\nSome [words](#nowhere).\n',
  })
  const lines = (await place.run('check')).out.split('\n')
  const at = lines.findIndex((line) => first?.test(line))
  expect(lines[at]?.match(first ?? /^$/)?.slice(1)).toEqual([
    'error',
    'Unexpected reference to `#nowhere`, which nothing in this file is called',
  ])
  expect(lines[at + 1]?.match(second ?? /^$/)?.slice(1)).toEqual(['source/good/en.md', '7', '6'])
})
