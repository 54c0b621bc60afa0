import type { MarkedWords } from '../../../model/distinction.js'
import type { NodeOf } from '../../../model/report.js'
import type { Piece, RunFormatting } from '../inline/piece.js'
import { withStyle } from '../inline/with-style.js'
import type { DocxState, Handlers } from '../state.js'

/** Inline content that is text of one formatting, or adds a character style to what it holds. */
export const phrasing = {
  text: (_state, node, formatting) => plain(node.value, formatting),
  emphasis: styled,
  strong: styled,
  subscript: styled,
  superscript: styled,
  insert: styled,
  delete: styled,
  highlight: styled,
  keyboard: styled,
  inlineCode: (_state, node, formatting) => plain(node.value, withStyle(formatting, 'code')),
  break: (_state, _node, formatting) => plain('\n', formatting),
  /** Words in another language: their runs say it, so that Word proofs them in it. */
  span: (state, node, formatting) =>
    state.pieces(node.children, {
      ...(node.language === state.report.language ? withStyle(formatting, 'named') : formatting),
      language: node.language,
      direction: node.direction,
      isForeign: true,
    }),
  /** Word has no place for an expansion: the words alone. */
  abbreviation: (_state, node, formatting) => plain(node.value, formatting),
} satisfies Partial<Handlers>

function plain(text: string, formatting: RunFormatting): Piece[] {
  return [{ type: 'text', text, formatting }]
}

/** Words that differ from those around them in what they say have character styles of their own. */
function styled(
  state: DocxState,
  { type, children }: NodeOf<'emphasis' | 'strong' | MarkedWords>,
  formatting: RunFormatting,
): Piece[] {
  return state.pieces(children, withStyle(formatting, type))
}
