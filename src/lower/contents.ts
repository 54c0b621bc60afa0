import type { Block, Contents, Section } from '../model/report.js'
import { withoutMarks } from './references.js'
import type { State } from './state.js'

/** Top-level sections from which contents are shown unless the publication says. */
const enoughForContents = 5

/** The contents of a document; null where it shows none. */
export function contents(state: State, children: readonly (Block | Section)[]): Contents | null {
  const sections = children.filter((child): child is Section => child.type === 'section')
  if (!(state.source.publication.contents ?? sections.length >= enoughForContents)) return null
  const { words } = state.source.language
  return {
    type: 'contents',
    label: words.contents,
    entries: sections.map(({ id, number, label, title }) => ({
      type: 'contentsEntry',
      target: id,
      number,
      title: [
        ...(label ? [{ type: 'text' as const, value: `${label}${words.labelSeparator}` }] : []),
        ...withoutMarks(title),
      ],
    })),
  }
}
