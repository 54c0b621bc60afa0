import { existsSync, mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { program } from '../../src/cli/program.js'
import { p, picture, run, usualStyles, wordFile } from '../import/support/word-file.js'
import { type TestWorkspace, workspace } from '../support/workspace.js'
import { png } from './support/bad-input.js'

const read = (place: TestWorkspace, name: string) => readFileSync(path.join(place.root, name), 'utf8')

const english = wordFile({
  body:
    p('Annual report', 'Titel') +
    p('What was done', 'berschrift1') +
    p('The report says what the organisation has done in the year, and what it will do.') +
    p(picture('rId9', 'A dot')),
  links: { rId9: ['image', 'media/image1.png'] },
  files: { 'word/media/image1.png': png },
  core: '<dcterms:modified>2016-06-30T10:00:00Z</dcterms:modified><cp:keywords>water, people</cp:keywords>',
  app: '<Company>Office: North</Company>',
})
const french = wordFile({
  body:
    p('Rapport annuel', 'Titel') +
    p('Ce qui a été fait', 'berschrift1') +
    p('Le rapport dit ce que l’organisation a fait dans l’année et ce qu’elle fera.') +
    p(picture('rId9', 'Un point')),
  links: { rId9: ['image', 'media/image1.png'] },
  files: { 'word/media/image1.png': png },
})

describe('import should', () => {
  it('make a publication that passes the check, with its facts and pictures', async () => {
    const place = workspace({ 'Annual report 2016.docx': english })
    const { exitCode, error } = await place.run('import', 'Annual report 2016.docx', '--yes')
    expect(error).toContain('rapporteur check annual-report-2016')
    expect(exitCode).toBe(0)
    const folder = 'source/annual-report-2016'
    expect(read(place, `${folder}/en.md`)).toBe(
      [
        '---',
        'title: Annual report',
        'organisation: "Office: North"',
        'keywords: [water, people]',
        '---',
        '',
        '## What was done',
        '',
        'The report says what the organisation has done in the year, and what it will do.',
        '',
        '![A dot](media/picture-1.png)',
        '',
      ].join('\n'),
    )
    expect(parse(read(place, `${folder}/publication.yaml`))).toEqual({ kind: 'plain', languages: ['en'] })
    expect(read(place, `${folder}/publication.yaml`)).toContain('# published: 2016-06-30')
    expect(readFileSync(path.join(place.root, folder, 'media/picture-1.png')).equals(png)).toBe(true)
    expect((await place.messages('check')).messages).toEqual([])
    expect(readdirSync(path.join(place.root, 'source')).sort()).toEqual(['annual-report-2016'])
  })

  it.each([
    ['zh-TW', '會議於五月開幕，與會者對報告表示歡迎，並就今後的工作交換了意見。', 'zh-Hant'],
    ['zh-HK', '會議於五月開幕，與會者對報告表示歡迎，並就今後的工作交換了意見。', 'zh-Hant'],
    ['zh-CN', '會議於五月開幕，與會者對報告表示歡迎，並就今後的工作交換了意見。', 'zh-Hant'],
    ['zh-CN', '会议于五月开幕，与会者对报告表示欢迎，并就今后的工作交换了意见。', 'zh'],
  ])('take Chinese that Word marks as %s for what it is written in: %s', async (marked, words, tag) => {
    const mark = `<w:lang w:eastAsia="${marked}"/>`
    const place = workspace({
      'a.docx': wordFile({ body: p(run('報告', mark), 'Titel') + p(run(words, mark)) }),
    })
    const { exitCode } = await place.run('import', 'a.docx', '--yes')
    expect(exitCode).toBe(0)
    expect(readdirSync(path.join(place.root, 'source/a'))).toContain(`${tag}.md`)
  })

  it('add a language, sharing pictures, and keep all that stands in publication.yaml', async () => {
    const place = workspace({ 'en.docx': english, 'fr.docx': french })
    await place.run('import', 'en.docx', '--slug', 'report', '--yes')
    const settings = '# Ours\nlanguages: [en] # the original\nkind: plain\n'
    place.write({ 'source/report/publication.yaml': settings })
    const { exitCode, error } = await place.run('import', 'fr.docx', '--slug', 'report', '--language', 'fr')
    expect({ exitCode, error }).toMatchObject({ exitCode: 0 })
    expect(read(place, 'source/report/publication.yaml')).toBe(settings.replace('[en]', '[en, fr]'))
    expect(read(place, 'source/report/fr.md')).toContain('![Un point](media/picture-1.png)')
    expect(readdirSync(path.join(place.root, 'source/report/media'))).toEqual(['picture-1.png'])
    const { messages } = await place.messages('check')
    expect(messages.filter(({ severity }) => severity !== 'info')).toEqual([])
  })

  it('add a language to a list of lines, and give it a picture of its own that differs', async () => {
    const other = Buffer.from(png)
    const changed = wordFile({
      body:
        p('Rapport', 'Titel') +
        p('Le rapport dit ce que l’organisation a fait dans l’année.') +
        p(picture('rId9', 'Un point')),
      links: { rId9: ['image', 'media/image1.png'] },
      files: { 'word/media/image1.png': Buffer.concat([other, Buffer.from('more')]) },
    })
    const place = workspace({ 'en.docx': english, 'fr.docx': changed })
    await place.run('import', 'en.docx', '--slug', 'report', '--yes')
    place.write({ 'source/report/publication.yaml': 'languages:\n  - en\nkind: plain\n' })
    expect((await place.run('import', 'fr.docx', '--slug', 'report')).exitCode).toBe(0)
    expect(parse(read(place, 'source/report/publication.yaml'))).toEqual({
      languages: ['en', 'fr'],
      kind: 'plain',
    })
    expect(read(place, 'source/report/fr.md')).toContain('![Un point](media/picture-1.png)')
    expect(readdirSync(path.join(place.root, 'source/report/media'))).toEqual([
      'picture-1.fr.png',
      'picture-1.png',
    ])
  })

  it('overwrite nothing', async () => {
    const place = workspace({
      'report.docx': english,
      'source/report/en.md': 'mine',
      'source/report/publication.yaml': 'languages: [en]\n',
    })
    const again = await place.run('import', 'report.docx', '--slug', 'report', '--yes')
    expect(again.exitCode).toBe(2)
    expect(again.error).toContain('en.md exists already')
    const unnamed = await place.run('import', 'report.docx', '--language', 'fr', '--yes')
    expect(unnamed.exitCode).toBe(2)
    expect(unnamed.error).toContain('--slug report')
    place.write({ 'source/bare/notes.md': 'mine' })
    expect((await place.run('import', 'report.docx', '--slug', 'bare', '--yes')).exitCode).toBe(2)
    expect(read(place, 'source/report/en.md')).toBe('mine')
    expect(readdirSync(path.join(place.root, 'source/bare'))).toEqual(['notes.md'])
  })

  it('write nothing into a folder that leads out of the workspace', async () => {
    const outside = workspace({})
    const place = workspace({ 'report.docx': english, 'source/other/en.md': 'Words.' })
    symlinkSync(outside.root, path.join(place.root, 'source/linked'))
    const { exitCode, error } = await place.run('import', 'report.docx', '--slug', 'linked', '--yes')
    expect(exitCode).toBe(2)
    expect(error).toContain('leads out of the workspace')
    expect(readdirSync(outside.root)).toEqual([])
  })

  it('refuse languages, kinds and names that nobody knows, and write nothing then', async () => {
    const place = workspace({ 'report.docx': english })
    for (const [flag, value, words] of [
      ['--language', 'eng', 'Unknown language `eng`'],
      ['--kind', 'plan', '`plain`'],
      ['--slug', '../out', 'Unexpected name'],
    ] as const) {
      const { exitCode, error } = await place.run('import', 'report.docx', flag, value, '--yes')
      expect({ exitCode, error }, flag).toMatchObject({ exitCode: 2 })
      expect(error).toContain(words)
    }
    expect(existsSync(path.join(place.root, 'source'))).toBe(false)
  })

  it('ask for what no option says, and offer what it found', async () => {
    const place = workspace({ 'report.docx': french })
    const asked: string[] = []
    const exitCode = await program(['import', 'report.docx'], {
      cwd: place.root,
      out: () => {},
      error: () => {},
      colour: false,
      isInteractive: false,
      ask: async (question) => {
        asked.push(question)
        return question.startsWith('Organisation') ? 'Bureau' : ''
      },
    })
    expect(exitCode).toBe(0)
    expect(asked.map((question) => question.replace(/ \(.*\)/u, ''))).toEqual([
      'Language of the document [fr]: ',
      'Name of the publication [report]: ',
      'Kind of document [plain]: ',
      'Organisation, as it shall be printed [none]: ',
    ])
    expect(read(place, 'source/report/fr.md')).toContain('organisation: Bureau\n')
  })

  it('lay out what an empty folder needs to build', async () => {
    const place = workspace({ 'report.docx': english })
    const folder = path.join(place.root, 'empty')
    mkdirSync(folder)
    writeFileSync(path.join(folder, 'report.docx'), english)
    // A folder that is no workspace becomes one, as for a new publication.
    const exitCode = await program(['import', 'report.docx', '--yes', '--workspace', '.'], {
      cwd: folder,
      out: () => {},
      error: () => {},
      colour: false,
      isInteractive: false,
    })
    expect(exitCode).toBe(0)
    expect(existsSync(path.join(folder, 'source/report/en.md'))).toBe(true)
    expect(existsSync(path.join(folder, '.rapporteur/schemas/publication.schema.json'))).toBe(true)
  })

  it('take the words for the language where Word marks another, and say so', async () => {
    const marked = wordFile({
      body:
        p('Rapport', 'Titel') +
        p(run('Le rapport dit ce que l’organisation a fait dans l’année.', '<w:lang w:val="en-US"/>')),
    })
    const place = workspace({ 'report.docx': marked })
    const { messages } = await place.messages('import', 'report.docx', '--yes')
    expect(existsSync(path.join(place.root, 'source/report/fr.md'))).toBe(true)
    expect(messages.find(({ ruleId }) => ruleId === 'import-language')?.reason).toContain('`fr`')
  })

  it('weigh the few words that Word marks against all others, whose language the file names', async () => {
    const defaults =
      '<w:docDefaults><w:rPrDefault><w:rPr><w:lang w:val="en-US" w:eastAsia="zh-CN" w:bidi="ar-SA"/></w:rPr></w:rPrDefault></w:docDefaults>'
    const named = p('Goods imported via Hamburg pay duties unless exempted.')
    const unnamed = p('Goods that are imported by way of Hamburg pay the duties of this list.')
    const body =
      p('Tariff notice', 'Titel') +
      p(run('Called ') + run('بلاغ التعريفة الجمركية', '<w:rtl/><w:lang w:bidi="ar-SA"/>') + run(' locally.'))
    for (const [styles, words] of [
      [defaults + usualStyles, named],
      [usualStyles, unnamed],
    ] as const) {
      const place = workspace({ 'report.docx': wordFile({ body: body + words, styles }) })
      await place.messages('import', 'report.docx', '--yes')
      expect(existsSync(path.join(place.root, 'source/report/en.md'))).toBe(true)
    }
    const hebrew =
      '<w:docDefaults><w:rPrDefault><w:rPr><w:lang w:val="en-US" w:bidi="he-IL"/></w:rPr></w:rPrDefault></w:docDefaults>'
    const place = workspace({
      'report.docx': wordFile({
        body: p('דוח', 'Titel') + p('משרד התחבורה ירושלים') + p(run('Ministry', '<w:lang w:val="en-US"/>')),
        styles: hebrew + usualStyles,
      }),
    })
    await place.messages('import', 'report.docx', '--yes')
    expect(existsSync(path.join(place.root, 'source/report/he.md'))).toBe(true)
  })

  it.each<[string, Uint8Array | string, string]>([
    ['a file of an old Word', Buffer.from('d0cf11e0a1b11ae1', 'hex'), 'Word 97 to 2003'],
    [
      'an encrypted file',
      Buffer.concat([Buffer.from('d0cf11e0a1b11ae1', 'hex'), Buffer.from('EncryptedPackage', 'utf16le')]),
      'without a password',
    ],
    ['a PDF', '%PDF-1.7', 'PDF'],
    ['RTF', '{\\rtf1 a}', 'RTF'],
    ['an empty file', '', 'empty file'],
    ['text', 'Words.', 'no Word file'],
    ['a damaged archive', english.slice(0, 900), 'Cannot read the Word file'],
    [
      'an OpenDocument file',
      wordFile({
        files: { '_rels/.rels': '<Relationships/>', mimetype: 'application/vnd.oasis.opendocument.text' },
      }),
      'OpenDocument',
    ],
    [
      'an Excel file',
      wordFile({ files: { '_rels/.rels': '<Relationships/>', 'xl/workbook.xml': '<x/>' } }),
      'Excel',
    ],
    ['broken XML', wordFile({ files: { 'word/document.xml': '<w:document><w:body>' } }), 'Unexpected XML'],
    [
      'entities',
      wordFile({ files: { 'word/document.xml': '<!DOCTYPE a [<!ENTITY e "words">]><a>&e;</a>' } }),
      'document type',
    ],
    [
      'deep XML',
      wordFile({ body: `${'<w:smartTag>'.repeat(9000)}${'</w:smartTag>'.repeat(9000)}` }),
      'inside each other',
    ],
    ['a name that leads out', wordFile({ files: { '../out.xml': 'x' } }), 'Cannot read'],
  ])('refuse %s with what it is and what to do', async (_name, bytes, words) => {
    const place = workspace({ 'report.docx': bytes })
    const { exitCode, messages } = await place.messages('import', 'report.docx', '--yes')
    expect(messages.map(({ ruleId, file }) => ({ ruleId, file }))).toEqual([
      { ruleId: 'no-word-file', file: 'report.docx' },
    ])
    expect(messages[0]?.reason).toContain(words)
    expect(exitCode).toBe(1)
    expect(existsSync(path.join(place.root, 'source'))).toBe(false)
  })

  it('name a file that is not there', async () => {
    const { exitCode, messages } = await workspace().messages('import', 'nowhere.docx')
    expect({ exitCode, reason: messages[0]?.reason }).toEqual({ exitCode: 1, reason: 'Missing file' })
  })
})
