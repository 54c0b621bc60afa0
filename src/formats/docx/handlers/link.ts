import { dressed } from '../inline/dressed.js'
import { setPieces } from '../inline/inline.js'
import { externalLink } from '../inline/links.js'
import type { InlineHandler } from '../state.js'

export const link: InlineHandler<'link'> = (state, node, voice) => [
  {
    type: 'finished',
    components: [
      externalLink(
        state.relationships.add('hyperlink', node.url),
        node.title,
        setPieces(state, state.pieces(node.children, dressed(voice, 'link'))),
      ),
    ],
  },
]
