import { toDigits } from '../../../language/digits.js'
import type { TextStyleName } from '../../../model/design.js'
import { fullWidth } from '../../../model/landscape.js'
import { plainText } from '../../../model/plain-text.js'
import { formatting, plain, type TextFormatting } from '../content/inline.js'
import { prepare } from '../content/leaf.js'
import type { ArtifactKind, Mark, RunningSection } from '../content/node.js'
import type { ContentState } from '../content/state.js'
import type { Layout } from '../layout/lay-out.js'
import { element } from '../tags/element.js'
import { breakLines } from '../text/break-lines.js'
import type { Line, ParagraphOptions, Run } from '../text/types.js'

/** A line of the head or foot of a page, an artifact. */
export interface RunningLine {
  line: Line<Mark>
  artifact: ArtifactKind
  /** The measure that it stands in, points from the start margin. */
  column: Column
  /** From the top of the page, points. */
  baseline: number
}

interface Column {
  x: number
  width: number
}

/** What is said, and how its line is set. */
interface Setting {
  runs: Run<Mark>[]
  artifact: ArtifactKind
  column: Column
  baseline: number
  options?: { direction?: ParagraphOptions['direction']; align?: ParagraphOptions['align'] }
}

/** Between the running head and the status at its end, points. */
const beforeStatus = 12

/** UTF-16 units that are set for a running head, of which one line is shown. */
const longestHead = 1000

/** Running heads and feet of all pages. A draft or an embargo is marked on every page. */
export function runningLines(state: ContentState, layout: Layout): RunningLine[][] {
  const sections = sectionsInForce(layout)
  return layout.pages.map((_, page) => linesOf(state, layout, page, sections[page] ?? null))
}

function linesOf(
  state: ContentState,
  layout: Layout,
  page: number,
  section: RunningSection | null,
): RunningLine[] {
  const { report, context, styles } = state
  const { sideColumn, gutter } = styles.design.page
  const paper = layout.pages[page]?.landscape ? layout.turned : layout.paper
  const { headBaseline, footBaseline } = paper
  const text = { x: sideColumn + gutter, width: fullWidth(paper) - sideColumn - gutter }
  const side = { x: 0, width: sideColumn }
  const { status, symbol } = report.titleBlock
  const { shortTitle } = report.metadata
  const lines: RunningLine[] = []
  const set = (setting: Setting): number => {
    const line = lineOf(state, setting)
    if (!line) return 0
    const { artifact, column, baseline } = setting
    lines.push({ line, artifact, column, baseline })
    return line.contentWidth
  }
  if (page > 0) {
    const head = { artifact: 'header', baseline: headBaseline } as const
    set({ ...head, runs: said(state, shortTitle, 'header'), column: side })
    const taken = status
      ? set({ ...head, runs: marked(state, status, 'header'), column: text, options: { align: 'end' } })
      : 0
    const room = { ...text, width: text.width - (taken > 0 ? taken + beforeStatus : 0) }
    const words = page % 2 === 0 ? sectionHead(section) : subtitleHead(state)
    if (words !== shortTitle) set({ ...head, runs: said(state, words, 'header'), column: room })
  } else if (status)
    set({
      runs: marked(state, status, 'footer'),
      artifact: 'footer',
      column: text,
      baseline: footBaseline,
    })
  const foot = { artifact: 'footer', baseline: footBaseline } as const
  const { digits } = context.language.numbers
  set({ ...foot, runs: folio(state, page + 1, layout.pages.length, digits), column: side })
  const align = report.direction === 'rtl' ? 'start' : 'end'
  if (symbol)
    set({
      ...foot,
      runs: said(state, symbol, 'footer'),
      column: text,
      options: { direction: 'ltr', align },
    })
  return lines
}

function subtitleHead({ report }: ContentState): string {
  const { titleBlock } = report
  return plainText(titleBlock.subtitle.length > 0 ? titleBlock.subtitle : titleBlock.title)
}

/** By page, the section in force at its top. */
function sectionsInForce({ boxes, pages }: Layout): (RunningSection | null)[] {
  let section: RunningSection | null = null
  let next = 0
  return pages.map(({ placed }) => {
    const first = placed[0]?.box ?? 0
    for (; next <= first; next++) section = boxes[next]?.section ?? section
    return section
  })
}

function sectionHead(section: RunningSection | null): string {
  if (!section) return ''
  return section.number ? `${section.number}\u2002${section.title}` : section.title
}

function folio(state: ContentState, page: number, pages: number, digits: string): Run<Mark>[] {
  return [
    ...said(state, toDigits(String(page), digits), 'footer', 'folio'),
    ...said(state, ` / ${toDigits(String(pages), digits)}`, 'footer'),
  ]
}

/** The status of the document, in the weight of labels. */
function marked(state: ContentState, status: string, artifact: ArtifactKind): Run<Mark>[] {
  return said(state, status, artifact, 'runningHead', 600)
}

function said(
  state: ContentState,
  value: string,
  artifact: ArtifactKind,
  style: TextStyleName = 'runningHead',
  weight: 400 | 600 = 400,
): Run<Mark>[] {
  const own = formatting(style, element(null, 'Span'))
  const silent: TextFormatting = {
    ...own,
    parent: null,
    artifact,
    ...(weight === 600 ? { variation: { weight } } : {}),
  }
  return plain(state, value.slice(0, longestHead), silent)
}

function lineOf(state: ContentState, { runs, column, options }: Setting): Line<Mark> | null {
  if (runs.length === 0) return null
  return breakLines(prepare(state, runs, options ?? {}), { width: column.width })[0] ?? null
}
