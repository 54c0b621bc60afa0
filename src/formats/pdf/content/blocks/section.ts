import { plainText } from '../../../../model/plain-text.js'
import type { Section } from '../../../../model/report.js'
import { element, type StructureElement } from '../../tags/element.js'
import { block, sidePart, splitRule, stack, textPart } from '../block.js'
import { formatting } from '../inline.js'
import { leaf, line } from '../leaf.js'
import type { GalleyBlock } from '../node.js'
import { type ContentState, within } from '../state.js'

/** Depth of sections that open with the split rule; one deeper stands as a side label. */
const openerDepth = 2
const sideLabelDepth = 3

/** What the blocks and sections inside a section become. */
type Inside = (nodes: Section['children']) => GalleyBlock[]

/** A section with everything in it. */
export function section(state: ContentState, node: Section, inside: Inside): GalleyBlock[] {
  const sect = element(state.parent, 'Sect')
  return within(state, sect, () => {
    const heading = element(sect, 'H', { level: node.depth, id: node.id })
    if (node.depth <= openerDepth) return [opener(state, node, heading), ...inside(node.children)]
    return node.depth === sideLabelDepth
      ? labelled(state, node, heading, inside)
      : plainSection(state, node, heading, inside)
  })
}

/** The split rule with heading and numeral, or the label of an unnumbered role. */
function opener(state: ContentState, node: Section, heading: StructureElement): GalleyBlock {
  const { spacing } = state.styles.script
  const baseline = node.number ? spacing.headingBaseline : spacing.headingBaselinePlain
  const side = node.number ?? node.label
  const beside = side
    ? [
        sidePart(
          state,
          line(state, side, formatting(node.number ? 'numeral' : 'sideLabel', element(heading, 'Lbl'))),
          baseline,
        ),
      ]
    : []
  const title = leaf(state, node.title, formatting('section', heading), { balanced: true })
  const [first] = node.children
  const labelled = first?.type === 'section' || first?.type === 'people'
  const after =
    labelled || node.number || node.label ? spacing.afterHeadingLabelled : spacing.afterHeadingPlain
  return block(state, title, {
    main: textPart(state, title, baseline),
    beside,
    bars: splitRule(state, state.styles.design.rules.bar),
    space: { before: spacing.opener, after: labelled ? spacing.afterHeadingLabelled : after, exact: true },
    whole: true,
    opens: true,
    keep: { lines: state.styles.design.breaks.openerKeep, boxes: 1 },
    breakBefore: state.context.options.sectionBreak === 'page' ? 'always' : 'allowed',
    section: { number: node.number, title: plainText(node.title) },
  })
}

/** A section whose heading stands in the side column beside its first line. */
function labelled(
  state: ContentState,
  node: Section,
  heading: StructureElement,
  inside: Inside,
): GalleyBlock[] {
  const { labelledGroup } = state.styles.script.spacing
  const label = leaf(state, node.title, formatting('sideLabel', heading))
  const [first, ...rest] = inside(node.children)
  const keep = { lines: state.styles.design.breaks.sideLabelKeep, boxes: 0 }
  const taken = !first || first.main.x === 0 || first.beside.some(({ x }) => x === 0)
  if (taken || first.frame) {
    const alone = block(state, stack([]), {
      beside: [sidePart(state, label, state.styles.baseline('sideLabel'))],
      space: { before: labelledGroup, after: 4, exact: true },
      whole: true,
      keep: { lines: 2, boxes: 1 },
    })
    return first ? [alone, first, ...rest] : [alone]
  }
  const before = Math.max(labelledGroup, first.space.before)
  return [
    {
      ...first,
      beside: [sidePart(state, label), ...first.beside],
      space: { ...first.space, before },
      keep: { lines: Math.max(keep.lines, first.keep.lines), boxes: first.keep.boxes },
    },
    ...rest,
  ]
}

/** A deeper section: its heading on a line of its own. */
function plainSection(
  state: ContentState,
  node: Section,
  heading: StructureElement,
  inside: Inside,
): GalleyBlock[] {
  const { labelledGroup } = state.styles.script.spacing
  const side = node.number ?? node.label
  const before = side ? [line(state, `${side} `, formatting('heading4', element(heading, 'Lbl')))] : []
  const title = leaf(state, node.title, formatting('heading4', heading), { balanced: true })
  return [
    block(state, stack([...before, title]), {
      space: { before: labelledGroup, after: 3, exact: true },
      whole: true,
      keep: { lines: state.styles.design.breaks.sideLabelKeep, boxes: 1 },
    }),
    ...inside(node.children),
  ]
}
