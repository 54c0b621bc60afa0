import { expect, it } from 'vitest'
import { child, descendants } from '../../../../src/archive/xml.js'
import { docx } from '../../../../src/formats/docx/index.js'
import type { Figure, Link, Reference } from '../../../../src/model/report.js'
import { contextOf } from '../../html/support/context.js'
import { reportOf, text } from '../../html/support/report.js'
import { part } from '../support/parts.js'

const media = 'media/timeline.svg'
const out: Link = { type: 'link', url: 'https://example.org/a', title: 'More of it', children: [] }
const inside: Reference = { type: 'reference', target: 'second', children: [] }

it('pictures should bear their links themselves, alone and in a line, inside the document and out of it', async () => {
  const image = { type: 'inlineImage', media, alternative: 'icon' } as const
  const figure: Omit<Figure, 'id'> = {
    type: 'figure',
    label: null,
    caption: [],
    media,
    alternative: 'A line of time',
  }
  const report = reportOf([
    { ...figure, id: 'first', link: out },
    { ...figure, id: 'second', link: { ...inside, target: 'first' } },
    { type: 'paragraph', id: 'p', number: null, children: [{ ...out, children: [image, text(' words')] }] },
    { type: 'paragraph', id: 'q', number: null, children: [{ ...inside, children: [image] }] },
    { ...figure, id: 'third' },
  ])
  const { bytes } = await docx(report, await contextOf('en'))
  const targets = new Map(
    descendants(part(bytes, 'word/_rels/document.xml.rels'), 'Relationship').map(({ attributes }) => [
      attributes.Id,
      [attributes.Target, attributes.TargetMode],
    ]),
  )
  const document = part(bytes, 'word/document.xml')
  const links = (name: string) =>
    descendants(document, name).map((one) => {
      const click = child(one, 'a:hlinkClick')
      return click ? [...(targets.get(click.attributes['r:id']) ?? []), click.attributes.tooltip] : null
    })
  const expected = [
    ['https://example.org/a', 'External', 'More of it'],
    ['#first', undefined, undefined],
    ['https://example.org/a', 'External', 'More of it'],
    ['#second', undefined, undefined],
    null,
  ]
  expect(links('wp:docPr')).toEqual(expected)
  expect(links('pic:cNvPr')).toEqual(expected)
})
