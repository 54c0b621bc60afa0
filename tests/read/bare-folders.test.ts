import { readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { documentFiles } from '../../src/read/bare/document-files.js'
import { slugOf } from '../../src/read/slug-of.js'
import { workspace } from '../support/workspace.js'

const english = 'The committee met in the city, and it took note of the report that was before it.\n'

const dot = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
)

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

  it.each(['how-we-do-it.md', 'how_we_do_it.md', 'How we do it.md'])(
    'perhaps have a language from the last word of %s',
    (file) => {
      const found = documentFiles([file], new Set(['en', 'it']))
      expect(found?.files).toEqual([{ file, tag: null, likely: 'it' }])
    },
  )

  it('have a language from the last word of a name that another file has, too', () => {
    expect(documentOf('guide-it.md', 'guide-en.md')?.files).toEqual(['it guide-it.md', 'en guide-en.md'])
    expect(documentOf('My guide.md', 'My guide fr.md')?.files).toEqual(['? My guide.md', 'fr My guide fr.md'])
  })

  it.each([
    ['README_CN.md', 'zh'],
    ['README-TW.md', 'zh-TW'],
    ['README.JP.md', 'ja'],
    ['readme-BR.md', 'pt'],
    ['README-US.md', null],
    ['README_UI.md', null],
    ['README_cn.md', null],
  ])('perhaps have the language of the region that ends %s', (file, likely) => {
    const found = documentFiles(['README.md', file], new Set(['en', 'zh', 'ja', 'pt']))
    expect(found?.files.filter((one) => one.file === file)).toEqual(
      likely === null ? [] : [{ file, tag: null, likely }],
    )
    expect(found?.files[0]?.file).toBe('README.md')
  })

  it('be the usual one where its name ends in a language', () => {
    expect(documentOf('README-fr.md', 'CONTRIBUTING.md')?.files).toEqual(['? README-fr.md'])
  })

  it('be absent where there is no Markdown', () => {
    expect(documentOf('a.docx', 'img/a.png')).toBeNull()
  })
})

describe('the last word of a name should', () => {
  const texts = {
    en: `# Title\n\n${english}`,
    de: '# Titel\n\nDer Ausschuss trat in der Stadt zusammen, und er nahm den Bericht zur Kenntnis, der ihm vorlag.\n',
    pt: '# Título\n\nO comitê se reuniu na cidade e tomou nota do relatório que estava diante dele, e que era longo.\n',
    none: '# 4711\n\nXyzzy 12.\n',
  }
  it.each([
    ['notes-de.md', 'de', texts.de, []],
    ['notes_de.md', 'de', texts.de, []],
    ['notes-pt-BR.md', 'pt-BR', texts.pt, []],
    ['README_BR.md', 'pt', texts.pt, []],
    ['plan-CH.md', 'en', texts.en, ['detected-language']],
    ['how-we-do-it.md', 'en', texts.en, ['detected-language']],
    ['how_we_do_it.md', 'en', texts.en, ['detected-language']],
    ['figures-de.md', 'de', texts.none, []],
    ['notes-de.md', 'en', `---\nlang: en\n---\n\n${texts.en}`, []],
  ])('say the language of %s where the text is %s', async (file, tag, text, rules) => {
    const { messages, output } = workspace({
      [file]: text,
      'rapporteur.yaml': 'defaults: { formats: [html] }\n',
    })
    const { exitCode, messages: reported } = await messages('build')
    expect(exitCode).toBe(0)
    const languages = [...output().keys()].filter(
      (path) => path.endsWith('.html') && path.includes(`.${tag}.`),
    )
    expect(languages).toHaveLength(1)
    expect(reported.map(({ ruleId }) => ruleId).filter((id) => id === 'detected-language')).toEqual(rules)
  })

  it('say the language before the language of the workspace where the text is in it', async () => {
    const { messages } = workspace({ 'notes-de.md': texts.de, 'rapporteur.yaml': 'language: en\n' })
    const { messages: reported } = await messages('check')
    expect(reported).toMatchObject([
      { ruleId: 'unreviewed-language', reason: expect.stringContaining('`de`') },
    ])
  })
})

