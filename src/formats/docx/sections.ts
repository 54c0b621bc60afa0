import type { XmlComponent } from 'docx'
import type { Section, Table } from '../../model/report.js'
import { paragraphElement } from './paragraph-element.js'
import type { DocxState } from './state.js'
import { type TableLayout, tableLayout } from './table-layout.js'

/** A paragraph that says nothing and ends a stretch of pages. */
export function endOfSection(state: DocxState, isTurned: boolean): XmlComponent[] {
  const { sections } = state.place
  if (!sections) return []
  const paragraph = paragraphElement(state, 'SectionEnd', [], { section: sections.end(isTurned) })
  if (isTurned) sections.ended(paragraph)
  return [paragraph]
}

/** The table on turned pages that a section begins with: its heading goes with it. */
export function openingTurned(state: DocxState, node: Section): Table | null {
  const [first] = node.children
  if (first?.type === 'section') return openingTurned(state, first)
  return first?.type === 'table' && isTurned(state, first) ? first : null
}

/** Whether a table stands on turned pages. */
export function isTurned(state: DocxState, node: Table): boolean {
  return layoutOf(state, node).stands === 'turned'
}

const layouts = new WeakMap<DocxState['shared'], Map<Table, TableLayout>>()

/** {@link tableLayout} with the document's measures; inside items, boxes and notes there is no page to turn. */
export function layoutOf(state: DocxState, node: Table): TableLayout {
  const known = layouts.get(state.shared) ?? new Map<Table, TableLayout>()
  layouts.set(state.shared, known)
  const { geometry, script, report, context, place } = state
  const mayTurn = place.sections !== null && place.nesting === 0 && place.quotes === 0 && place.box === null
  const layout =
    known.get(node) ??
    tableLayout(node, {
      geometry,
      script,
      design: context.design,
      direction: report.direction,
      hyphenation: context.language.hyphenation,
      decimal: context.language.numbers.decimal,
      mayTurn,
    })
  known.set(node, layout)
  return layout
}
