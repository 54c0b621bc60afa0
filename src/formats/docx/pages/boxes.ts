import type { TextStyleName } from '../../../model/design.js'
import { largestOf } from '../../../model/extremes.js'
import type { Block, Phrasing, Section } from '../../../model/report.js'
import { titleBefore } from '../styles/paragraph-styles.js'
import { tableLayout } from '../table-layout.js'
import { staysWhole } from './divided.js'
import { type Box, type Measuring, measured } from './measure.js'

/** Every box of the document in order, each with the ids that begin in it. */
export function boxesOf(measuring: Measuring): Box[] {
  const { report, look, options } = measuring
  const { titleBlock, contents, colophon } = report
  const { spacing } = look.script
  const design = look.design.spacing
  const box = (
    name: TextStyleName,
    content: readonly Phrasing[] | string,
    more: Partial<Box> = {},
    width?: number,
  ) => measured(measuring, name, content, more, width)
  const title = [
    ...(titleBlock.organisation
      ? [box('organisation', titleBlock.organisation, { before: 10 }, look.design.page.sideColumn)]
      : []),
    ...(titleBlock.status ? [box('date', titleBlock.status, { before: spacing.date })] : []),
    box('title', titleBlock.title, { before: titleBefore(look.design, options.cover) }),
    ...(titleBlock.subtitle.length > 0
      ? [box('subtitle', titleBlock.subtitle, { before: spacing.subtitle })]
      : []),
    ...(titleBlock.placeAndDate ? [box('date', titleBlock.placeAndDate, { before: spacing.date })] : []),
    ...(titleBlock.abstract.length > 0 ? [box('body', titleBlock.abstract, { before: spacing.date })] : []),
  ]
  const rest = [
    ...(contents
      ? [
          box('sideLabel', contents.label, { before: spacing.afterTitle, after: 3, keepNext: true }),
          ...contents.entries.map((entry) =>
            box('contents', entry.title, { before: design.contentsAbove, after: design.contentsBelow }),
          ),
        ]
      : []),
    ...report.children.flatMap((child) => blockBoxes(measuring, child)),
    ...(colophon
      ? [
          box('sideLabel', colophon.label, { before: spacing.opener + 10, after: 6, keepNext: true }),
          ...colophon.rows.map((row) =>
            box('colophon', row.detail, { after: design.colophonRow }, look.design.page.textColumn - 85),
          ),
        ]
      : []),
  ]
  const [first, ...others] = rest
  return first && options.cover ? [...title, { ...first, newPage: true }, ...others] : [...title, ...rest]
}

