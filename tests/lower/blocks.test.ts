import { readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { itemMarker } from '../../src/model/item-marker.js'
import { plainText } from '../../src/model/plain-text.js'
import type { Link, Phrasing, Reference, Report } from '../../src/model/report.js'
import { walk } from '../../src/model/walk.js'
import { slugOf } from '../../src/read/slug-of.js'
import { loadReports } from '../support/load-reports.js'
import { reportFrom } from '../support/report.js'
import { workspace } from '../support/workspace.js'

/** The Report of a body, and what was said of it. */
async function lowered(body: string, language = 'en') {
  const place = workspace({
    'source/p/publication.yaml': `languages: [${language}]\n`,
    [`source/p/${language}.md`]: `---\ntitle: A report\n---\n\n${body}\n`,
  })
  const { messages } = await place.messages('check')
  const { [language]: loaded } = await loadReports(`${place.root}/source/p`)
  const report = loaded?.report as Report
  return { report, messages: messages.filter(({ source }) => source === 'lower') }
}

function nodesOf<Type extends Phrasing['type']>(report: Report, type: Type) {
  const found: Extract<Phrasing, { type: Type }>[] = []
  walk(report, (node) => {
    if (node.type === type) found.push(node as Extract<Phrasing, { type: Type }>)
  })
  return found
}

describe('an empty block should be left out and reported, with its place', () => {
  it.each([
    ['block of code', '```\n```', 'code'],
    ['quotation', '>', 'blockquote'],
    ['paragraph', '&nbsp;', 'paragraph'],
    ['paragraph', '&#8203;', 'paragraph'],
  ])('%s', async (what, block, type) => {
    const { report, messages } = await lowered(`## A {#a}\n\nWords.\n\n${block}\n\nMore words.`)
    expect(messages).toMatchObject([
      {
        ruleId: 'empty-block',
        severity: 'warning',
        place: { start: { line: 9 } },
        reason: expect.stringContaining(what),
      },
    ])
    const [section] = report.children
    const children = section?.type === 'section' ? section.children : []
    expect(children.map((child) => child.type)).toEqual(['paragraph', 'paragraph'])
    expect(children.some((child) => child.type === type && type !== 'paragraph')).toBe(false)
  })
})

describe('a link should', () => {
  it('hold no link: an address inside is words', async () => {
    const { report } = await lowered('A [see https://example.org/a](https://example.org/b) here.')
    const links = nodesOf(report, 'link') as Link[]
    expect(links.map(({ url }) => url)).toEqual(['https://example.org/b'])
    expect(links[0]?.children.every(({ type }) => type === 'text')).toBe(true)
    expect(JSON.stringify(links[0]?.children)).toContain('https://example.org/a')
  })

  it('leave the mark of a note behind it', async () => {
    const { report } = await lowered('A [linked word[^n]](https://example.org/b) here.\n\n[^n]: A note.')
    const [paragraph] = report.children
    expect(paragraph?.type === 'paragraph' && paragraph.children.map(({ type }) => type)).toEqual([
      'text',
      'link',
      'footnoteReference',
      'text',
    ])
  })

  it('lead to a telephone', async () => {
    expect((await lowered('Call [us](tel:+97412345).')).messages).toEqual([])
  })

  it('to another file leave its words and be reported', async () => {
    const { report, messages } = await lowered('See [the annex](annex.md).')
    expect(messages).toMatchObject([{ ruleId: 'relative-link', severity: 'warning' }])
    expect(JSON.stringify(report.children)).toContain('the annex')
  })

  it.each([
    ['#the-panels-view', "## The panel's view"],
    ['#THE-PANELS-VIEW', "## The panel's view"],
    ['#r%C3%A9union', '## Réunion'],
    ['#the-panels-view-1', "## The panel's view {#x}\n\nWords.\n\n## The panel's view"],
  ])('find a heading by the anchor `%s` that other tools give it', async (anchor, headings) => {
    const { report, messages } = await lowered(`${headings}\n\nSee [this](${anchor}).`)
    expect(messages.filter(({ ruleId }) => ruleId === 'unknown-reference')).toEqual([])
    const [reference] = nodesOf(report, 'reference') as Reference[]
    const last = report.children.at(-1)
    expect(reference?.target).toBe(last?.type === 'section' ? last.id : '')
  })
})

describe('an address should keep its characters', () => {
  it.each(['https://example.org/a:b?c;d!', 'http://example.org:80/', 'mailto:a@example.org'])(
    '%s',
    async (address) => {
      const { report } = await lowered(`Voir <${address}> : c’est là.`, 'fr')
      const [link] = nodesOf(report, 'link') as Link[]
      expect(link?.children).toMatchObject([{ value: address }])
    },
  )
})

describe('lists should', () => {
  it('distinguish a task that is done from one that is not', async () => {
    expect(itemMarker({ marker: '–', checked: true })).toBe('– ☑')
    expect(itemMarker({ marker: '1.', checked: false })).toBe('1. ☐')
    expect(itemMarker({ marker: '–', checked: null })).toBe('–')
  })

  it('be refused below the levels that Word has', async () => {
    const deep = (levels: number) =>
      Array.from({ length: levels }, (_, level) => `${'  '.repeat(level)}- a`).join('\n')
    expect((await lowered(deep(9))).messages).toEqual([])
    const text = `---\ntitle: A report\n---\n\n${deep(10)}\n`
    const place = workspace({ 'source/p/publication.yaml': 'languages: [en]\n', 'source/p/en.md': text })
    expect((await place.messages('check')).messages).toMatchObject([
      { ruleId: 'list-depth', severity: 'error', place: { start: { line: 14 } } },
    ])
  })
})

describe('items below the levels that Word has should', () => {
  it.each([10, 11, 14])('be paragraphs of the item above them with %i levels', async (levels) => {
    const deep = Array.from({ length: levels }, (_, level) => `${'  '.repeat(level)}- word${level + 1}`).join(
      '\n',
    )
    const place = workspace({ 'en.md': `# A report\n\n${deep}\n` })
    const { messages } = await place.messages('build', '--format', 'md')
    expect(messages.filter(({ source }) => source === 'lower').map(({ ruleId }) => ruleId)).toEqual([
      'list-depth',
    ])
    const edition = readFileSync(
      path.join(place.root, 'out', slugOf(place.root), 'en', `${slugOf(place.root)}.en.md`),
      'utf8',
    )
    const said = edition.match(/word\d+/g)
    expect(said).toEqual(Array.from({ length: levels }, (_, level) => `word${level + 1}`))
  })

  it('let a folder without publication.yaml build in every format', async () => {
    const deep = Array.from({ length: 12 }, (_, level) => `${'  '.repeat(level)}- word${level + 1}`).join(
      '\n',
    )
    const { messages } = workspace({ 'en.md': `# A report\n\n${deep}\n\nTerm\n:\n\nThe committee met.\n` })
    const { exitCode, messages: reported } = await messages('build', '--format', 'pdf,docx,html,md')
    expect(reported.map(({ ruleId, severity }) => `${ruleId} ${severity}`)).toEqual([
      'list-depth warning',
      'incomplete-definition warning',
    ])
    expect(exitCode).toBe(0)
  })
})

describe('the id of an item', () => {
  it('should leave an id that an author gave elsewhere alone, and count on after its own', async () => {
    const { report, messages } = await lowered(
      '## One {#a-l1-i1}\n\nWords.\n\n## Two {#a}\n\n- An item. {#own}\n- Another.\n\nSee [one](#a-l1-i1) and [own](#own).',
    )
    expect(messages).toEqual([])
    const items: string[] = []
    walk(report, (node) => {
      if (node.type === 'listItem') items.push(node.id)
    })
    expect(items).toEqual(['own', 'a-l1-i2'])
  })

  it('should still report an id that two places have', async () => {
    const place = workspace({
      'source/p/publication.yaml': 'languages: [en]\n',
      'source/p/en.md': '---\ntitle: A report\n---\n\n## One {#own}\n\n- An item. {#own}\n',
    })
    const { messages } = await place.messages('check')
    expect(messages.map(({ ruleId }) => ruleId)).toEqual(['duplicate-id'])
  })
})

describe('the label of a block should', () => {
  it.each([
    ['notice', ':::notice[Please read this]{#box}\nWords.\n:::'],
    ['people', ':::people[Please read this]{#box}\n- **Ana Cruz**, Chair\n:::'],
    ['figures', ':::figures[Please read this]{#box}\n- **5** people\n- **6** people\n:::'],
    ['actions', ':::actions[Please read this]{#box}\n1. Go.\n:::'],
  ])('be what a reference to it says: %s', (_, block) => {
    const { report, messages } = reportFrom({
      text: `## A {#a}\n\n${block}\n\nSee [](#box), and [the part on “{title}”](#box).\n`,
    })
    expect(messages).toEqual([])
    const [section] = report.children
    const paragraph = section?.type === 'section' ? section.children.at(-1) : undefined
    expect(paragraph?.type === 'paragraph' && plainText(paragraph.children)).toBe(
      'See Please read this, and the part on “Please read this”.',
    )
  })
})
