import { captionKind, captionWords } from '../language/caption-kind.js'
import { oncePerLanguage } from '../language/once-per-language.js'
import { exactly } from '../language/pattern.js'
import type { Language } from '../model/language.js'
import { type ParagraphDraft, type Piece, withoutLetters, wordsOf } from './draft.js'

/** A caption: the label that Word counts, and the words behind it. */
export interface Caption {
  /** `Table 1`; null where it has none. */
  label: string | null
  words: Piece[]
  /** What its label says that it belongs to; null where it says nothing. */
  kind: 'table' | 'figure' | null
  /** Neither its style nor a number that Word counts says that it is one: it only begins as captions do. */
  isByLook: boolean
}

/** Signs between a label and the words of a caption. */
const separator = /^[\s\u00A0]*[:.．：–—|-]?[\s\u00A0]*/u

/** The number of a label, with the letter or number of its chapter. */
const number =
  '(?:(?:[Nn][o°º]\\.?|[Nn]úm\\.|№)[\\s\\u00A0]*)?(?:[A-Z][.-]?)?(?:\\p{Nd}{1,3}(?:[.\\u2010-\\u2013-]\\p{Nd}{1,3}){0,3}\\p{Ll}?|[IVXLC]{1,7}|[A-Z]|[一二三四五六七八九十]{1,3})(?![\\p{L}\\p{Nd}])'

/** Longer paragraphs that begin as a caption does are sentences about a table. */
const longestByLook = 300

/**
 * A paragraph as a caption, by its style, by the number that Word counts in it, or by a label that somebody typed, such as
 * `Cuadro 1.`; null where it is none.
 */
export function captionOf(draft: ParagraphDraft, language: Language): Caption | null {
  const at = draft.pieces.findLastIndex((piece) => piece.type === 'text' && piece.formatting.isSequence)
  const isStyled = draft.styleNames.some((name) =>
    /^(?:caption|table caption|image caption|figure caption)$/u.test(name),
  )
  if (at >= 0 && wordsOf({ pieces: draft.pieces.slice(0, at) }).length < 40) {
    const label = plain(wordsOf({ pieces: draft.pieces.slice(0, at + 1) }))
    return {
      label,
      words: withoutStart(draft.pieces.slice(at + 1), separator),
      kind: kindOf(label, language),
      isByLook: false,
    }
  }
  const words = wordsOf(draft)
  const typed = typedLabel(words, language, isStyled)
  if (typed === null) {
    if (!isStyled && at < 0) return null
    return { label: null, words: draft.pieces, kind: null, isByLook: false }
  }
  if (!isStyled && (words.length > longestByLook || draft.outline !== null || draft.list !== null))
    return null
  return {
    label: plain(typed),
    words: withoutStart(withoutLetters(draft.pieces, typed.length), separator),
    kind: kindOf(typed, language),
    isByLook: !isStyled,
  }
}

/**
 * The label that a paragraph begins with. In a style of captions it may be of any word; elsewhere it is one of the
 * language, and a sign or a wide space stands behind it, or it stands alone: "Table 1 shows" is none.
 */
function typedLabel(words: string, language: Language, isStyled: boolean): string | null {
  const own = (isStyled ? styledLabel : bareLabel)(language).exec(words)?.[0]
  if (own !== undefined) return own
  if (!isStyled) return null
  return (
    /^\s*\p{L}[\p{L}.]*[\s\u00A0]+(?:\p{N}+(?:[.-]\p{N}+)*|[IVXLC]+|[A-Z])(?=[\s\u00A0]*[:.．：–—|-])/u.exec(
      words,
    )?.[0] ?? null
  )
}

const styledLabel = labelPattern('|[\\s\\u00A0]')
const bareLabel = labelPattern('|[ \\u00A0](?=\\p{Script=Han})')

/** The pattern of labels of a language, made once for each. */
function labelPattern(more: string): (language: Language) => RegExp {
  return oncePerLanguage((language) => {
    const words = captionWords(language).map(exactly)
    return new RegExp(
      `^[\\s\\u00A0]*(?:${words.join('|')})\\.?[\\s\\u00A0]{0,3}${number}(?=[\\s\\u00A0]*[:.．：–—|-](?!\\p{Nd})|[\\u2002\\u2003\\u3000\\t\\n]|[\\s\\u00A0]*$${more})`,
      'iu',
    )
  })
}

function kindOf(label: string, language: Language): Caption['kind'] {
  const [word = ''] =
    /^[\p{L}\p{M}]+(?: [\p{L}\p{M}]+)*?\.?(?=[\s\u00A0]*[^\p{L}\p{M}\s.]|$)/u.exec(label.trim()) ?? []
  return captionKind(word, language)
}

function plain(label: string): string {
  return label.replace(/\s+/gu, ' ').trim()
}

/** Pieces without signs at their start, which may stand in several runs. */
function withoutStart(pieces: readonly Piece[], pattern: RegExp): Piece[] {
  const found = pattern.exec(wordsOf({ pieces: [...pieces] }))?.[0].length ?? 0
  return withoutLetters(pieces, found)
}