function blockBoxes(measuring: Measuring, node: Block | Section): Box[] {
  const { look, geometry, report } = measuring
  const own = look.script.spacing
  const design = look.design.spacing
  const kept = (one: Box): Box => ({ ...one, keepLines: staysWhole(one, geometry) })
  const box = (
    name: TextStyleName,
    content: readonly Phrasing[] | string,
    more: Partial<Box> = {},
    width?: number,
  ) => measured(measuring, name, content, more, width)
  const inside = (blocks: readonly (Block | Section)[]) =>
    blocks.flatMap((child) => blockBoxes(measuring, child))
  const label = (content: readonly Phrasing[]) =>
    content.length > 0
      ? [box('sideLabel', content, { before: own.labelledGroup, after: 3, keepNext: true })]
      : []
  switch (node.type) {
    case 'section': {
      const isTop = node.depth === 2
      const heading = isTop
        ? box('section', node.title, {
            before: own.opener + 10,
            after: own.afterHeadingPlain,
            keepNext: true,
            newPage: measuring.options.sectionBreak === 'page',
          })
        : box(node.depth === 3 ? 'sideLabel' : 'heading4', node.title, {
            before: own.labelledGroup,
            after: 3,
            keepNext: true,
          })
      if (isTop && node.number)
        heading.leading = Math.max(heading.leading, look.script.styles.numeral.size * 1.25)
      return [{ ...heading, ids: [node.id] }, ...inside(node.children)]
    }
    case 'paragraph':
      return [box('body', node.children, { after: own.paragraph, ids: [node.id] })]
    case 'list':
    case 'blockquote':
    case 'notice':
      return [
        ...(node.type === 'notice' ? label(node.label) : []),
        ...identified(
          node.id,
          node.type === 'list'
            ? node.children.flatMap((item) => identified(item.id, inside(item.children)))
            : inside(node.children),
        ),
      ]
    case 'definitionList':
      return identified(
        node.id,
        node.children.flatMap(({ terms, children }) => [
          ...terms.map((term) => box('body', term.children, { keepNext: true, ids: [term.id] })),
          ...children.flatMap((definition) => identified(definition.id, inside(definition.children))),
        ]),
      )
    case 'code':
      return [
        {
          ...box('code', '', { before: 3, after: own.paragraph, ids: [node.id] }),
          lines: node.value.split('\n').length,
        },
      ]
    case 'thematicBreak':
      return [box('body', '', { before: own.paragraph, after: own.paragraph })]
    case 'actions':
      return [
        box('actionHeading', node.title, {
          before: design.beforeActions + own.actionsHeadingAbove,
          after: own.actionsHeadingBelow,
          keepNext: true,
          ids: [node.id],
        }),
        ...node.children.flatMap((action) =>
          identified(
            action.id,
            action.children.flatMap((child) =>
              child.type === 'paragraph'
                ? [
                    kept(
                      box('action', child.children, {
                        before: own.actionAbove + 3,
                        after: own.actionBelow,
                        ids: [child.id],
                      }),
                    ),
                  ]
                : blockBoxes(measuring, child),
            ),
          ),
        ),
      ]
    case 'people': {
      const width = geometry.textWidth - design.panelName - design.panelGap
      return identified(node.id, [
        ...label(node.label),
        ...node.children.map((person) => {
          const name = box(
            'panel',
            person.name,
            { after: design.panelEntry, ids: [person.id] },
            design.panelName,
          )
          const role = box('panel', person.function, {}, width)
          return { ...name, lines: Math.max(name.lines, role.lines), keepLines: true }
        }),
      ])
    }
    case 'figures': {
      const width = geometry.textWidth / node.children.length - design.keyFigureGap
      const lines = largestOf(
        node.children.map(({ description }) => box('keyFigureLabel', description, {}, width).lines),
        1,
      )
      const heights = look.script.styles
      const one = box('keyFigureLabel', '', { keepLines: true, ids: node.children.map(({ id }) => id) })
      return identified(node.id, [
        ...label(node.label),
        {
          ...one,
          after: design.aroundTable,
          lines: 1,
          leading: (lines + 1) * heights.keyFigureLabel.leading + heights.keyFigure.leading + 4,
        },
      ])
    }
    case 'quote':
      return [
        kept(
          box('quote', node.children, {
            before: design.beforeQuote,
            after: own.paragraph,
            ids: [node.id],
          }),
        ),
        ...(node.source.length > 0 ? [box('quoteSource', node.source, { after: design.beforeQuote })] : []),
      ]
    case 'table': {
      const { widths } = tableLayout(node, {
        geometry,
        script: look.script,
        design: look.design,
        direction: report.direction,
        hyphenation: measuring.hyphenation,
        decimal: measuring.decimal,
        mayTurn: true,
      })
      return identified(node.id, [
        ...captionBox(measuring, node),
        ...node.children.map((row) => {
          const cells = row.children.map(({ children }, column) =>
            box('table', children, {}, Math.max(1, (widths[column] ?? 0) - design.tableGap)),
          )
          return {
            ...box('table', '', { before: design.tableAbove, after: design.tableBelow, keepLines: true }),
            lines: largestOf(
              cells.map(({ lines }) => lines * 0.85),
              1,
            ),
            notes: cells.reduce((sum, { notes }) => sum + notes, 0),
          }
        }),
      ])
    }
    case 'figure': {
      const facts = report.media[node.media]
      const width = (facts?.width ?? 0) * 0.75
      const height = (facts?.height ?? 0) * 0.75 * Math.min(1, geometry.textWidth / (width || 1))
      return identified(node.id, [
        ...captionBox(measuring, node),
        {
          ...box('caption', '', { before: 4, after: design.aroundTable, keepLines: true }),
          lines: 1,
          leading: height,
        },
      ])
    }
    default: {
      const unknown: never = node
      throw new Error(`Unknown block: ${JSON.stringify(unknown)}`)
    }
  }
}

function captionBox(
  measuring: Measuring,
  node: { label: string | null; caption: readonly Phrasing[] },
): Box[] {
  if (!node.label && node.caption.length === 0) return []
  const before = measuring.look.design.spacing.aroundTable
  return [measured(measuring, 'caption', node.caption, { before, after: 4, keepNext: true })]
}

function identified(id: string, boxes: Box[]): Box[] {
  const [first, ...rest] = boxes
  return first ? [{ ...first, ids: [id, ...first.ids] }, ...rest] : []
}
