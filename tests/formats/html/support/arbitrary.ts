import fc from 'fast-check'
import type {
  Alignment,
  Block,
  ListItem,
  Paragraph,
  Phrasing,
  Report,
  Section,
} from '../../../../src/model/report.js'
import { nodesOf } from '../../../../src/model/walk.js'
import { reportOf } from './report.js'

/** Words with whatever an author may type: any script, quotes, ampersands, spaces; no control characters. */
const words = fc
  .string({ unit: 'grapheme', maxLength: 12 })
  .map((value) => value.replace(/\p{Cc}|\p{Cs}|\p{Cn}/gu, ''))
const id = fc.stringMatching(/^[a-z][a-z0-9-]{0,8}$/u)

const text: fc.Arbitrary<Phrasing> = words.map((value) => ({ type: 'text', value }))

const inline = fc.letrec<{ node: Phrasing }>((tie) => ({
  node: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    text,
    fc.record({ type: fc.constant('inlineCode' as const), value: words }),
    fc.record({ type: fc.constant('abbreviation' as const), value: words, expansion: words }),
    fc.record({
      type: fc.constant('footnoteReference' as const),
      id,
      target: id,
      mark: fc.constantFrom('1', '(2)'),
    }),
    fc.constant({ type: 'break' as const }),
    fc
      .constantFrom('emphasis' as const, 'strong' as const, 'delete' as const)
      .chain((type) => fc.array(tie('node'), { maxLength: 2 }).map((children) => ({ type, children }))),
    fc
      .array(text, { maxLength: 2 })
      .map((children) => ({ type: 'reference' as const, target: 'somewhere', children })),
    fc.array(tie('node'), { maxLength: 2 }).map((children) => ({
      type: 'span' as const,
      language: 'ar',
      direction: 'rtl' as const,
      children,
    })),
  ),
})).node

const phrasing = fc.array(inline, { maxLength: 4 })

const paragraph: fc.Arbitrary<Paragraph> = fc.record({
  type: fc.constant('paragraph' as const),
  number: fc.constant(null),
  id,
  children: phrasing,
})

const blocks = fc.letrec<{ block: Block; item: ListItem }>((tie) => ({
  item: fc.record({
    type: fc.constant('listItem' as const),
    id,
    marker: fc.constantFrom('–', '1.', '١.'),
    checked: fc.constantFrom(null, true, false),
    children: fc.array(tie('block'), { minLength: 1, maxLength: 2 }),
  }),
  block: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    paragraph,
    fc.record({ type: fc.constant('code' as const), id, lang: fc.constant(null), value: words }),
    fc.record({
      type: fc.constant('blockquote' as const),
      id,
      children: fc.array(tie('block'), { minLength: 1, maxLength: 2 }),
    }),
    fc.record({
      type: fc.constant('list' as const),
      id,
      ordered: fc.boolean(),
      start: fc.constant(null),
      spread: fc.boolean(),
      children: fc.array(tie('item'), { minLength: 1, maxLength: 2 }),
    }),
    fc.record({
      type: fc.constant('notice' as const),
      id,
      block: fc.constant('notice'),
      label: phrasing,
      children: fc.array(tie('block'), { minLength: 1, maxLength: 2 }),
    }),
    fc.record({
      type: fc.constant('quote' as const),
      id,
      block: fc.constant('quote'),
      children: phrasing,
      source: phrasing,
    }),
    fc.record({
      type: fc.constant('people' as const),
      id,
      block: fc.constant('people'),
      label: phrasing,
      children: fc.array(
        fc.record({ type: fc.constant('person' as const), id, name: phrasing, function: phrasing }),
        { minLength: 1, maxLength: 2 },
      ),
    }),
    fc.record({
      type: fc.constant('table' as const),
      id,
      label: fc.constantFrom(null, 'Table 1'),
      caption: phrasing,
      align: fc.constant<Alignment[]>(['start', 'end']),
      rowHeaders: fc.boolean(),
      children: fc.array(
        fc.array(phrasing, { minLength: 2, maxLength: 2 }).map((cells) => ({
          type: 'tableRow' as const,
          children: cells.map((children) => ({ type: 'tableCell' as const, children })),
        })),
        { minLength: 1, maxLength: 3 },
      ),
    }),
  ),
})).block

const section: fc.Arbitrary<Section> = fc.record({
  type: fc.constant('section' as const),
  id,
  depth: fc.integer({ min: 2, max: 6 }),
  role: fc.constant(null),
  number: fc.constantFrom(null, '1', '٣'),
  label: fc.constantFrom(null, 'Annex'),
  title: phrasing,
  children: fc.array(blocks, { maxLength: 3 }),
})

/** Reports of any content. */
export const anyReport: fc.Arbitrary<Report> = fc
  .record({
    children: fc.array(fc.oneof(blocks, section), { maxLength: 4 }),
    notes: fc.array(fc.array(blocks, { minLength: 1, maxLength: 2 }), { minLength: 1, maxLength: 2 }),
    direction: fc.constantFrom('ltr' as const, 'rtl' as const),
  })
  .map(({ children, notes, direction }) => {
    const report = reportOf(children, {
      language: direction === 'rtl' ? 'ar' : 'en',
      direction,
      footnotes: notes.map((content, index) => ({
        type: 'footnote',
        id: `note-${index + 1}`,
        mark: String(index + 1),
        references: ['r'],
        children: content,
      })),
    })
    return leadToNotes(report)
  })

/** The Report with marks that lead to notes it has: no edition can show another. */
function leadToNotes(report: Report): Report {
  for (const [index, node] of nodesOf(report)
    .filter(({ type }) => type === 'footnoteReference')
    .entries())
    if (node.type === 'footnoteReference') node.target = `note-${(index % report.footnotes.length) + 1}`
  return report
}
