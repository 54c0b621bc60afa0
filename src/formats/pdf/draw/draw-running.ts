import { toDigits } from '../../../language/digits.js'
import type { TextStyleName } from '../../../model/design.js'
import { fullWidth } from '../../../model/landscape.js'
import { plainText } from '../../../model/plain-text.js'
import { plain, type Voice, voice } from '../content/inline.js'
import { prepare } from '../content/leaf.js'
import type { ArtifactKind, Mark, RunningSection } from '../content/node.js'
import type { Layout } from '../layout/lay-out.js'
import { element } from '../tags/element.js'
import { breakLines } from '../text/break-lines.js'
import type { ParagraphOptions, Run } from '../text/types.js'
import { drawLine } from './draw-line.js'
import { type DrawState, left } from './state.js'

/** Between the running head and the status at its end, points. */
const beforeStatus = 12

/** UTF-16 units that are set for a running head, of which one line is shown: every page sets it anew. */
const longestHead = 1000

/** Running head and foot of the current page; they are artifacts. A draft or an embargo is marked on every page. */
export function drawRunning(state: DrawState, layout: Layout): void {
  const { sideColumn, gutter } = state.content.styles.design.page
  const { headBaseline, footBaseline } = state.paper
  const text = { x: sideColumn + gutter, width: fullWidth(state.paper) - sideColumn - gutter }
  const side = { x: 0, width: sideColumn }
  const { status } = state.content.report.titleBlock
  if (state.page > 0) {
    const { metadata } = state.content.report
    set(state, said(state, metadata.shortTitle, 'header'), side, headBaseline, 'header')
    const taken = status
      ? set(state, marked(state, status, 'header'), text, headBaseline, 'header', { align: 'end' })
      : 0
    const head = state.page % 2 === 0 ? sectionHead(layout, state.page) : subtitleHead(state)
    const room = { ...text, width: text.width - (taken > 0 ? taken + beforeStatus : 0) }
    if (head !== metadata.shortTitle) set(state, said(state, head, 'header'), room, headBaseline, 'header')
  } else if (status) set(state, marked(state, status, 'footer'), text, footBaseline, 'footer')
  set(state, folio(state, layout.pages.length), side, footBaseline, 'footer')
  const { symbol } = state.content.report.titleBlock
  if (!symbol) return
  const end = state.direction === 'rtl' ? 'start' : 'end'
  set(state, said(state, symbol, 'footer'), text, footBaseline, 'footer', { direction: 'ltr', align: end })
}

function subtitleHead(state: DrawState): string {
  const { titleBlock } = state.content.report
  return plainText(titleBlock.subtitle.length > 0 ? titleBlock.subtitle : titleBlock.title)
}

/** The section in force at the top of the page. */
function sectionHead(layout: Layout, page: number): string {
  const first = layout.pages[page]?.placed[0]?.box ?? 0
  let section: RunningSection | null = null
  for (let index = 0; index <= first; index++) section = layout.boxes[index]?.section ?? section
  if (!section) return ''
  return section.number ? `${section.number}\u2002${section.title}` : section.title
}

function folio(state: DrawState, pages: number): Run<Mark>[] {
  const digits = state.content.context.language.numbers.digits
  return [
    ...said(state, toDigits(String(state.page + 1), digits), 'footer', 'folio'),
    ...said(state, ` / ${toDigits(String(pages), digits)}`, 'footer'),
  ]
}

/** The status of the document, in the weight of labels. */
function marked(state: DrawState, status: string, artifact: ArtifactKind): Run<Mark>[] {
  return said(state, status, artifact, 'runningHead', 600)
}

function said(
  state: DrawState,
  value: string,
  artifact: ArtifactKind,
  style: TextStyleName = 'runningHead',
  weight: 400 | 600 = 400,
): Run<Mark>[] {
  const own = voice(style, element(null, 'Span'))
  const silent: Voice = {
    ...own,
    parent: null,
    artifact,
    ...(weight === 600 ? { variation: { weight } } : {}),
  }
  return plain(state.content, value.slice(0, longestHead), silent)
}

/** Sets one line and returns its width. */
function set(
  state: DrawState,
  runs: Run<Mark>[],
  column: { x: number; width: number },
  baseline: number,
  artifact: ArtifactKind,
  options: { direction?: ParagraphOptions['direction']; align?: ParagraphOptions['align'] } = {},
): number {
  if (runs.length === 0) return 0
  const [line] = breakLines(prepare(state.content, runs, options), { width: column.width })
  if (!line) return 0
  const x = left(state, column.x, column.width)
  drawLine(state, line, { x, y: baseline, height: 0, baseline: 0 }, artifact)
  return line.contentWidth
}
