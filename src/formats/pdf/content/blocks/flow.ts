import type { Block } from '../../../../model/report.js'
import { element, type StructureElement } from '../../tags/element.js'
import { stack } from '../block.js'
import { voice } from '../inline.js'
import { leaf, line } from '../leaf.js'
import type { Marker, PdfNode } from '../node.js'
import { type ContentState, within } from '../state.js'
import { codeNode } from './code-node.js'
import { definitionListNode } from './definition-list-node.js'
import { figureNode } from './figure-node.js'
import type { FlowStyle } from './flow-style.js'
import { listNode } from './list-node.js'
import { tableNode } from './table-node.js'

/** Blocks inside a container as one stack of nodes. The first paragraph may take a marker. */
export function flow(
  state: ContentState,
  blocks: readonly Block[],
  style: FlowStyle,
  marker: Marker | null = null,
): PdfNode[] {
  let waiting = marker
  return blocks.map((node, index) => {
    const gap = index === 0 ? 0 : marker && node.type === 'list' ? listGap(state, style) : style.gap
    const taken = waiting
    waiting = null
    return spaced(flowBlock(state, node, style, taken), gap)
  })
}

/** A list inside an item goes on as its items do. */
function listGap(state: ContentState, { gap }: FlowStyle): number {
  return Math.min(gap, state.styles.design.spacing.listItem)
}

function flowBlock(state: ContentState, node: Block, style: FlowStyle, marker: Marker | null): PdfNode {
  switch (node.type) {
    case 'paragraph':
      return paragraphNode(state, node, style, marker, element(state.parent, 'P', marks(node.id, style.kind)))
    case 'list':
      return markedFirst(style, marker, () => listNode(state, node, style, flow))
    case 'definitionList':
      return markedFirst(style, marker, () => definitionListNode(state, node, style, flow))
    case 'blockquote': {
      const quotation = element(state.parent, 'BlockQuote', { id: node.id })
      return within(state, quotation, () =>
        stack(
          flow(state, node.children, { ...style, kind: 'blockquote', width: style.width - 12 }, marker),
          [12, 0, 0, 0],
        ),
      )
    }
    case 'code':
      return markedFirst(style, marker, () => codeNode(state, node.id, node.value))
    case 'table':
      return markedFirst(style, marker, () => tableNode(state, node, [style.width], 'above').node)
    case 'figure':
      return markedFirst(style, marker, () => figureNode(state, node, style.width))
    case 'thematicBreak':
      return markedFirst(style, marker, () => stack([], [0, 0, 0, style.gap]))
    case 'people':
    case 'figures':
    case 'quote':
    case 'notice':
    case 'actions':
      return markedFirst(style, marker, () => nestedShape(state, node, style))
    default: {
      const unknown: never = node
      throw new Error(`Unknown block: ${JSON.stringify(unknown)}`)
    }
  }
}

/** A paragraph's node in an element made by the caller. */
export function paragraphNode(
  state: ContentState,
  node: Extract<Block, { type: 'paragraph' }>,
  style: FlowStyle,
  marker: Marker | null,
  parent: StructureElement,
): PdfNode {
  return leaf(state, node.children, voice(style.style, parent), {
    lines: style.lines,
    running: style.running,
    marker,
  })
}

/** Shapes that hold words of their own, inside an item: their parts one below the other. */
function nestedShape(
  state: ContentState,
  node: Extract<Block, { type: 'people' | 'figures' | 'quote' | 'notice' | 'actions' }>,
  style: FlowStyle,
): PdfNode {
  const said = (kind: string | null, content: Parameters<typeof leaf>[1], id: string | null = null) =>
    leaf(state, content, voice(style.style, element(state.parent, 'P', marks(id, kind))), {
      lines: style.lines,
    })
  const grouped = (make: () => PdfNode[]) =>
    stack(within(state, element(state.parent, 'Div', { id: node.id, kind: node.type }), make))
  switch (node.type) {
    case 'people':
      return grouped(() => [
        ...(node.label.length > 0 ? [said('label', node.label)] : []),
        ...node.children.flatMap((person) => [
          said('personName', person.name, person.id),
          ...(person.function.length > 0 ? [said('personFunction', person.function)] : []),
        ]),
      ])
    case 'figures':
      return grouped(() => [
        ...(node.label.length > 0 ? [said('label', node.label)] : []),
        ...node.children.map((figure) =>
          said(
            'keyFigure',
            [
              ...figure.qualifier,
              {
                type: 'text',
                value: `${figure.qualifier.length > 0 ? ' ' : ''}${figure.value}${figure.unitSeparator}${figure.unit} `,
              },
              ...figure.description,
            ],
            figure.id,
          ),
        ),
      ])
    case 'quote':
      return stack([
        said('quote', node.children, node.id),
        ...(node.source.length > 0 ? [said('quoteSource', node.source)] : []),
      ])
    case 'notice':
      return grouped(() => [
        ...(node.label.length > 0 ? [said('label', node.label)] : []),
        ...flow(state, node.children, style),
      ])
    case 'actions': {
      const heading = element(state.parent, 'H', { level: node.depth, id: node.id })
      const title = leaf(state, node.title, voice('actionHeading', heading))
      const list = element(state.parent, 'L', {
        kind: 'actions',
        attributes: [{ owner: 'List', numbering: 'Decimal' }],
      })
      const items = node.children.map((action) => {
        const item = element(list, 'LI', { id: action.id, kind: 'action' })
        const number = element(item, 'Lbl')
        const body = element(item, 'LBody')
        const label = line(state, action.number, voice('actionNumber', number))
        return stack([
          label,
          ...within(state, body, () => flow(state, action.children, { ...style, kind: null })),
        ])
      })
      return stack([title, ...items])
    }
    default: {
      const unknown: never = node
      throw new Error(`Unknown shape: ${JSON.stringify(unknown)}`)
    }
  }
}

/** A block that cannot hang a marker before its first line gets it on a line of its own, to which links to the item lead. */
function markedFirst(style: FlowStyle, marker: Marker | null, make: () => PdfNode): PdfNode {
  if (!marker) return make()
  const alone = { text: '' as const, leaf: { ...marker.text }, picture: null }
  return stack([{ ...alone, margin: [-marker.hang, 0, 0, 0] }, spaced(make(), style.gap)])
}

function spaced(node: PdfNode, gap: number): PdfNode {
  if (gap === 0) return node
  const [left = 0, top = 0, right = 0, bottom = 0] = node.margin ?? []
  return { ...node, margin: [left, top + gap, right, bottom] }
}

function marks(id: string | null, kind: string | null) {
  return { ...(id ? { id } : {}), ...(kind ? { kind } : {}) }
}
