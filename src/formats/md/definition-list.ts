import type { BlockContent } from 'mdast'
import type { DefinitionList } from '../../model/report.js'
import { bullets, withAnchor } from './items.js'
import { phrasing } from './phrasing.js'
import type { MdState } from './state.js'
import { anchor } from './tag.js'

/** A bulleted list, as GFM has no definitions: an item for the terms that stand together, with their definitions in it. */
export function definitionList(state: MdState, { children }: DefinitionList): BlockContent[] {
  return [
    bullets(
      children.map(({ terms, children: definitions }) => [
        ...terms.map(
          ({ id, children: words }): BlockContent => ({
            type: 'paragraph',
            children: [
              ...anchor({ id, class: 'defined-term' }),
              { type: 'strong', children: phrasing(words, { direction: state.report.direction }) },
            ],
          }),
        ),
        bullets(
          definitions.map((one) =>
            withAnchor(state, anchor({ id: one.id, class: 'definition' }), one.children),
          ),
        ),
      ]),
    ),
  ]
}
