import { readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { packagedTemplates } from '../../src/read/templates.js'
import { goodFiles, workspace } from '../support/workspace.js'

const english = readFileSync(path.join(packagedTemplates, 'languages/en.yaml'), 'utf8')
const withFormats = (formats: string) => english.replace(/formats: \{.*\}/, `formats: ${formats}`)

describe('a language file', () => {
  it('should report a word for a format that does not exist, at its place', async () => {
    const { messages } = workspace({
      ...goodFiles,
      'templates/languages/en.yaml': withFormats('{ htlm: Web page, pdf: PDF }'),
    })
    expect((await messages('check')).messages).toMatchObject([
      {
        ruleId: 'unknown-format',
        file: 'templates/languages/en.yaml',
        severity: 'error',
        note: 'Did you mean `html`?',
        place: { start: { line: english.split('\n').findIndex((line) => line.includes('formats: {')) + 1 } },
      },
    ])
  })

  it.each([
    [
      'numbers:\n  digits: roman',
      'numbers.digits',
      'not a numbering system of CLDR such as `latn` or `arab`',
      '3:11',
    ],
    [
      'numbers:\n  digits: ""',
      'numbers.digits',
      'not a numbering system of CLDR such as `latn` or `arab`',
      '3:11',
    ],
    ...['(?<a>x)', '(x)\\1', '\\k<a>(?<a>x)'].map((pattern) => [
      `typography:\n  noBreakAfter: ["${pattern.replaceAll('\\', '\\\\')}"]`,
      'typography.noBreakAfter.0',
      'a regular expression with a named group or a back reference',
      '3:18',
    ]),
  ])('should hold nothing that no text can be read or written with: %j', async (yaml, key, what, at) => {
    const { messages } = workspace({ ...goodFiles, 'templates/languages/en.yaml': `extends: en\n${yaml}\n` })
    const [found, ...more] = (await messages('check')).messages
    expect(more).toEqual([])
    expect(found).toMatchObject({ ruleId: 'wrong-value', reason: `Unexpected \`${key}\`: ${what}` })
    expect(`${found?.place?.start.line}:${found?.place?.start.column}`).toBe(at)
  })

  it('should hold words of any signs, as they stand', async () => {
    const words = ['$&', "$'", '$1', '\\', '(', '[a', '*', '^', '|']
    const list = JSON.stringify(words)
    const map = JSON.stringify(Object.fromEntries(words.map((word) => [word, 1000])))
    const { messages } = workspace({
      'source/good/publication.yaml': 'source: en\nlanguages: [en, en-GB]\n',
      'source/good/en.md': '---\ntitle: A report\n---\n\n## First\n\nWords of 5 and 6.\n',
      'source/good/en-GB.md': '---\ntitle: A report\n---\n\n## First\n\nWords of 5 and 6.\n',
      'templates/languages/en.yaml': `extends: en\ncomparison:\n  scale: ${map}\n  collectives: ${map}\n  clock: ${list}\n  ignore: ${list}\n  century: ${list}\n  percent: ${list}\n`,
    })
    expect((await messages('check')).messages).toEqual([])
  })

  it('should have no text that is longer than what can be looked for', async () => {
    const { messages } = workspace({
      ...goodFiles,
      'templates/languages/en.yaml': `extends: en\ncomparison:\n  ignore:\n    - ${'x'.repeat(60_000)}\n`,
    })
    expect((await messages('check')).messages).toMatchObject([
      {
        ruleId: 'wrong-value',
        reason: 'Unexpected `comparison.ignore.0`: more than 1000 letters',
        place: { start: { line: 4, column: 7 } },
      },
    ])
  })

  it('should need no words for formats that go by their own names', async () => {
    const place = workspace({
      ...goodFiles,
      'source/good/publication.yaml': 'formats: [html, md, pdf]\nlanguages: [en]\n',
      'templates/languages/en.yaml': withFormats('{ html: Page }'),
    })
    expect(await place.messages('build', '--format', 'html')).toMatchObject({ exitCode: 0, messages: [] })
    const page = Buffer.from(place.output().get('good/en/good.en.html') ?? '', 'base64').toString()
    expect(page).toMatch(/>PDF<.*>Markdown</s)
  })
})

const words = `words:
  contents: Iziqulatho
  notes: Amanqaku
  note: 'Inqaku {number}'
  backToText: Buyela
  skipToContent: Tsiba
  languages: Iilwimi
  otherFormats: Ezinye
  table: 'Itheyibhile {number}'
  figure: 'Umfanekiso {number}'
  continued: (iyaqhubeka)
  aboutThisDocument: Ngolu xwebhu
  symbol: Isimboli
  language: Ulwimi
  meeting: Intlanganiso
  publisher: Umpapashi
  organisers: Abaququzeleli
  licence: Imigaqo
  published: Umhla
  availableIn: Iyafumaneka
  original: '{language} (eyokuqala)'
  translation: '{language} (uguqulelo)'
  draft: Uyilo
  embargoed: 'Hayi ngaphambi {date}'
  page: 'Iphepha {page} / {pages}'
  done: Yenziwe
  toDo: Ayenziwanga
`

const inXhosa = (file: string): Record<string, string> => ({
  'source/good/publication.yaml': 'formats: [html]\nlanguages: [en, xh]\npublished: 2017-04-24\n',
  'source/good/en.md': '---\ntitle: A report\n---\n\n## First {#first}\n\nThree of 5,000.\n',
  'source/good/xh.md': '---\ntitle: Ingxelo\n---\n\n## Okokuqala {#first}\n\nAmathathu "kwi" 7.\n',
  'templates/languages/xh.yaml': file,
})

describe('a language file that holds only some keys', () => {
  it('should make a language of its words and script, with the rest from CLDR', async () => {
    const place = workspace(inXhosa(`script: Latn\n${words}`))
    const { exitCode, messages } = await place.messages('build')
    expect(exitCode).toBe(0)
    expect(messages).toMatchObject([
      { ruleId: 'uncompared-language', severity: 'info', file: 'templates/languages/xh.yaml' },
    ])
    const page = Buffer.from(place.output().get('good/xh/good.xh.html') ?? '', 'base64').toString()
    expect(page).toContain('Amathathu “kwi” 7.')
    expect(page).toMatch(/24.*2017/u)
    expect(page).toContain('Iilwimi')
  })

  it('should report once which words it lacks', async () => {
    const { messages, exitCode } = await workspace(
      inXhosa(words.replace(/ {2}(?:draft|page): .*\n/gu, '')),
    ).messages('check')
    expect(exitCode).toBe(2)
    expect(messages.filter(({ ruleId }) => ruleId === 'missing-key')).toMatchObject([
      {
        file: 'templates/languages/xh.yaml',
        reason: 'Missing words `draft`, `page`, expected all that editions show',
        note: expect.stringContaining('extends: en'),
        place: { start: { line: 2 } },
      },
    ])
  })

  it('should take the rest from the language that it extends, key by key', async () => {
    const place = workspace({
      ...goodFiles,
      'source/good/publication.yaml': 'formats: [html]\nlanguages: [en-ZA]\npublished: 2017-04-24\n',
      'source/good/en.md': null,
      'source/good/en-ZA.md': '---\ntitle: A report\n---\n\n## First {#first}\n\nIt is "new".\n',
      'templates/languages/en-ZA.yaml':
        "extends: en\nreviewed: false\nwords: { languages: Tongues }\ntypography: { quotes: { open: '«' } }\n",
    })
    const { messages } = await place.messages('build')
    expect(messages).toMatchObject([{ ruleId: 'unreviewed-language', severity: 'info' }])
    const page = Buffer.from(place.output().get('good/en-ZA/good.en-ZA.html') ?? '', 'base64').toString()
    expect(page).toContain('It is «new”.')
    expect(page).toContain('24 April 2017')
  })

  it('should correct the language of the package with the same name', async () => {
    const place = workspace({
      ...goodFiles,
      'templates/languages/en.yaml':
        "extends: en\nwords: { languages: Tongues }\ntypography: { apostrophe: '*' }\n",
      'source/good/en.md': "---\ntitle: A report\n---\n\n## First {#first}\n\nIt isn't new.\n",
    })
    expect(await place.messages('build')).toMatchObject({ exitCode: 0, messages: [] })
    const page = Buffer.from(place.output().get('good/en/good.en.html') ?? '', 'base64').toString()
    expect(page).toContain('It isn*t new.')
  })

  it('should not extend in a circle', async () => {
    const { messages } = await workspace({
      ...inXhosa('extends: zu\n'),
      'templates/languages/zu.yaml': 'name: isiZulu\nextends: xh\n',
    }).messages('check')
    expect(messages).toMatchObject([
      {
        ruleId: 'language',
        severity: 'error',
        file: 'templates/languages/zu.yaml',
        place: { start: { line: 2, column: 10 } },
        reason: 'Unexpected `extends: xh`: languages cannot extend in a circle (xh → zu → xh)',
      },
    ])
  })

  it('should extend a language that there is', async () => {
    const { messages } = await workspace(inXhosa('extends: zu\n')).messages('check')
    expect(messages).toMatchObject([
      {
        file: 'templates/languages/xh.yaml',
        place: { start: { line: 1 } },
        reason: 'Unknown language `zu`: there is no `templates/languages/zu.yaml`',
      },
    ])
  })

  it('should still refuse what no language file may hold', async () => {
    const { messages } = await workspace(inXhosa(`script: Latn\ndates: { moths: [] }\n${words}`)).messages(
      'check',
    )
    expect(messages).toMatchObject([
      { ruleId: 'unknown-key', file: 'templates/languages/xh.yaml', place: { start: { line: 2 } } },
    ])
  })
})