describe('a folder without publication.yaml should build in spite of', () => {
  it.each([
    ['classes of pandoc', '## Sources {.unnumbered}\n\nWords. {.lead}', ['unknown-role', 'role']],
    ['an id that stands twice', '## One {#a}\n\nWords.\n\n## Two {#a}\n\nWords.', ['duplicate-id']],
    ['a link without words to a place without title', 'Words. {#w}\n\n[](#w)', ['reference-without-words']],
  ])('%s', async (_name, body, rules) => {
    const { messages } = workspace({ 'en.md': `# Title\n\n${english}\n${body}\n` })
    const { exitCode, messages: reported } = await messages('build')
    expect(reported.map(({ ruleId, severity }) => `${ruleId} ${severity}`)).toEqual(
      rules.map((rule) => `${rule} warning`),
    )
    expect(exitCode).toBe(0)
  })

  it.each([
    [
      'a picture among breaks in a figure',
      'en',
      '<figure>\n<img src="a.png" alt="A dot">\n<figcaption><em>Fig. 1</em></figcaption>\n<br><br>\n</figure>',
      [],
    ],
    [
      'a line of Arabic in code',
      'ar',
      '```\n# اسم\n> وصف الأمر.\n> التفاصيل: <https://example.org/a>.\n```',
      [],
    ],
    ['a stroke that is lengthened before a Latin word', 'ar', '- الأوامر الخاصة بـGit.', []],
    [
      'Arabic heads on pages from left to right',
      'en',
      `## 2.1 خلفية عن التشفير\n\n${`${english}\n`.repeat(90)}`,
      [],
    ],
    [
      'a colon in the title of its front matter',
      'en',
      'Words.',
      ['yaml-syntax', 'yaml-syntax'],
      '---\ntitle: Context: a history\nauthor: A: b\n---\n\n',
    ],
    ['a key that stands twice', 'en', 'Words.', ['yaml-syntax'], '---\ntitle: "Context"\ntitle: B\n---\n\n'],
    ['a term without a definition', 'en', 'Term\n:\n\nMore words.', ['incomplete-definition']],
  ])('%s', async (_name, tag, body, rules, front = '') => {
    const start = tag === 'ar' ? 'اجتمعت اللجنة في المدينة، وأحاطت علما بالتقرير الذي كان أمامها.' : english
    const { messages, write } = workspace({ [`${tag}.md`]: `${front}# Title\n\n${start}\n\n${body}\n` })
    write({ 'a.png': dot })
    const { messages: reported } = await messages('build', '--format', 'pdf,html')
    expect(reported.filter(({ severity }) => severity === 'error')).toEqual([])
    expect(reported.filter(({ severity }) => severity === 'warning').map(({ ruleId }) => ruleId)).toEqual(
      rules,
    )
  })

  it('a translation that lacks a paragraph, which is reported', async () => {
    const { messages } = workspace({
      'en.md': `# Title\n\n${english}\nA second paragraph that nobody has translated yet.\n`,
      'fr.md':
        '# Titre\n\nLe comité s’est réuni dans la ville, et il a pris note du rapport qui était devant lui.\n',
      'rapporteur.yaml': 'defaults: { formats: [html] }\n',
    })
    const { exitCode, messages: reported } = await messages('build')
    expect(reported).toMatchObject([{ ruleId: 'same-blocks', severity: 'warning' }])
    expect(exitCode).toBe(0)
  })
})

describe('a format that is asked for should', () => {
  it('be made of a folder that declares none', async () => {
    const { run, output } = workspace({ 'en.md': `# Title\n\n${english}` })
    const { exitCode, out } = await run('build', '--format', 'md,html')
    expect(out).toBe('')
    expect(exitCode).toBe(0)
    expect(
      [...output().keys()].filter((file) => /\.en\.\w+$/.test(file)).map((file) => path.extname(file)),
    ).toEqual(['.html', '.md'])
  })
})

describe('a file of nothing but code should', () => {
  it('be in no language that its letters do not say', async () => {
    const { messages, output } = workspace({
      'notes.md': '```\ncode\n```\n',
      'rapporteur.yaml': 'defaults: { formats: [html] }\n',
    })
    expect((await messages('build')).exitCode).toBe(0)
    expect([...output().keys()].filter((file) => file.includes('.en.'))).toHaveLength(1)
  })
})

describe('front matter that is no YAML should', () => {
  it('say the title all the same, and be an error where somebody asks for it', async () => {
    const text = `---\ntitle: Context: a history\n---\n\n${english}`
    const { messages, write, root } = workspace({ 'en.md': text })
    await messages('build', '--format', 'md')
    const slug = slugOf(root)
    expect(readFileSync(path.join(root, 'out', slug, 'en', `${slug}.en.md`), 'utf8')).toContain(
      '# Context: a history',
    )
    write({ 'rapporteur.yaml': 'severity: { yaml-syntax: error }\n' })
    expect((await messages('check')).exitCode).toBe(1)
  })
})

describe('an empty file should', () => {
  it('be reported once', async () => {
    const { messages } = workspace({ 'report.md': '' })
    expect((await messages('check')).messages).toMatchObject([{ ruleId: 'empty-file' }])
  })
})
