import { describe, expect, it } from 'vitest'
import { isOpenFrontMatter, yamlOfToml } from '../../src/read/toml-front-matter.js'
import { workspace } from '../support/workspace.js'

describe('front matter of TOML should', () => {
  it('be read as YAML of the same length', () => {
    const toml = '+++\ntitle = "A: b"\n# remark\ndraft = true\n\n[menu]\n  main = 1\n+++\n\nWords.\n'
    const yaml = yamlOfToml(toml)
    expect(yaml).toBe('---\ntitle : "A: b"\n# remark\ndraft : true\n\n#menu]\n# main = 1\n---\n\nWords.\n')
    expect(yaml).toHaveLength(toml.length)
  })

  it.each([
    '+++\ntitle = """\nA\n"""\n+++\n',
    '+++\ntags = [\n"a"]\n+++\n',
    '---\ntitle: A\n---\n',
    'Words.',
  ])('be left where it is more, or none: %j', (text) => expect(yamlOfToml(text)).toBeNull())

  it('give its title to the report, and be reported', async () => {
    const { messages, root } = workspace({
      'source/a/README.md': '+++\ntitle = "Of rivers"\nlang = "en"\n+++\n\n## First\n\nWords.\n',
    })
    const built = await messages('build', '--format', 'html')
    expect(built.messages.map(({ ruleId }) => ruleId)).toEqual(['toml-front-matter'])
    expect(root).toBeTruthy()
    expect(built.exitCode).toBe(0)
  })
})

describe('front matter that nothing closes should', () => {
  it.each([
    ['---\ntitle: A\n\nWords.\n', true],
    ['---\ntitle: A\n---\n', false],
    ['---\n\nWords: more.\n', false],
    ['+++\ntitle = """\nA\n"""\n+++\n', true],
  ])('be noticed: %j', (text, isOpen) => expect(isOpenFrontMatter(text)).toBe(isOpen))

  it('be reported once, with its place', async () => {
    const { messages } = workspace({
      'source/a/publication.yaml': 'languages: [en]\nformats: [html]\n',
      'source/a/en.md': '---\ntitle: A\n\n## First\n\nWords.\n',
    })
    expect((await messages('check')).messages).toMatchObject([
      { ruleId: 'open-front-matter', severity: 'error', place: { start: { line: 1, column: 1 } } },
    ])
  })
})
