import { setPieces } from '../inline/inline.js'
import { externalLink } from '../inline/links.js'
import { withStyle } from '../inline/with-style.js'
import type { InlineHandler } from '../state.js'

export const link: InlineHandler<'link'> = (state, node, formatting) => [
  {
    type: 'finished',
    components: [
      externalLink(
        state.relationships.add('hyperlink', node.url),
        node.title,
        setPieces(state, state.pieces(node.children, { ...withStyle(formatting, 'link'), link: node })),
      ),
    ],
  },
]
