import type { XmlComponent } from 'docx'
import { plainText } from '../../../model/plain-text.js'
import { field, fieldCode } from '../inline/field.js'
import { runs, setPieces } from '../inline/inline.js'
import { bookmarkLink } from '../inline/links.js'
import type { RunFormatting } from '../inline/piece.js'
import type { DocxState, InlineHandler } from '../state.js'

/** A link to a place; the number or the words that Word knows of the place are a field in it. */
export const reference: InlineHandler<'reference'> = (state, node, formatting) => {
  const inside = node.children.every(({ type }) => type === 'text' || type === 'abbreviation')
    ? withField(state, node.target, plainText(node.children), formatting)
    : null
  return [
    {
      type: 'finished',
      components: [
        bookmarkLink(
          state.bookmarks.nameOf(node.target),
          inside ?? setPieces(state, state.pieces(node.children, { ...formatting, link: node })),
        ),
      ],
    },
  ]
}

function withField(
  state: DocxState,
  target: string,
  text: string,
  formatting: RunFormatting,
): XmlComponent[] | null {
  const known = state.targets.get(target)
  const name = state.bookmarks.nameOf(target)
  const [found, switches] =
    known?.words && text.includes(known.words)
      ? ([known.words, '\\h'] as const)
      : known?.number && isNumberIn(text, known.number)
        ? ([known.number, '\\r \\h'] as const)
        : ([null, ''] as const)
  if (found === null) return null
  const at = text.indexOf(found)
  return [
    ...runs(state, text.slice(0, at), formatting),
    ...field(state, fieldCode('REF', name, switches), found, formatting),
    ...runs(state, text.slice(at + found.length), formatting),
  ]
}

/** The number stands by itself, not inside a longer one. */
function isNumberIn(text: string, number: string): boolean {
  const at = text.indexOf(number)
  const beside = text.charAt(at - 1) + text.charAt(at + number.length)
  return at >= 0 && !/\p{Nd}/u.test(beside)
}
