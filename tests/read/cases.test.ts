import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { type Files, workspace } from '../support/workspace.js'

const fixtures = fileURLToPath(new URL('../fixtures/reading', import.meta.url))

function filesOf(name: string): Files {
  const folder = path.join(fixtures, name)
  return Object.fromEntries(
    readdirSync(folder).map((file) => [
      `source/${name}/${file}`,
      readFileSync(path.join(folder, file), 'utf8'),
    ]),
  )
}

describe('what people write should build, and be told of kindly', () => {
  it.each([
    ['46-html', []],
    ['46b-comments-only', []],
    ['no-front-matter', []],
    ['html-entities-and-br', []],
    ['href-not-encoded', []],
    ['foreign-front-matter', ['3 foreign-front-matter']],
    ['73-markdown-accidents', ['8 accidental-block', '24 heading-space', '26 heading-space']],
    ['47-year-list', ['7 accidental-block']],
    ['relative-link', ['7 relative-link', '7 relative-link', '7 unknown-reference']],
    ['41c-inline-note', ['7 foreign-citation', '7 foreign-attributes', '16 foreign-admonition']],
    [
      '41e-pandoc-syntax',
      [
        '7 foreign-attributes',
        '7 foreign-citation',
        '7 template-tag',
        '7 foreign-formula',
        '9 contents-mark',
        '14 foreign-admonition',
        '20 foreign-table',
      ],
    ],
  ])('%s', async (name, expected) => {
    const { messages } = workspace(filesOf(name))
    const told = (await messages('build', '--format', 'html')).messages
    const silent = ['undefined-abbreviation', 'explicit-id']
    expect(
      told
        .filter(({ ruleId }) => !silent.includes(ruleId))
        .map(({ ruleId, place }) => `${place?.start.line} ${ruleId}`)
        .sort(),
    ).toEqual([...expected].sort())
    expect(told.filter(({ severity }) => severity === 'error')).toEqual([])
  })

  it('refuse addresses that run code, open files or leave out how they are reached', async () => {
    const { messages } = workspace(filesOf('40b-bad-links'))
    const told = (await messages('check')).messages
    expect(told.map(({ ruleId, severity }) => `${severity} ${ruleId}`)).toEqual(
      Array(5).fill('error unsafe-link'),
    )
  })
})
