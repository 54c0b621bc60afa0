import { execFileSync } from 'node:child_process'
import { appendFileSync, cpSync, mkdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it, vi } from 'vitest'
import { lookAtOutput } from '../../src/audit/pixels/look-at-output.js'
import {
  type DrawingPrograms,
  type EditionLooker,
  type SeenEdition,
  type SeenFinding,
  unseen,
} from '../../src/audit/pixels/seen-edition.js'
import { withHelp } from '../../src/build/faults.js'
import { pretty } from '../../src/cli/reporters/pretty.js'
import { auditingFaults } from '../../src/model/faults/auditing.js'
import { workspace } from '../support/workspace.js'
import { png } from './support/bad-input.js'
import { type Damage, inPdf, inText, inWord } from './support/damage.js'
import { printedMessages } from './support/printed-messages.js'

vi.mock('node:fs/promises', async (original) => {
  const { refusingDisk } = await import('./support/refusing-disk.js')
  return refusingDisk(await original())
})

/** What somebody did, and the file of the folder that the message names. */
type Damages = Record<string, [file: string, damage: Damage]>

const page = 'good/en/good.en.html'
const word = 'good/en/good.en.docx'
const pdf = 'good/en/good.en.pdf'
const body = 'word/document.xml'
const report = 'good/evidence/reports/en.json'

const put =
  (name: string): Damage =>
  (out) => {
    mkdirSync(path.dirname(path.join(out, name)), { recursive: true })
    writeFileSync(path.join(out, name), '')
  }
const remove =
  (name: string): Damage =>
  (out) =>
    rmSync(path.join(out, name))

/** Damages to the folder, its lists and its evidence. */
const inFolder: Damages = {
  'added-file': ['good/en/more.html', put('good/en/more.html')],
  'changed-edition': [page, inText(page, 'Words', 'Others')],
  'changed-file': ['index.html', (out) => appendFileSync(path.join(out, 'index.html'), ' ')],
  'damaged-evidence': [report, inText(report, '{', '{"a')],
  'damaged-manifest': ['manifest.json', (out) => writeFileSync(path.join(out, 'manifest.json'), '{}')],
  'damaged-sums': ['SHA256SUMS', (out) => appendFileSync(path.join(out, 'SHA256SUMS'), 'nothing\n')],
  'different-page': ['index.html', inText('index.html', 'A report', 'Another report')],
  'disagreeing-evidence': [
    'good/evidence/page.json',
    inText('good/evidence/audit.json', '"compared": ', '"compared": 9'),
  ],
  'empty-folder': ['good/fr', (out) => mkdirSync(path.join(out, 'good/fr'))],
  'missing-edition': [page, remove(page)],
  'missing-evidence': [report, remove(report)],
  'missing-file': ['index.html', remove('index.html')],
  'no-output': ['out', remove('manifest.json')],
  'other-version': [
    'good/evidence/index.html',
    inText('good/evidence/page.json', /"0\.\d+\.\d+"/, '"0.0.1"'),
  ],
  'unexpected-entry': [
    'good/en/pipe',
    (out) => void execFileSync('mkfifo', [path.join(out, 'good/en/pipe')]),
  ],
  'unexpected-link': ['good/en/link', (out) => symlinkSync('index.html', path.join(out, 'good/en/link'))],
  'unknown-format': [page, inText('manifest.json', '"format": "html"', '"format": "docx"')],
  'unlisted-edition': ['good/en/more.html', put('good/en/more.html')],
  'unlisted-evidence': ['good/evidence/more.json', put('good/evidence/more.json')],
  'unlisted-folder': [
    'other/en/good.en.html',
    (out) => cpSync(path.join(out, 'good'), path.join(out, 'other'), { recursive: true }),
  ],
  'unreadable-file': [
    'good/en/closed.html',
    async (out) => {
      put('good/en/closed.html')(out)
      await inText('SHA256SUMS', /(?= {2}good\/en)/, `  good/en/closed.html\n${'0'.repeat(64)}`)(out)
    },
  ],
  'unreadable-folder': ['good/closed', put('good/closed/file')],
  'unsafe-path': ['SHA256SUMS', inText('SHA256SUMS', page, '../good.en.html')],
}

