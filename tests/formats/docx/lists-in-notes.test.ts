import { readFileSync } from 'node:fs'
import path from 'node:path'
import { expect, it } from 'vitest'
import { child, descendants, textOf, valueIn, type XmlElement } from '../../../src/archive/xml.js'
import { workspace } from '../../support/workspace.js'
import { part } from './support/parts.js'

const note = `[^a]: Words of the note.

    - A bullet
      1. Inside it

    5. A number

       > A quotation in an item

    > A quotation

    \`\`\`
    Code
    \`\`\`

    A term
    : A definition

    Last words.
`

it('everything in a note should begin no further out than its first words, and lists count from their number', async () => {
  const place = workspace({
    'source/a/publication.yaml': 'languages: [en]\nformats: [docx]\n',
    'source/a/en.md': `---\ntitle: Notes\n---\n\n## First {#first}\n\nA mark.[^a]\n\n${note}`,
  })
  expect((await place.run('build')).exitCode).toBe(0)
  const bytes = readFileSync(path.join(place.root, 'out/a/en/a.en.docx'))
  const styles = new Map(
    descendants(part(bytes, 'word/styles.xml'), 'w:style').map((style) => [
      style.attributes['w:styleId'],
      style,
    ]),
  )
  const levels = levelsOf(part(bytes, 'word/numbering.xml'))
  const paragraphs = descendants(part(bytes, 'word/footnotes.xml'), 'w:p').filter(
    (paragraph) => textOf(paragraph).trim() !== '',
  )
  const begins = paragraphs.map((paragraph): [words: string, left: number, first: string | null] => {
    const properties = child(paragraph, 'w:pPr')
    const list = child(properties, 'w:numPr')
    const level = list && levels(valueIn(list, 'w:numId'), valueIn(list, 'w:ilvl'))
    const style = styles.get(valueIn(properties, 'w:pStyle') ?? '')
    // Word takes the indent of a list that a paragraph names itself before that of its style (§17.3.1.19).
    const indent = child(child(level ?? style, 'w:pPr'), 'w:ind')
    return [
      textOf(paragraph).trim(),
      Number(indent?.attributes['w:left']),
      level ? valueIn(level, 'w:start') : null,
    ]
  })
  const [[, words], bullet, inside, number, inItem, quotation, code, term, definition, last] = begins as [
    (typeof begins)[number],
    ...typeof begins,
  ]
  expect(begins).toHaveLength(10)
  expect([code?.[1], term?.[1], last?.[1]]).toEqual([words, words, words])
  for (const further of [bullet, number, quotation, definition]) expect(further?.[1]).toBeGreaterThan(words)
  expect(inside?.[1]).toBeGreaterThan(bullet?.[1] ?? 0)
  expect(inItem?.[1]).toBeGreaterThan(number?.[1] ?? 0)
  expect([inside?.[2], number?.[2]]).toEqual(['1', '5'])
})

/** The level of a list that a document defines. */
function levelsOf(numbering: XmlElement) {
  const abstract = new Map(
    descendants(numbering, 'w:abstractNum').map((one) => [one.attributes['w:abstractNumId'], one]),
  )
  const lists = new Map(
    descendants(numbering, 'w:num').map((list) => [
      list.attributes['w:numId'],
      abstract.get(valueIn(list, 'w:abstractNumId') ?? ''),
    ]),
  )
  return (id: string | null, level: string | null): XmlElement | undefined => {
    const list = lists.get(id ?? '')
    return list && descendants(list, 'w:lvl').find(({ attributes }) => attributes['w:ilvl'] === level)
  }
}
