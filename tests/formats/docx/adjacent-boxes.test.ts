import { readFileSync } from 'node:fs'
import path from 'node:path'
import { expect, it } from 'vitest'
import { descendants, textOf } from '../../../src/archive/xml.js'
import { auditEdition } from '../../../src/audit/edition.js'
import { formatOf } from '../../../src/build/formats.js'
import { reportFrom } from '../../support/report.js'
import { workspace } from '../../support/workspace.js'
import { contextOf } from '../html/support/context.js'
import { part } from './support/parts.js'

it('boxes that follow each other should be boxes of their own', async () => {
  const place = workspace({
    'source/a/publication.yaml': 'languages: [en]\nformats: [docx]\n',
    'source/a/en.md':
      '---\ntitle: Boxes\n---\n\n## First {#first}\n\nWords.\n\n:::notice\nOne.\n:::\n\n:::notice[Label]\nTwo.\n:::\n\n:::notice\nThree.\n:::\n\nMore.\n',
  })
  expect((await place.run('build')).exitCode).toBe(0)
  const bytes = readFileSync(path.join(place.root, 'out/a/en/a.en.docx'))
  const document = part(bytes, 'word/document.xml')
  const styles = descendants(document, 'w:p').map((paragraph) => [
    textOf(paragraph),
    descendants(paragraph, 'w:pStyle')[0]?.attributes['w:val'] ?? '',
  ])
  const from = styles.findIndex(([text]) => text === 'One.')
  // Word joins paragraphs whose borders are the same into one box.
  expect(styles.slice(from, from + 4)).toEqual([
    ['One.', 'NoticeTextNotice'],
    ['Label', 'BlockLabelNextNotice'],
    ['Two.', 'NoticeTextNextNotice'],
    ['Three.', 'NoticeTextNotice'],
  ])
  const borders = (id: string) => {
    const style = descendants(part(bytes, 'word/styles.xml'), 'w:style').find(
      ({ attributes }) => attributes['w:styleId'] === id,
    )
    return JSON.stringify(style && descendants(style, 'w:pBdr'))
  }
  expect(borders('NoticeTextNotice')).not.toBe(borders('NoticeTextNextNotice'))
  expect(borders('BlockLabelNextNotice')).toBe(borders('NoticeTextNextNotice'))
})

/** What each paragraph says, with the borders and the fill of its style, those it is based on included. */
async function boxesOf(text: string): Promise<[text: string, borders: string, isTinted: boolean][]> {
  const { report } = reportFrom({ text: `## A {#a}\n\n${text}` })
  const { bytes } = await formatOf('docx').compile(report, await contextOf('en', { siblings: [] }))
  const names = { file: 'a.docx', sourceFile: 'a.md', read: formatOf('docx').read }
  expect((await auditEdition(bytes, report, names)).messages).toEqual([])
  const styles = new Map(
    descendants(part(bytes, 'word/styles.xml'), 'w:style').map((style) => [
      style.attributes['w:styleId'] ?? '',
      style,
    ]),
  )
  return descendants(part(bytes, 'word/document.xml'), 'w:p').map((paragraph) => {
    const style = styles.get(descendants(paragraph, 'w:pStyle')[0]?.attributes['w:val'] ?? '')
    return [
      descendants(paragraph, 'w:t').map(textOf).join(''),
      JSON.stringify(style && descendants(style, 'w:pBdr')),
      style !== undefined && descendants(style, 'w:shd').length > 0,
    ]
  })
}

it('a notice below actions should be a box of its own', async () => {
  const boxes = await boxesOf(
    ':::actions[Actions]\n1. One.\n\n   Two.\n:::\n\n:::notice\nThree.\n:::\n\n:::notice\nFour.\n:::',
  )
  const [two, three, four] = ['Two.', 'Three.', 'Four.'].map(
    (words) => boxes.find(([text]) => text === words)?.[1],
  )
  expect(two).toBeDefined()
  expect(three).not.toBe(two)
  expect(four).not.toBe(three)
})

it('the tint of a box should go on behind quotations in it', async () => {
  const boxes = await boxesOf(
    ':::actions[Actions]\n1. One.\n\n   > Two.\n:::\n\nWords.\n\n:::notice\nThree.\n\n> Four.\n>\n> - Five.\n>\n>   > Six.\n:::\n\n> Seven.\n',
  )
  const tinted = boxes.filter(([text, , isTinted]) => text !== '' && isTinted).map(([text]) => text)
  expect(tinted).toEqual(['Actions', 'One.', 'Two.', 'Three.', 'Four.', 'Five.', 'Six.'])
})
