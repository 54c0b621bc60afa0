import { createHash } from 'node:crypto'
import { drawingOf } from '../../../src/media/drawing/drawing-of.js'
import { paintedSum } from '../../../src/media/drawing/painted.js'
import { writeSvg } from '../../../src/media/drawing/write-svg.js'
import { drawingText } from '../../../src/model/drawing-text.js'
import type {
  Block,
  Footnote,
  MediaFacts,
  Paragraph,
  Phrasing,
  Report,
  Section,
} from '../../../src/model/report.js'
import { nodesOf } from '../../../src/model/walk.js'
import { drawing } from '../html/support/drawing.js'
import { english, everyNode } from '../html/support/every-node.js'
import { text } from '../html/support/report.js'

/** Another drawing, so that pictures can be exchanged. */
const square =
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 90 90" width="90" height="90"><rect width="80" height="80"/></svg>'

/** Drawings as reading leaves them, by their hash. */
const drawings = new Map([
  ['timeline', writeSvg(drawingOf(new TextEncoder().encode(drawing)))],
  ['square', writeSvg(drawingOf(new TextEncoder().encode(square)))],
])

/** Bytes of the pictures of {@link fieldReports} by their hash. */
export function pictureBytes(hash: string): Uint8Array {
  return new TextEncoder().encode(drawings.get(hash) ?? '')
}

function factsOf(hash: string, width: number, height: number): MediaFacts {
  const drawn = drawings.get(hash) ?? ''
  return {
    hash,
    kind: 'svg',
    drawing: createHash('sha256').update(drawingText(drawn)).digest('hex'),
    painted: paintedSum(drawingOf(pictureBytes(hash))),
    width,
    height,
  }
}

function paragraph(id: string, children: Phrasing[], number: string | null = null): Paragraph {
  return { type: 'paragraph', id, number, children }
}

const more: Block[] = [
  paragraph(
    'marked',
    (['subscript', 'superscript', 'insert', 'highlight', 'keyboard'] as const).flatMap((type): Phrasing[] => [
      { type, children: [text('words')] },
      text(' between '),
    ]),
    '1',
  ),
  paragraph('called', [
    text('A note.'),
    { type: 'footnoteReference', id: 'call-1', target: 'called-1', mark: '1' },
    text(' Another.'),
    { type: 'footnoteReference', id: 'call-2', target: 'called-2', mark: '2' },
    text(' A foreign word: '),
    { type: 'span', language: 'ar', direction: 'rtl', children: [text('(1) كلمة')] },
  ]),
  {
    type: 'definitionList',
    id: 'glossary',
    children: [
      {
        type: 'definitionGroup',
        terms: [
          { type: 'term', id: 'refugee', children: [text('Refugee')] },
          { type: 'term', id: 'exile', children: [text('Exile')] },
        ],
        children: [
          { type: 'definition', id: 'meaning', children: [paragraph('meaning-p1', [text('Somebody.')])] },
        ],
      },
    ],
  },
  {
    type: 'table',
    id: 'turned',
    label: null,
    caption: [],
    align: ['start'],
    rowHeaders: false,
    landscape: true,
    children: ['Head', 'Cell'].map((cell) => ({
      type: 'tableRow',
      children: [{ type: 'tableCell', children: [text(cell)] }],
    })),
  },
]

const notes = ['1', '2'].map(
  (mark): Footnote => ({
    type: 'footnote',
    id: `called-${mark}`,
    mark,
    references: [`call-${mark}`],
    children: [paragraph(`called-${mark}-p1`, [text(`Note ${mark}.`)])],
  }),
)

/**
 * Small Reports that together hold every type of node: one a block, and one with what stands around the text. Notes
 * stand where their marks are.
 */
export function fieldReports(): Report[] {
  const whole = everyNode(english)
  const media = {
    'media/timeline.svg': factsOf('timeline', 680, 60),
    'media/square.svg': factsOf('square', 90, 90),
  }
  const blocks = [...more.slice(0, -1), ...whole.children.flatMap(blocksOf), ...more.slice(-1)]
  const named = new Set<string>()
  const own = blocks.filter((block) => {
    const isKnown = named.has(block.type) && block.type !== 'paragraph'
    named.add(block.type)
    return !isKnown || (block.type === 'table' && block.landscape === true)
  })
  const small = { contents: null, colophon: null, media, footnotes: [] }
  return [
    {
      ...whole,
      ...small,
      contents: whole.contents,
      colophon: whole.colophon,
      children: whole.children.flatMap(bare),
    },
    ...own.map((block) => ({
      ...whole,
      ...small,
      children: [
        { ...section('syria', 2), children: [block] },
        section('other', 2, 'number' in block && block.number ? '2' : null),
      ],
      footnotes: JSON.stringify(block).includes('footnoteReference')
        ? calledIn(block, [...whole.footnotes, ...notes])
        : [],
    })),
  ]
}

function calledIn(block: Block, known: readonly Footnote[]): Footnote[] {
  const isIn = (id: string) => JSON.stringify(block).includes(`"${id}"`)
  return known
    .filter(({ id }) => isIn(id))
    .map((one) => ({ ...one, references: one.references.filter(isIn) }))
}

/** A section with its heading and some words. */
function section(id: string, depth: number, number: string | null = null): Section {
  const words = [paragraph(`${id}-words`, [text('Words of a section.')], number)]
  return {
    type: 'section',
    id,
    depth,
    role: 'session',
    number: '1',
    label: null,
    title: [text('Title')],
    children: words,
  }
}

function bare(child: Block | Section): (Block | Section)[] {
  return child.type === 'section'
    ? [{ ...child, children: [paragraph(`${child.id}-words`, [text('Words of a section.')])] }]
    : []
}

function blocksOf(child: Block | Section): Block[] {
  return child.type === 'section' ? child.children.flatMap(blocksOf) : [child]
}

/** Whether the paragraphs of a Report are numbered, which Word does by itself. */
export function isNumbered(report: Report): boolean {
  return nodesOf(report).some((node) => node.type === 'paragraph' && node.number !== null)
}
