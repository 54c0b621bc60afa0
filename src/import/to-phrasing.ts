import type { PhrasingContent } from 'mdast'
import type {} from 'mdast-util-directive'
import type {} from '../model/distinct-syntax.js'
import type { ConvertState } from './convert-state.js'
import { type ParagraphDraft, type Piece, type RunFormatting, wordsOf } from './draft.js'
import { joined } from './join-formatting.js'
import { nest } from './nest-phrasing.js'
import { remark, shortWords } from './state.js'
import { trimmed } from './trim-phrasing.js'

/** Where words stand, as far as it changes what is written. */
export interface Surroundings {
  /** A heading or the head of a table, whose look already says that its words are strong. */
  isStrong?: boolean
}

/** The words of a paragraph as phrasing of Markdown. */
export function toPhrasing(
  convert: ConvertState,
  draft: ParagraphDraft,
  pieces: readonly Piece[],
  around: Surroundings = {},
): PhrasingContent[] {
  const whole = wordsOf({ pieces: [...pieces] })
  const same = stretches(pieces)
  const settled = pieces.map((piece): Piece => {
    if (piece.type === 'picture')
      return { ...piece, picture: { ...piece.picture, link: reachable(convert, draft, piece.picture) } }
    if (piece.type !== 'text') return piece
    const { formatting } = piece
    const language =
      formatting.language === null
        ? null
        : convert.foreignTag(formatting.language, same.get(piece) ?? '', whole)
    return { ...piece, formatting: { ...formatting, language, link: reachable(convert, draft, formatting) } }
  })
  const isAllStrong =
    around.isStrong === true &&
    settled.every((piece) => piece.type !== 'text' || piece.formatting.strong || piece.value.trim() === '')
  const plain = withoutMarkSigns(convert, settled).map(
    (piece): Piece =>
      piece.type === 'text' && isAllStrong
        ? { ...piece, formatting: { ...piece.formatting, strong: false } }
        : piece,
  )
  return trimmed(nest(convert, draft, joined(plain), 0))
}

/** Pieces without the brackets that stand around marks of notes, and without marks that an author chose: notes are counted anew. */
function withoutMarkSigns({ state }: ConvertState, pieces: readonly Piece[]): Piece[] {
  return pieces.filter((piece, index) => {
    if (piece.type !== 'text' || !piece.formatting.isNoteMark) return true
    const isBeside = [pieces[index - 1], pieces[index + 1]].some(
      (other) => other?.type === 'note' || other?.type === 'noteAt',
    )
    if (!isBeside || piece.value.trim().length > 3) return true
    state.aside.push(piece.value)
    return false
  })
}

/** The words that each text stands among which are marked as its language, blanks between them included. */
function stretches(pieces: readonly Piece[]): Map<Piece, string> {
  const found = new Map<Piece, string>()
  let open: Piece[] = []
  const close = () => {
    const words = wordsOf({ pieces: open })
    for (const piece of open) found.set(piece, words)
    open = []
  }
  let language: string | null | undefined
  for (const piece of pieces) {
    if (piece.type === 'text' && piece.value.trim() !== '') {
      if (language !== undefined && piece.formatting.language !== language) close()
      language = piece.formatting.language
    }
    open.push(piece)
  }
  close()
  return found
}

/** Addresses that an edition can link to; others leave their words, with a remark. */
function reachable(
  { state, targets }: ConvertState,
  draft: ParagraphDraft,
  { link }: Pick<RunFormatting, 'link'>,
): RunFormatting['link'] {
  if (link === null) return null
  if ('bookmark' in link.to) {
    if (targets.has(link.to.bookmark)) return link
    if (!link.isReference && !remarked.has(link)) {
      remarked.add(link)
      remark(state, draft.where, {
        ruleId: 'import-link',
        reason: `A link to a place that the Word file does not have keeps its words alone (\`${shortWords(link.to.bookmark)}\`)`,
        note: 'Link to the id of a heading: `[words](#id)`.',
      })
    }
    return null
  }
  if (/^(?:https?:\/\/[^\s/]|(?:mailto|tel):\S)/iu.test(link.to.url.trim())) return link
  if (!remarked.has(link)) {
    remarked.add(link)
    remark(state, draft.where, {
      ruleId: 'import-link',
      reason: `A link that leads elsewhere than to the web keeps its words alone: \`${shortWords(link.to.url)}\``,
      note: 'Link to `https://…`, `mailto:…` or `tel:…`, or to a file beside the editions with `base-url`.',
    })
  }
  return null
}

/** Links that a remark was made of; one may have several runs. */
const remarked = new WeakSet<object>()