/** Damages to a page. */
const inPage: Damages = {
  'added-entry': [page, inText(page, /(?=<p id="first-p1")/, '<p id="added">Forged.</p>')],
  'different-alternative': [page, inText(page, 'alt="A dot"', 'alt="A line"')],
  'different-direction': [page, inText(page, /dir="ltr"/, 'dir="rtl"')],
  'different-id': [page, inText(page, 'id="second-p1"', 'id="other"')],
  'different-language': [page, inText(page, /lang="en"/, 'lang="de"')],
  'different-level': [page, inText(page, /<h2>(.*?)<\/h2>/, '<h3>$1</h3>')],
  'different-links': [page, inText(page, /https:\/\/example\.org\/a/g, 'https://example.org/b')],
  'different-marking': [page, inText(page, /<\/?strong>/g, '')],
  'different-number': [page, inText(page, 'data-marker="2."', 'data-marker="3."')],
  'different-spans': [page, inText(page, '<span lang="fr" dir="ltr">mots', '<span lang="de" dir="ltr">mots')],
  'different-text': [page, inText(page, 'Last words', 'First words')],
  'different-title': [page, inText(page, '<title>A report', '<title>Another')],
  'exchanged-picture': [
    page,
    inText(page, /(?<=base64,)[^"]*/, png.toString('base64').replace('CAYA', 'CAIA')),
  ],
  'foreign-content': [page, inText(page, '</head>', '<script>1</script></head>')],
  'forged-address': [page, inText(page, '../fr/good.fr.html', '../fr/forged.html')],
  'forged-hint': [page, inText(page, '<a class="reference', '<a title="Forged" class="reference')],
  'forged-languages': [page, inText(page, 'Français</a>', 'Forged</a>')],
  'joined-note-mark': [page, inText(page, /(?=<sup>(?:(?!<\/sup>).)*doc-noteref)/, '7')],
  links: [page, inText(page, 'id="second"', 'id="nowhere"')],
  'misleading-note-mark': [page, inText(page, 'href="#note-a"', 'href="#note-b"')],
  'missing-entry': [page, inText(page, /<p id="second-p1">.*?<\/p>/, '')],
}

/** Damages to a Word file. */
const inFile: Damages = {
  alternatives: [word, inWord(word, body, 'descr="A dot"', '')],
  'empty-paragraphs': [word, inWord(word, body, '<w:body>', '<w:body><w:p/>')],
  'forged-property': [word, inWord(word, 'docProps/core.xml', '>prevention<', '>Forged<')],
  'header-rows': [word, inWord(word, body, '<w:tblHeader/>', '')],
  'known-lists': [word, inWord(word, body, '<w:numId w:val="7"/>', '<w:numId w:val="777"/>')],
  'known-styles': [word, inWord(word, body, 'w:val="BodyText"', 'w:val="Forged"')],
  'language-tags': [word, inWord(word, body, 'w:val="fr-FR"', 'w:val="french"')],
  'link-texts': [word, inWord(word, body, /(<w:hyperlink[^>]*>)<w:r>.*?<\/w:r>/, '$1')],
  links: [word, inWord(word, body, 'w:anchor="second"', 'w:anchor="nowhere"')],
  'merged-cells': [word, inWord(word, body, '<w:tcPr>', '<w:tcPr><w:gridSpan w:val="2"/>')],
  'paired-bookmarks': [word, inWord(word, body, /<w:bookmarkEnd w:id="\d+"\/>/, '')],
  'picture-links': [
    word,
    inWord(word, body, /(<wp:docPr [^>]*)\/>/, '$1><a:hlinkClick r:id="rId1"/></wp:docPr>'),
  ],
  'title-and-language': [word, inWord(word, 'docProps/core.xml', />A report</, '><')],
  'unique-bookmarks': [word, inWord(word, body, 'w:name="first_p1"', 'w:name="first"')],
  'unique-drawings': [word, inWord(word, body, /<w:r><w:drawing>.*?<\/w:r>/, '$&$&')],
  'unreadable-edition': [word, (out) => writeFileSync(path.join(out, word), 'words')],
  'whole-tables': [word, inWord(word, body, /<w:tc>.*?<\/w:tc>/, '<w:tc><w:tcPr/></w:tc>')],
}

/** Damages to a PDF. */
const inPages: Damages = {
  'different-kind': [pdf, inPdf(pdf, 'make a table head a cell')],
  'forged-bookmark': [pdf, inPdf(pdf, 'rename a bookmark')],
  'forged-destination': [pdf, inPdf(pdf, 'exchange two names')],
  'forged-running-text': [pdf, inPdf(pdf, 'forge a running head')],
  'misplaced-words': [pdf, inPdf(pdf, 'show words upside down')],
}

const text = (title: string, words: string) => `---
title: ${title}
keywords: [prevention]
---

## First {#first}

${words} with **strong** words[^a] and :span[mots]{lang=fr}, see [the web](https://example.org/a) and [](#second).

![A dot](media/dot.png)

## Second {#second}

:::table
| Year | States |
| ---- | ------ |
| One  | 146    |

Numbers
:::

1. One
2. Two

Last words.[^b]

[^a]: A note.

[^b]: Another note.
`

/** An edition that is as it should be, and what programs that draw editions find wrong with the one after it. */
const sound: SeenEdition = { isSeen: true, pages: { findings: [], pictures: [], text: '' } }
const unlooked: EditionLooker = async () => ({ isSeen: false, reason: 'no program draws it' })
const undrawn: EditionLooker = async () => {
  throw new Error('the program ends')
}
const finds =
  (...findings: SeenFinding[]): EditionLooker =>
  async () => ({ isSeen: true, pages: { findings, pictures: [], text: '' } })
const onDrawnPages: Record<string, EditionLooker> = {
  'not-looked-at': unlooked,
  'undrawn-edition': undrawn,
  'unlike-picture': async () => ({
    isSeen: true,
    pages: { findings: [], pictures: [{ width: 1, height: 1, look: [0.5] }], text: '' },
  }),
  'unseen-words': finds(unseen('words that leave no ink', 'page 1')),
  'wide-page': finds({ rule: 'wide-page', place: 'the page', message: 'Unexpected width' }),
}

describe('a finished folder should report, with what to do, that somebody damaged', () => {
  it.each([
    ['its files', 'html', inFolder],
    ['a page', 'html', inPage],
    ['a Word file', 'docx', inFile],
    ['a PDF', 'pdf', inPages],
  ])('%s', async (_name, format, damages) => {
    const place = workspace({
      'source/good/publication.yaml': `languages: [en, fr]\nformats: [${format}]\n`,
      'source/good/en.md': text('A report', 'Words'),
      'source/good/fr.md': text('A report', 'Words'),
      'source/good/media/dot.png': png,
    })
    expect((await place.run('build', '--language', 'en')).exitCode).toBe(0)
    expect((await place.run('audit')).exitCode).toBe(0)
    for (const [id, [file, damage]] of Object.entries(damages)) {
      const out = path.join(place.root, `${id}/out`)
      cpSync(path.join(place.root, 'out'), out, { recursive: true })
      await damage(out)
      const { exitCode, out: said } = await place.run('audit', out)
      const printed = printedMessages(said)
      expect
        .soft(
          printed.map(({ rule, place: where }) => `${rule} ${where}`),
          id,
        )
        .toContain(`audit/${id} ${file}`)
      expect
        .soft(
          printed.filter(({ help }) => help === ''),
          id,
        )
        .toEqual([])
      expect.soft(exitCode, id).toBe(id === 'no-output' ? 2 : 1)
    }
  })

  it.each(Object.entries(onDrawnPages))('what is drawn: %s', async (id, look) => {
    const place = workspace({
      'source/good/publication.yaml': 'languages: [en]\nformats: [html, md]\n',
      'source/good/en.md': text('A report', 'Words'),
      'source/good/media/dot.png': png,
    })
    expect((await place.run('build')).exitCode).toBe(0)
    let editions = 0
    const looker: EditionLooker = (bytes, report, programs) => {
      editions += 1
      return editions === 1 ? Promise.resolve(sound) : look(bytes, report, programs)
    }
    const { messages, seen, unseen } = await lookAtOutput(
      path.join(place.root, 'out'),
      () => looker,
      {} as DrawingPrograms,
      () => true,
    )
    const printed = String(pretty(messages.map(withHelp), { textOf: () => null, colour: false }))
    expect(printedMessages(printed)).toEqual([
      { rule: `audit/${id}`, place: 'good/en/good.en.md', help: expect.stringMatching(/\w/u) },
    ])
    expect([seen, unseen]).toEqual(look === undrawn ? [1, 0] : look === unlooked ? [1, 1] : [2, 0])
  })

  it('in every way that has a name', () => {
    const shown = Object.keys({ ...inFolder, ...inPage, ...inFile, ...inPages, ...onDrawnPages })
    expect(Object.keys(auditingFaults).filter((id) => !shown.includes(id))).toEqual([])
  })
})
