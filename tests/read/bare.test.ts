import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { workspace } from '../support/workspace.js'

const english = 'The committee met in the city, and it took note of the report that was before it.\n'
const chinese = '会议在日内瓦举行，与会者对报告表示欢迎，并就今后的工作交换了意见。\n'
const french = 'Le comité a pris note du rapport qui était devant lui, et il est convenu de la suite.\n'

const german =
  'Der Ausschuss trat in der Stadt zusammen, und er nahm den Bericht zur Kenntnis, der ihm vorlag.\n'

/** Headings of the HTML editions by language, each behind its level. */
function headings(root: string): Record<string, string[]> {
  const found: Record<string, string[]> = {}
  for (const name of readdirSync(path.join(root, 'out'), { recursive: true, encoding: 'utf8' })) {
    const [, tag] = /[/\\]([A-Za-z-]+)[/\\][^/\\]+\.html$/.exec(name) ?? []
    if (!tag || name.includes('evidence')) continue
    const html = readFileSync(path.join(root, 'out', name), 'utf8')
    found[tag] = [...html.matchAll(/<h([1-6])[^>]*>(.*?)<\/h\1>/gs)].map(
      ([, level, words = '']) => `${level} ${words.replace(/<[^>]*>/g, '').trim()}`,
    )
  }
  return found
}

