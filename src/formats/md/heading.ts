import type { BlockContent, PhrasingContent } from 'mdast'
import type { Phrasing } from '../../model/report.js'
import { phrasing } from './phrasing.js'
import type { MdState } from './state.js'
import { anchor } from './tag.js'

/** Markdown has no deeper headings. */
const deepest = 6

/** What a heading stands for: a section, or actions. */
interface Headed {
  id: string
  depth: number
  title: Phrasing[]
  number?: string | null
  label?: string | null
}

/** The heading of a section or of actions; below the sixth level it says its own. */
export function heading(state: MdState, { id, depth, title, number, label }: Headed): BlockContent {
  const level = Math.min(depth, deepest)
  return {
    type: 'heading',
    depth: level as 1 | 2 | 3 | 4 | 5 | 6,
    children: [
      ...anchor(
        { id, class: depth > deepest ? `level-${depth}` : null },
        number ?? label ?? null,
        number === null && label ? state.context.language.words.labelSeparator : null,
      ),
      ...phrasing(title, { direction: state.report.direction }),
    ] satisfies PhrasingContent[],
  }
}
