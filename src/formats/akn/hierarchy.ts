import type { Element } from 'xast'
import { type XmlChild, xml } from '../../archive/write-xml.js'
import type { Actions, Block, Paragraph, Section } from '../../model/report.js'
import { actionsClass, plainParagraph } from './blocks.js'
import type { AknState } from './state.js'

/** What has a place of its own in the hierarchy of a document, and what stands between. */
type Hierarchical = Section | Actions | (Paragraph & { number: string })

type Run = { part: Hierarchical } | { run: Block[] }

/** The body: parts of the hierarchy and blocks in their order. */
export function body(state: AknState, nodes: readonly (Block | Section)[]): Element[] {
  return runsOf(nodes).flatMap((one) =>
    'part' in one ? [hierarchical(state, one.part)] : state.blocks(one.run),
  )
}

function hierarchical(state: AknState, node: Hierarchical): Element {
  switch (node.type) {
    case 'section':
      return section(state, node)
    case 'actions':
      return actions(state, node)
    case 'paragraph':
      return xml(
        'paragraph',
        {},
        xml('num', {}, node.number),
        xml('content', {}, plainParagraph(state, node)),
      )
    default: {
      const forgotten: never = node
      return forgotten
    }
  }
}

function section(state: AknState, node: Section): Element {
  const number =
    node.number !== null
      ? xml('num', {}, node.number)
      : node.label !== null
        ? xml('num', { class: 'label' }, node.label)
        : null
  return xml(
    node.depth === 2 ? 'section' : 'subsection',
    { GUID: node.id, class: `level-${node.depth}${node.role === null ? '' : ` role-${node.role}`}` },
    number,
    xml('heading', {}, state.words(node.title)),
    contentOf(state, node.children),
  )
}

function actions(state: AknState, node: Actions): Element {
  return xml(
    'hcontainer',
    { GUID: node.id, name: 'actions', class: actionsClass(node) },
    xml('heading', {}, state.words(node.title)),
    node.children.map(({ id, number, children }) =>
      xml('paragraph', { GUID: id }, xml('num', {}, number), xml('content', {}, state.blocks(children))),
    ),
  )
}

/**
 * A part of the hierarchy holds parts or blocks, never both: blocks beside parts stand before them, after them, or
 * between them in a container that has neither number nor heading.
 */
function contentOf(state: AknState, nodes: readonly (Block | Section)[]): XmlChild {
  const runs = runsOf(nodes)
  if (!runs.some((one) => 'part' in one))
    return xml(
      'content',
      {},
      runs.flatMap((one) => inRun(state, one)),
    )
  return runs.map((one, index) => {
    if ('part' in one) return hierarchical(state, one.part)
    const content = state.blocks(one.run)
    if (index === 0) return xml('intro', {}, content)
    if (index === runs.length - 1) return xml('wrapUp', {}, content)
    return xml('hcontainer', { name: 'text' }, xml('content', {}, content))
  })
}

function inRun(state: AknState, one: Run): Element[] {
  return 'run' in one ? state.blocks(one.run) : []
}

function runsOf(nodes: readonly (Block | Section)[]): Run[] {
  const runs: Run[] = []
  for (const node of nodes) {
    const last = runs.at(-1)
    if (isHierarchical(node)) runs.push({ part: node })
    else if (last && 'run' in last) last.run.push(node)
    else runs.push({ run: [node] })
  }
  return runs
}

function isHierarchical(node: Block | Section): node is Hierarchical {
  return (
    node.type === 'section' || node.type === 'actions' || (node.type === 'paragraph' && node.number !== null)
  )
}
