import type { Element } from 'hast'
import { element } from './element.js'
import type { HtmlState } from './state.js'

/** The notes as a section at the end, or null without notes. */
export function notes(state: HtmlState): Element | null {
  if (state.report.footnotes.length === 0) return null
  const title = state.ownId('notes-title')
  return element(
    'section',
    { className: ['notes'], id: state.ownId('notes'), role: 'doc-endnotes', ariaLabelledBy: [title] },
    element('h2', { id: title }, state.context.language.words.notes),
    element('ol', {}, state.all(state.report.footnotes)),
  )
}
