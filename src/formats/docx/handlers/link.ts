import { dressed } from '../inline/dressed.js'
import { setPieces } from '../inline/inline.js'
import type { InlineHandler } from '../state.js'
import { element } from '../xml/xml.js'

export const link: InlineHandler<'link'> = (state, node, voice) => [
  {
    type: 'xml',
    xml: element(
      'w:hyperlink',
      {
        'r:id': state.relationships.add('hyperlink', node.url),
        'w:tooltip': node.title,
        'w:history': 1,
      },
      setPieces(state, state.pieces(node.children, dressed(voice, 'link'))),
    ),
  },
]
