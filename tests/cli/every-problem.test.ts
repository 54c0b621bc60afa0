import { symlinkSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { findRule } from '../../src/build/rules.js'
import { auditingFaults } from '../../src/model/faults/auditing.js'
import { faults } from '../../src/model/faults/index.js'
import { joiningFaults } from '../../src/model/faults/joining.js'
import { sendingFaults } from '../../src/model/faults/sending.js'
import { filesByProblem } from '../import/support/files-by-problem.js'
import { type Files, goodFiles, workspace } from '../support/workspace.js'
import { badInput, png } from './support/bad-input.js'
import { printedMessages } from './support/printed-messages.js'

vi.mock('node:fs/promises', async (original) => {
  const { refusingDisk } = await import('./support/refusing-disk.js')
  return refusingDisk(await original())
})
afterEach(() => vi.restoreAllMocks())

/** A publication with one problem: where it is reported, and the files of its folder. */
interface Provoked {
  /** Line and column in `en.md`, or behind another file of the folder, or (behind `/`) of the workspace. */
  at: string
  /** `en.md` below a good front matter, which ends in line 4; or the whole file where the folder is bare. */
  body: string
  /** Whether no `publication.yaml` stands beside it. */
  isBare?: boolean
  settings?: string
  files?: Files
}

const bytes = (...values: (string | number)[]) =>
  Buffer.concat(
    values.map((value) => (typeof value === 'number' ? Buffer.from([value]) : Buffer.from(value))),
  )
const drawing =
  '<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"><rect width="9" height="9"/></svg>'
const deepList = Array.from({ length: 10 }, (_, level) => `${'  '.repeat(level)}- Item\n`).join('')
const letters = 'letters without end '.repeat(9).trim()

const provoked: Record<string, Provoked> = {
  attributes: { body: '## A {#a b}\n\nWords.', at: '5:6' },
  'detected-language': {
    body: '',
    isBare: true,
    at: 'notes.md:1:1',
    files: {
      'en.md': null,
      'notes.md': '# A\n\nThese are the words of a report that was written in English.\n',
    },
  },
  'document-title': { body: 'Words alone.', isBare: true, at: '1:1' },
  'foreign-front-matter': { body: '---\nlayout: page\n---\n\n# A\n\nWords.', isBare: true, at: '2:1' },
  'toml-front-matter': { body: '+++\ntitle = "A"\n+++\n\nWords.', isBare: true, at: '1:1' },
  'open-front-matter': { body: '---\ntitle: A\n\nWords.', isBare: true, at: '1:1' },
  'title-picture': {
    body: '# A ![b](b.svg)\n\nWords.',
    isBare: true,
    at: '1:1',
    files: { 'b.svg': drawing },
  },
  'heading-levels': { body: '# A\n\n#### B\n\nWords.', isBare: true, at: '3:1' },
  'other-documents': {
    body: 'x',
    isBare: true,
    at: 'README.md:1:1',
    files: { 'en.md': null, 'README.md': '# A\n\nWords.', 'second.md': '# B\n\nWords.' },
  },
  'nested-heading': { body: '> ## A\n>\n> Words.', at: '5:3' },
  'raw-html': { body: 'Words <video src="a"></video> here.', at: '5:7' },
  'picture-with-words': { body: 'Words.\n![b](media/b.svg)', at: '6:1', files: { 'media/b.svg': drawing } },
  'relative-link': { body: 'See [the annex](annex.pdf).', at: '5:5' },
  'empty-link': { body: 'See [](https://example.org/).', at: '5:5' },
  'duplicate-footnote': { body: 'Words.[^a]\n\n[^a]: One.\n\n[^a]: Two.', at: '9:1' },
  'empty-footnote': { body: 'Words.[^a]\n\n[^a]:\n', at: '7:1' },
  'stray-fence': { body: 'Words.\n\n:::', at: '7:1' },
  'bullet-sign': { body: 'Words:\n•\tOne\n•\tTwo', at: '6:1' },
  'control-characters': { body: 'Words\u0007.', at: '5:6' },
  'converted-encoding': {
    body: '',
    at: '1:1',
    files: { 'en.md': Buffer.from(`\ufeff---\ntitle: A\n---\n\n## B\n\nWords.\n`, 'utf16le') },
  },
  'crowded-text': { body: `Words.\n\n${'*a '.repeat(3001)}`, at: '7:1' },
  'duplicate-language': { body: 'Words.', settings: 'languages: [en, en]', at: 'publication.yaml:1:17' },
  'embargo-date': {
    body: 'Words.',
    settings: 'languages: [en]\nstatus: embargoed',
    at: 'publication.yaml:2:9',
  },
  'event-dates': {
    body: 'Words.',
    settings: 'languages: [en]\nevent: { from: 2017-02-02, to: 2017-01-01 }',
    at: 'publication.yaml:2:8',
  },
  'not-text': { body: '', at: '1:1', files: { 'en.md': bytes('PK', 3, 4, 0xff, 0xfe) } },
  'source-language': { body: 'Words.', settings: 'languages: [en]\nsource: fr', at: 'publication.yaml:2:9' },
  'space-after-marker': { body: '##\u00a0A\n\nWords.', at: '5:3' },
  'undeclared-language': {
    body: 'Words.',
    at: 'fr.md:1:1',
    files: { 'fr.md': '---\ntitle: A\n---\n\nMots.\n' },
  },
  'unknown-design': {
    body: 'Words.',
    settings: 'languages: [en]\ndesign: defualt',
    at: 'publication.yaml:2:9',
  },
  'unknown-label': {
    body: 'Words.',
    settings: 'languages: [en]\nkind: wrong-label',
    at: '/templates/kinds/wrong-label.yaml:3:12',
  },
  'missing-label': {
    body: 'Words.',
    settings: 'languages: [en]\nkind: unlabelled',
    at: '/templates/kinds/unlabelled.yaml:5:12',
  },
  'unknown-block': {
    body: 'Words.',
    settings: 'languages: [en]\nkind: wrong-block',
    at: '/templates/kinds/wrong-block.yaml:2:24',
  },
  design: {
    body: 'Words.',
    settings: 'languages: [en]\ndesign: faint',
    at: '/templates/designs/faint/design.yaml:1:10',
  },
  language: {
    body: 'x',
    settings: 'languages: [nb]',
    at: '/templates/languages/nb.yaml:1:10',
    files: { 'nb.md': '---\ntitle: A\n---\n\nOrd.\n', 'en.md': null },
  },
  'bare-line': { body: 'One\n: First.\nTwo\n: Second.', at: '7:1' },
  'empty-block': { body: '## A\n\nWords.\n\n>\n', at: '9:1' },
  'empty-span': { body: 'Words :span[]{lang=fr} here.', at: '5:7' },
  'incomplete-definition': { body: 'Term\n:\n', at: '5:1' },
  'list-depth': { body: deepList, at: '14:19' },
  'long-term': { body: `${letters}\n: A definition.`, at: '5:1' },
  'reference-placeholder': { body: 'Words. {#w}\n\nSee [it, {title}](#w).', at: '7:5' },
  'reference-without-words': { body: 'Words. {#w}\n\nSee [](#w).', at: '7:5' },
  role: { body: 'Words. {.session}', at: '5:8' },
  'second-picture': {
    body: ':::figure\n![b](media/b.svg)\n![c](media/b.svg)\n\nWords\n:::',
    at: '7:1',
    files: { 'media/b.svg': drawing },
  },
  'span-language': { body: 'Words :span[mots] here.', at: '5:7' },
  'stray-definition': { body: '## A\n\n: Words.', at: '7:1' },
  'unknown-role': { body: '## A {.sesion}\n\nWords.', at: '5:6' },
  'ignore-unknown': { body: '<!-- rapporteur-ignore no-such-rule: because -->\n\nWords.', at: '5:1' },
  'ignore-unused': { body: '<!-- rapporteur-ignore dashes: because -->\n\nWords.', at: '5:1' },
  'ignore-without-reason': { body: '<!-- rapporteur-ignore dashes -->\n\nWords.', at: '5:1' },
  'missing-fonts': {
    body: 'x',
    settings: 'languages: [ko]\nformats: [pdf]',
    at: 'publication.yaml:1:13',
    files: { 'ko.md': '---\ntitle: 가\n---\n\n가.\n', 'en.md': null },
  },
  'missing-glyph': { body: 'A letter of Vai: ꕉ.', settings: 'languages: [en]\nformats: [pdf]', at: '5:18' },
  'table-width': {
    body: `:::table\n| ${Array(30).fill('Heads').join(' | ')} |\n|${' --- |'.repeat(30)}\n| ${Array(30).fill('1,000,000.00').join(' | ')} |\n:::`,
    settings: 'languages: [en]\nformats: [pdf]',
    at: '5:1',
  },
  'picture-unreadable': {
    body: '![A dot](media/closed.png)',
    at: '5:1',
    files: { 'media/closed.png': png },
  },
  'unknown-format': {
    body: 'x',
    settings: 'languages: [sv]\nformats: [html]',
    at: '/templates/languages/sv.yaml:4:10',
    files: { 'sv.md': '---\ntitle: A\n---\n\nOrd.\n', 'en.md': null },
  },
  'uncompared-language': {
    body: 'Words.',
    settings: 'languages: [en, af]\nformats: [html]',
    at: '/templates/languages/af.yaml:1:1',
    files: { 'af.md': '---\ntitle: A\n---\n\nWoorde.\n' },
  },
  'unreviewed-language': {
    body: 'Words.',
    settings: 'languages: [en, de]\nformats: [html]',
    at: '/templates/languages/de.yaml:1:1',
    files: { 'de.md': '---\ntitle: A\n---\n\nWörter.\n' },
  },
}

/** Templates that some of them use. */
const templates: Files = {
  'templates/languages/af.yaml': 'extends: nl\ncompared: false\n',
  'templates/languages/nb.yaml': 'extends: nowhere\n',
  'templates/languages/sv.yaml': 'extends: de\nwords:\n  formats:\n    odt: ODT\n',
  'templates/kinds/wrong-label.yaml': 'roles:\n  chapter:\n    label: nowhere\n',
  'templates/kinds/unlabelled.yaml':
    'roles:\n  chapter:\n    label: chapter\nlabels:\n  chapter: { fr: Chapitre }\n',
  'templates/kinds/wrong-block.yaml': 'roles:\n  chapter: { requires: [nowhere] }\n',
  'templates/designs/faint/design.yaml': 'extends: nowhere\n',
}

function filesOf(id: string, { body, isBare, settings, files = {} }: Provoked): Files {
  const text = isBare ? body : `---\ntitle: A report\n---\n\n${body}\n`
  const own: Files = {
    ...(isBare ? {} : { 'publication.yaml': `${settings ?? 'languages: [en]\nformats: [html]'}\n` }),
    'en.md': text,
    ...files,
  }
  return Object.fromEntries(Object.entries(own).map(([name, content]) => [`source/${id}/${name}`, content]))
}

/** The place as it is printed. */
function placeOf(id: string, { at }: Provoked): string {
  if (at.startsWith('/')) return at.slice(1)
  return `source/${id}/${/^\d/u.test(at) ? `en.md:${at}` : at}`
}

/** A workspace with one problem: files beside the good ones, what happens then, and the command in a folder of it. */
interface Alone {
  files?: Files
  before?: (root: string) => unknown
  below?: string
  args?: string[]
  at: string
}

/** Problems of settings, folders and the command itself, each in a workspace of its own. */
const alone: Record<string, Alone> = {
  'foreign-workspace': {
    files: { 'source/good/notes/plan.txt': 'Words.' },
    below: 'source/good/notes',
    before: () => vi.spyOn(process, 'getuid').mockReturnValue(4_000_001),
    at: '../../..',
  },
  'not-mended': {
    files: { 'source/good/en.md': null, 'source/good/text.txt': '---\ntitle: A\n---\n\n##Words\n\nMore.\n' },
    before: (root) => symlinkSync('text.txt', path.join(root, 'source/good/en.md')),
    args: ['check', '--fix'],
    at: 'source/good/en.md',
  },
  'outside-workspace': {
    files: { 'source/good/en.md': null },
    before: (root) => symlinkSync(fileURLToPath(import.meta.url), path.join(root, 'source/good/en.md')),
    at: 'source/good/en.md',
  },
  'unreadable-file': {
    files: { 'terms/closed.yaml': '- { en: a, fr: b }\n' },
    at: 'terms/closed.yaml',
  },
  'lint-plugin': {
    files: { 'rapporteur.yaml': 'lint:\n  - remark-lint-nowhere\n' },
    at: 'rapporteur.yaml:2:5',
  },
  'no-publication': { files: { 'source/empty/notes.txt': 'Words.' }, at: 'source/empty' },
  'no-workspace': { args: ['check', '--workspace', 'nowhere'], at: 'nowhere' },
  'not-declared': { args: ['build', '--language', 'de'], at: 'source/good/publication.yaml:3:12' },
  output: { args: ['build', '--out', 'source/good'], at: 'source/good' },
  'plugins-not-loaded': {
    files: { 'rapporteur.yaml': 'lint: [remark-lint-nowhere]\n' },
    args: ['check', '--safe'],
    at: 'rapporteur.yaml:1:7',
  },
  slug: { files: { 'source/Bad Name/publication.yaml': 'languages: [en]\n' }, at: 'source/Bad Name' },
  'tbx-syntax': { files: { 'terms/a.tbx': '<tbx>\n<text>\n' }, at: 'terms/a.tbx:3:1' },
  'unknown-rule': { files: { 'rapporteur.yaml': 'severity:\n  dahses: error\n' }, at: 'rapporteur.yaml:2:3' },
  'no-part': { args: ['merge', 'nowhere'], at: 'nowhere' },
  'unknown-job': { args: ['build', '--job', 'good/fr/html'], at: 'source' },
  'no-output': { args: ['audit', 'nowhere'], at: 'nowhere' },
  'no-word-file': { args: ['import', 'nowhere.docx'], at: 'nowhere.docx' },
}

describe('a problem should be reported with its place and what to do:', () => {
  it('every one that a file can have', async () => {
    const place = workspace({
      ...templates,
      ...Object.assign({}, ...Object.entries(provoked).map(([id, one]) => filesOf(id, one))),
    })
    const { out } = await place.run('check')
    const printed = printedMessages(out)
    const found = printed.map(({ rule, place: where }) => `${rule.replace(/^.*\//u, '')} ${where}`)
    expect(found).toEqual(
      expect.arrayContaining(Object.entries(provoked).map(([id, one]) => `${id} ${placeOf(id, one)}`)),
    )
    expect(printed.filter(({ help, place: where }) => help === '' || !/:\d+:\d+$/u.test(where))).toEqual([])
  })

  it.each(Object.entries(alone))(
    '%s',
    async (id, { files = {}, before, below = '.', args = ['check'], at }) => {
      const place = workspace({ ...goodFiles, ...files })
      before?.(place.root)
      const { out } = await place.runIn(below, ...args)
      const printed = printedMessages(out).filter(({ rule }) => rule.endsWith(`/${id}`))
      expect(
        printed.map(({ place: where }) => where),
        out,
      ).toEqual([at])
      expect(printed[0]?.help).toMatch(/\S/u)
    },
  )
})

describe('the list of problems should', () => {
  it('say of each what it is and what to do, in whole sentences', () => {
    for (const [id, { summary, note, withoutPlace }] of Object.entries(faults)) {
      expect(summary, id).toMatch(/\S+ \S.*\.$/su)
      expect(note, id).toMatch(/\S{2,}.*[.`]$/su)
      if (withoutPlace !== undefined) expect(withoutPlace, id).toMatch(/\S+ \S.*\.$/su)
    }
  })

  it('be provoked, but for limits of time and size, which slower tests reach', () => {
    const shown = new Set([
      ...Object.keys(provoked),
      ...Object.keys(alone),
      ...badInput.map(({ ruleId }) => ruleId),
      ...Object.keys(filesByProblem),
    ])
    // Each has tests of its own: tests/audit, tests/dispatch, and tests/build/parts for what joining reports.
    const elsewhere = { ...auditingFaults, ...sendingFaults, ...joiningFaults }
    const others = Object.keys(faults).filter((id) => !shown.has(id) && !(id in elsewhere))
    // That words get lost in an import would be a fault of ours; tests/import has its comparison.
    expect(others.sort()).toEqual(['import-lost-words', 'memory-limit', 'time-limit', 'too-many-terms'])
  })
})

describe('explain should', () => {
  it('know every problem, by its id and as messages print it', async () => {
    const { run } = workspace()
    for (const id of Object.keys(faults).filter((id) => findRule(id) === null)) {
      const { exitCode, out } = await run('explain', `build/${id}`)
      expect(exitCode, id).toBe(0)
      expect(out).toContain(`${id}\n`)
      expect(out).toMatch(/^To mend: \S.*\S/mu)
    }
  })
})
