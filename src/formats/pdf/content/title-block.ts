import { element } from '../tags/element.js'
import { block, sidePart, splitRule, textPart } from './block.js'
import { notes } from './blocks/notes.js'
import { formatting, plain } from './inline.js'
import { leaf, leafOf, line } from './leaf.js'
import { logoNode, logoPlace } from './logo.js'
import type { GalleyBlock, Part } from './node.js'
import type { ContentState } from './state.js'

/** Most lines of a title in its larger style. */
const mostLines = 3

/** The title block: rule, organisation and languages, title, subtitle, place and date, abstract. */
export function titleBlock(state: ContentState): GalleyBlock[] {
  const { titleBlock: node } = state.report
  const { spacing } = state.styles.script
  const { organisationBaseline, coverTitle } = state.styles.design.spacing
  const { firstRule } = state.styles.design.page[state.context.options.paper]
  const beside: Part[] = []
  const logo = node.organisation ? logoPlace(state) : null
  // Beside a logo that is wider than its column nothing has room.
  const isWide = (logo?.width ?? 0) > state.styles.design.page.sideColumn
  const named = logo && isWide ? logo.bottom + organisationBaseline : organisationBaseline
  if (node.organisation) {
    const said = element(state.document, 'P', { kind: 'organisation' })
    beside.push(organisation(state, said, organisationBaseline))
  }
  if (node.languages.length > 1) beside.push(languages(state, named))
  const status = node.status ? element(state.document, 'P', { kind: 'status' }) : null
  const heading = element(state.document, 'H', { level: 1, kind: 'title' })
  const title = titleLeaf(state, heading)
  const usual = (state.context.options.cover ? coverTitle : spacing.titleBaseline) - firstRule
  const over = logo && isWide && node.languages.length > 1 ? named : (logo?.bottom ?? 0)
  const baseline = Math.max(
    usual,
    over === 0 ? 0 : over + 2 * spacing.subtitle + state.styles.style('title').size,
  )
  if (status && node.status)
    beside.push(sidePart(state, line(state, node.status, formatting('sideLabel', status)), baseline))
  const blocks = [
    block(state, title, {
      main: textPart(state, title, baseline),
      beside,
      bars: splitRule(state, state.styles.design.rules.titleBar),
      whole: true,
      keep: { lines: 0, boxes: 1 },
    }),
  ]
  notes(state)
  if (node.subtitle.length > 0) {
    const subtitle = leaf(
      state,
      node.subtitle,
      formatting('subtitle', element(state.document, 'P', { kind: 'subtitle' })),
      { balanced: true },
    )
    blocks.push(block(state, subtitle, { space: exactly(spacing.subtitle), whole: true }))
    notes(state)
  }
  if (node.placeAndDate) {
    const date = line(
      state,
      node.placeAndDate,
      formatting('date', element(state.document, 'P', { kind: 'date' })),
    )
    blocks.push(block(state, date, { space: exactly(spacing.date), whole: true }))
  }
  if (node.abstract.length > 0) {
    const abstract = leaf(
      state,
      node.abstract,
      formatting('body', element(state.document, 'P', { kind: 'abstract' })),
      { lines: 'body', running: true },
    )
    blocks.push(block(state, abstract, { space: exactly(spacing.date) }))
    notes(state)
  }
  const last = blocks.at(-1)
  if (last) last.space = { ...last.space, after: spacing.afterTitle, exact: true }
  return blocks
}

function exactly(before: number): GalleyBlock['space'] {
  return { before, after: 0, exact: false }
}

/** The title, one size smaller when it would take more than three lines. */
function titleLeaf(state: ContentState, heading: Parameters<typeof formatting>[1]) {
  const { textColumn } = state.styles.design.page
  const made = leaf(state, state.report.titleBlock.title, formatting('title', heading), { balanced: true })
  const natural = made.leaf?.prepared.naturalWidth ?? 0
  if (natural <= textColumn * mostLines * 0.97) return made
  heading.kids = []
  return leaf(state, state.report.titleBlock.title, formatting('longTitle', heading), { balanced: true })
}

function organisation(state: ContentState, parent: Parameters<typeof formatting>[1], baseline: number): Part {
  const { organisation: name } = state.report.titleBlock
  const logo = logoNode(state, parent, name ?? '')
  if (logo) return { ...sidePart(state, logo), baseline: null, x: 0 }
  return sidePart(
    state,
    line(state, name ?? '', formatting('organisation', parent), { balanced: true }),
    baseline,
  )
}

/** Languages in their own names, own language first and bold, a fixed space apart. */
function languages(state: ContentState, baseline: number): Part {
  const parent = element(state.document, 'P', { kind: 'languages' })
  const gap = state.styles.design.spacing.languagesGap
  const { size } = state.styles.style('languages')
  const spaces = Math.max(1, Math.round(gap / (size * 0.2)))
  const runs = state.report.titleBlock.languages.flatMap((entry, index) => {
    const span = element(parent, 'Span', { language: entry.language })
    const own = {
      ...formatting('languages', span),
      variation: {
        weight: entry.current ? (700 as const) : (400 as const),
        language: entry.language,
        script: state.context.languages[entry.language]?.script ?? null,
      },
      isolate: { direction: entry.direction },
    }
    const apart =
      index === 0 ? [] : plain(state, `${'\u00A0'.repeat(spaces - 1)} `, formatting('languages', parent))
    return [...apart, ...plain(state, entry.name, own)]
  })
  return { ...textPart(state, leafOf(state, runs, 'languages'), baseline) }
}