describe('a folder without publication.yaml should', () => {
  it('publish the Markdown file that is named, in all its languages', async () => {
    const { run, root } = workspace({
      'texts/README.md': `# Read me\n\n${english}`,
      'texts/guide.md': `# Guide\n\n${english}`,
      'texts/guide.fr.md': `# Guide français\n\n${french}`,
    })
    const { exitCode, out } = await run('build', 'texts/guide.md', '--format', 'html')
    expect(exitCode).toBe(0)
    expect(out).not.toContain('other-documents')
    expect(Object.values(headings(root)).map(([title]) => title)).toEqual(['1 Guide', '1 Guide français'])
    expect((await run('check', 'texts/none.md')).exitCode).toBe(2)
  })

  it('say that a picture in the title is left out', async () => {
    const { messages } = workspace({
      'en.md': `# Title ![Build passing](https://a.example/b.svg)\n\n${english}`,
    })
    expect((await messages('check')).messages).toMatchObject([
      { ruleId: 'title-picture', severity: 'info', reason: expect.stringContaining('`Build passing`') },
    ])
  })

  it('take what abbreviations stand for from HTML', async () => {
    const { messages } = workspace({
      'en.md': `# Title\n\nThe <abbr title="Comité spécial de lutte">CSL</abbr> met. ${english}\n`,
    })
    expect((await messages('check')).messages).toEqual([])
  })

  it('build from one README whose language is found out and said', async () => {
    const { run, messages, root } = workspace({ 'README.md': `# 水资源报告\n\n${chinese}` })
    const reported = await messages('check')
    expect(reported.messages).toMatchObject([
      {
        ruleId: 'detected-language',
        severity: 'info',
        file: 'README.md',
        reason: expect.stringContaining('`zh`'),
      },
    ])
    expect((await run('build', '--format', 'html')).exitCode).toBe(0)
    expect(headings(root)).toEqual({ zh: ['1 水资源报告'] })
  })

  it.each([
    ['he', 'שלום עולם'],
    ['zh', '水资源'],
    ['zh-Hant', '水資源'],
    ['zh', '水源'],
    ['ja', 'ツバメ'],
    ['ko', '수질'],
    ['el', 'Ύδωρ'],
    ['ru', 'Отчёт'],
    ['ar', 'تقرير'],
    ['hi', 'जल'],
    ['en', 'Aqua'],
  ])(
    'take %s by its letters where no word is known, sure where no other language has them',
    async (tag, title) => {
      const reported = await workspace({ 'README.md': `# ${title}\n` }).messages('check')
      expect(reported.messages.find(({ ruleId }) => ruleId === 'detected-language')).toMatchObject({
        // Others are written in these letters, too.
        severity: ['ru', 'ar', 'en'].includes(tag) ? 'warning' : 'info',
        reason: expect.stringContaining(`\`${tag}\``),
      })
    },
  )

  it('be sure of Chinese among much code', async () => {
    const names = 'thread::spawn Mutex'
    const { messages } = workspace({ 'README.md': `# 水资源报告\n\n${chinese.trim()} ${names}\n` })
    expect((await messages('check')).messages[0]).toMatchObject({
      ruleId: 'detected-language',
      severity: 'info',
    })
  })

  it.each([
    [
      'report.fr.md beside report.md',
      { 'report.md': `# One\n\n${english}`, 'report.fr.md': `# Un\n\n${french}` },
    ],
    [
      'README.fr.md beside README.md',
      { 'README.md': `# One\n\n${english}`, 'README.fr.md': `# Un\n\n${french}` },
    ],
    [
      'README_fr.md beside readme.md',
      { 'readme.md': `# One\n\n${english}`, 'README_fr.md': `# Un\n\n${french}` },
    ],
    [
      'fr/report.md beside en/report.md',
      { 'en/report.md': `# One\n\n${english}`, 'fr/report.md': `# Un\n\n${french}` },
    ],
    [
      'fr/report.md beside report.md',
      { 'report.md': `# One\n\n${english}`, 'fr/report.md': `# Un\n\n${french}` },
    ],
    ['fr.md beside en.md', { 'en.md': `# One\n\n${english}`, 'fr.md': `# Un\n\n${french}` }],
  ])('take %s for two languages of one document', async (_name, files) => {
    const { run, root } = workspace(
      Object.fromEntries(Object.entries(files).map(([name, text]) => [`source/water/${name}`, text])),
    )
    const built = await run('build', '--format', 'html')
    expect(built.exitCode, built.out).toBe(0)
    expect(headings(root)).toMatchObject({ en: { 0: '1 One' }, fr: { 0: '1 Un' } })
  })

  it.each([
    ['front matter', { 'a.md': `---\nlang: fr\ntitle: Un\n---\n\n${english}` }],
    ['rapporteur.yaml', { 'a.md': `# Un\n\n${english}`, '../../rapporteur.yaml': 'language: fr\n' }],
    ['its folder', { 'fr/a.md': `# Un\n\n${english}` }],
  ])('believe %s about the language', async (_name, files) => {
    const { run, root } = workspace(
      Object.fromEntries(Object.entries(files).map(([name, text]) => [`source/a/${name}`, text])),
    )
    await run('build', '--format', 'html')
    expect(headings(root)).toEqual({ fr: ['1 Un'] })
  })

  it.each([
    ['the file named after none', 'report.md=en report.de.md=de', {}, 'en'],
    ['the file named after none before English', 'report.md=de report.en.md=en', {}, 'de'],
    ['the language of the workspace', 'de.md=de en.md=en fr.md=fr', { language: 'fr' }, 'fr'],
    ['English', 'de.md=de en.md=en fr.md=fr', {}, 'en'],
    ['English of a region', 'de.md=de en-GB.md=en', {}, 'en-GB'],
    ['else the first', 'fr.md=fr de.md=de', {}, 'de'],
  ])('take %s for the original', async (_name, files, settings, original) => {
    const texts: Record<string, string> = { en: english, fr: french, de: german }
    const { run, root } = workspace({
      'rapporteur.yaml': JSON.stringify(settings),
      ...Object.fromEntries(
        files
          .split(' ')
          .map((file) => file.split('='))
          .map(([file, tag = '']) => [`source/water/${file}`, `# Water\n\n${texts[tag]}`]),
      ),
    })
    expect((await run('build', '--format', 'html')).exitCode).toBe(0)
    const manifest = JSON.parse(readFileSync(path.join(root, 'out/manifest.json'), 'utf8'))
    expect(manifest.publications).toMatchObject([{ source: original }])
  })

  it('say which file is published of several', async () => {
    const { messages } = workspace({
      'source/a/report.md': `---\nlang: en\n---\n# One\n\n${english}`,
      'source/a/notes.md': 'Else.\n',
    })
    expect((await messages('check')).messages).toMatchObject([
      {
        ruleId: 'other-documents',
        severity: 'info',
        reason: expect.stringContaining('`notes.md` is not published'),
      },
    ])
  })

  it('take the first heading for the title and move the others up', async () => {
    const { messages, run, root } = workspace({
      'source/a/en.md': `# Water\n\n${english}\n### Findings\n\n${english}\n# Annex\n\n#### Sources\n\n${english}`,
    })
    const reported = await messages('check')
    expect(reported.messages).toMatchObject([
      { ruleId: 'heading-levels', severity: 'info', place: { start: { line: 5 } } },
    ])
    await run('build', '--format', 'html')
    expect(headings(root)).toEqual({ en: ['1 Water', '2 Findings', '2 Annex', '3 Sources'] })
  })

  it('leave keys of other tools unused', async () => {
    const { messages } = workspace({
      'source/a/en.md': `---\ntitle: Water\nlayout: page\ndate: 2020-01-01\nkeywords: { a: 1 }\n---\n\n${english}`,
    })
    expect((await messages('check')).messages).toMatchObject([
      {
        ruleId: 'foreign-front-matter',
        severity: 'info',
        place: { start: { line: 3, column: 1 } },
        reason: 'Unexpected keys `layout`, `date`, `keywords` in the front matter, not used',
      },
    ])
  })

  it('take the title from a block of pandoc, and lead links to ids that are none of ours', async () => {
    const { messages, run, root } = workspace({
      'source/a/en.md': `% Water\n% Jane Doe\n% 3 May 2024\n\n# 1\\. Findings {#1.-findings}\n\n${english}\nSee [the findings](#1.-findings) and [the sources](#sec:sources).\n\n# Sources {#sec:sources}\n\n${english}`,
    })
    const reported = await messages('check')
    expect(reported.messages.map(({ ruleId, severity }) => `${ruleId} ${severity}`)).toEqual([
      'foreign-front-matter info',
      'heading-levels info',
    ])
    await run('build', '--format', 'html')
    expect(headings(root)).toEqual({ en: ['1 Water', '2 1. Findings', '2 Sources'] })
    const html = readFileSync(path.join(root, 'out/a/en/a.en.html'), 'utf8')
    expect(html.match(/<a class="reference[^"]*" href="#s[12]"/gu)).toHaveLength(2)
  })

  it('weigh a problem as the workspace says', async () => {
    const { messages } = workspace({
      'rapporteur.yaml': 'severity: { heading-levels: error }\n',
      'source/a/en.md': `# Water\n\n### Findings\n\n${english}`,
    })
    expect((await messages('check')).messages).toMatchObject([
      { ruleId: 'heading-levels', severity: 'error' },
    ])
  })

  it('be called by its folder whatever that is called', async () => {
    const { run, output } = workspace({ 'source/Été 2026/en.md': `# Water\n\n${english}` })
    expect((await run('build', '--format', 'html')).exitCode).toBe(0)
    expect([...output().keys()]).toContain('ete-2026/en/ete-2026.en.html')
  })
})
