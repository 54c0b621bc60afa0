import { describe, expect, it } from 'vitest'
import { documentFiles } from '../../src/read/bare/document-files.js'
import { workspace } from '../support/workspace.js'

const english = 'The committee met in the city, and it took note of the report that was before it.\n'

/** The document of some files: each with its language, and what is left. */
function documentOf(...files: string[]) {
  const found = documentFiles(files, new Set(['en', 'fr', 'it', 'zh', 'es']))
  return found && { files: found.files.map(({ file, tag }) => `${tag ?? '?'} ${file}`), others: found.others }
}

describe('the document of a folder should', () => {
  it.each([
    ['docs', ['docs/intro.mdx', 'docs/other.md', 'docs/img/a.png'], ['? docs/intro.mdx'], ['docs/other.md']],
    ['content', ['content/_index.md'], ['? content/_index.md'], []],
    [
      'a folder of each language below',
      ['docs/en/guide.md', 'docs/fr/guide.md', 'docs/a.svg'],
      ['en docs/en/guide.md', 'fr docs/fr/guide.md'],
      [],
    ],
    ['the nearest', ['z/a/deep.md', 'y/near.md'], ['? y/near.md'], ['z/a/deep.md']],
    ['the usual one of several', ['about/x.md', 'docs/y.md'], ['? docs/y.md'], ['about/x.md']],
  ])('be found in %s, where the folder itself holds none', (_name, files, published, others) => {
    expect(documentOf(...files)).toEqual({ files: published, others })
  })

  it('be what stands in the folder itself, and the others be named', () => {
    expect(documentOf('README.md', 'docs/guide.md', 'sub/deep/a.md')).toEqual({
      files: ['? README.md'],
      others: ['docs/guide.md', 'sub/deep/a.md'],
    })
  })

  it.each(['report.qmd', 'report.Rmd', 'report.mdx', 'report.markdown', 'report.mkd'])('be %s', (file) => {
    expect(documentOf(file)?.files).toEqual([`? ${file}`])
  })

  it('be a page rather than a bar beside it', () => {
    expect(documentOf('_Sidebar.md', 'Home.md', 'About.md')?.files).toEqual(['? Home.md'])
    expect(documentOf('_Footer.md', 'About.md')?.files).toEqual(['? About.md'])
  })

  it('have its languages from the ends of names, regions included', () => {
    expect(documentOf('README.md', 'README.zh-CN.md', 'README_es.md', 'README-fr.md')?.files).toEqual([
      '? README.md',
      'zh-CN README.zh-CN.md',
      'es README_es.md',
      'fr README-fr.md',
    ])
  })

  it('have no language from the last word of a name', () => {
    expect(documentOf('how-we-do-it.md')?.files).toEqual(['? how-we-do-it.md'])
    expect(documentOf('guide-it.md', 'guide-en.md')?.files).toEqual(['it guide-it.md', 'en guide-en.md'])
  })

  it('be absent where there is no Markdown', () => {
    expect(documentOf('a.docx', 'img/a.png')).toBeNull()
  })
})

describe('a folder without publication.yaml should build in spite of', () => {
  it.each([
    ['classes of pandoc', '## Sources {.unnumbered}\n\nWords. {.lead}', ['unknown-role', 'role']],
    ['an id that stands twice', '## One {#a}\n\nWords.\n\n## Two {#a}\n\nWords.', ['duplicate-id']],
    ['a link without words to a place without title', 'Words. {#w}\n\n[](#w)', ['reference-without-words']],
  ])('%s', async (_name, body, rules) => {
    const { messages } = workspace({ 'en.md': `# Title\n\n${english}\n${body}\n` })
    const { exitCode, messages: told } = await messages('build')
    expect(told.map(({ ruleId, severity }) => `${ruleId} ${severity}`)).toEqual(
      rules.map((rule) => `${rule} warning`),
    )
    expect(exitCode).toBe(0)
  })

  it('a translation that lacks a paragraph, which is told', async () => {
    const { messages } = workspace({
      'en.md': `# Title\n\n${english}\nA second paragraph that nobody has translated yet.\n`,
      'fr.md':
        '# Titre\n\nLe comité s’est réuni dans la ville, et il a pris note du rapport qui était devant lui.\n',
      'rapporteur.yaml': 'defaults: { formats: [html] }\n',
    })
    const { exitCode, messages: told } = await messages('build')
    expect(told).toMatchObject([{ ruleId: 'same-blocks', severity: 'warning' }])
    expect(exitCode).toBe(0)
  })
})

describe('an empty file should', () => {
  it('be told of once', async () => {
    const { messages } = workspace({ 'report.md': '' })
    expect((await messages('check')).messages).toMatchObject([{ ruleId: 'empty-file' }])
  })
})
