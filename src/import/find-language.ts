import { detectLanguage } from '../language/detect.js'
import { fitOf } from '../language/recognise.js'
import { canonicalTag } from '../model/canonical-tag.js'
import type { Language } from '../model/language.js'
import { tagsServing } from '../model/tags-serving.js'
import { type Draft, wordsOf } from './draft.js'
import { allParagraphs } from './own-blocks.js'
import type { Languages } from './styles.js'

/** The language of a document, and how it is known. */
export interface FoundLanguage {
  tag: string
  /** As Word marks most of its words; null where it marks none. */
  marked: string | null
  /** Whether the words surely are in it. */
  isSure: boolean
  /** Whether the words say so, or the marks of Word. */
  by: 'words' | 'marks'
}

/** Share of frequent words from which a text is surely in a language. */
const sure = 0.08

/**
 * The language of a document: by its words where these are surely in one, else as Word marks most of them. Many files
 * are marked as English because Word was.
 *
 * @param usual - The tags that the file gives to words without a mark.
 */
export function findLanguage(
  drafts: readonly Draft[],
  languages: readonly Language[],
  usual: Languages,
): FoundLanguage | null {
  const marked = mostMarked(drafts, usual)
  const text = drafts.flatMap(allParagraphs).map(wordsOf).join('\n')
  const found = detectLanguage(text, languages)
  const isSure = found !== null && found.frequent >= sure
  const known = marked === null ? undefined : languageFor(marked, languages)
  const isWritten = known !== undefined && fitOf(text, known).script > 0.5
  const isOther =
    found !== null &&
    (primary(found.language.tag) !== primary(marked ?? '') ||
      // Chinese in the one kind of characters is often marked as the other.
      (known !== undefined && found.language.script !== known.script))
  if (known && !(isOther && (isSure || !isWritten)))
    return { tag: known.tag, marked, isSure: isSure || isWritten, by: 'marks' }
  return found ? { tag: found.language.tag, marked, isSure, by: 'words' } : null
}

/** The language of most letters by their marks, and by what the file says of letters without one; null: by none. */
function mostMarked(drafts: readonly Draft[], usual: Languages): string | null {
  const letters = new Map<string | null, number>()
  const count = (tag: string | null, many: number) => letters.set(tag, (letters.get(tag) ?? 0) + many)
  for (const { pieces } of drafts.flatMap(allParagraphs))
    for (const piece of pieces) {
      if (piece.type !== 'text') continue
      const all = piece.value.match(/\p{L}/gu)?.length ?? 0
      if (piece.formatting.language !== null) {
        count(piece.formatting.language, all)
        continue
      }
      const eastAsian = piece.value.match(eastAsianLetter)?.length ?? 0
      const complex = piece.value.match(complexLetter)?.length ?? 0
      count(usual.eastAsia, eastAsian)
      count(usual.bidi, complex)
      count(usual.value, all - eastAsian - complex)
    }
  const [first] = [...letters].sort(([, one], [, other]) => other - one)
  return first && first[1] > 0 ? first[0] : usual.value
}

const eastAsianLetter =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Bopomofo}]/gu
/** Letters of complex scripts, for which Word has a language of its own. */
const complexLetter =
  /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}\p{Script=Devanagari}\p{Script=Bengali}\p{Script=Gurmukhi}\p{Script=Gujarati}\p{Script=Oriya}\p{Script=Tamil}\p{Script=Telugu}\p{Script=Kannada}\p{Script=Malayalam}\p{Script=Sinhala}\p{Script=Thai}\p{Script=Lao}\p{Script=Tibetan}\p{Script=Myanmar}\p{Script=Khmer}]/gu

/** The language that a tag of Word's stands for: by the whole of it, else by its parents. */
export function languageFor(tag: string, languages: readonly Language[]): Language | undefined {
  return tagsServing(canonicalTag(tag) ?? tag)
    .flatMap((name) => languages.find((language) => language.tag === name) ?? [])
    .at(0)
}

/** `en` of `en-GB`. */
export function primary(tag: string): string {
  return (tag.split('-')[0] ?? '').toLowerCase()
}

/** How many marks of languages were believed, and how many not. */
export interface Marks {
  doubted: Set<string>
}

/**
 * Whether words that Word marks as another language are in it: by their letters, and by their frequent words. Word
 * marks words by the keyboard that they were typed on, too.
 */
export function foreignWords(
  own: string,
  languages: readonly Language[],
  marks: Marks,
): (marked: string, words: string, around: string) => string | null {
  const main = languages.find(({ tag }) => tag === own) ?? languageFor(own, languages)
  return (marked, words, around) => {
    if (primary(marked) === primary(own) || !/\p{L}{2}/u.test(words)) return null
    const other = languageFor(marked, languages)
    const tag = other?.tag ?? primary(marked)
    const doubt = () => {
      marks.doubted.add(tag)
      return null
    }
    if (!main) return tag
    const mine = fitOf(words, main)
    const theirs = other ? fitOf(words, other) : null
    // Letters that the document's own language does not have.
    if (mine.script < 0.5 && (theirs === null || theirs.script > 0.5)) return isNameLike(words) ? null : tag
    if (theirs !== null && theirs.script < 0.5) return doubt()
    if (mine.frequent > (theirs?.frequent ?? 0)) return doubt()
    if (theirs !== null && theirs.frequent > mine.frequent) return tag
    // Nothing decides: a few words inside a sentence are believed, a whole paragraph is not.
    const isWhole = words.trim().length >= around.trim().length * 0.8
    const isName = isNameLike(words)
    return isWhole || isName || words.trim().split(/\s+/u).length < 2 ? doubt() : tag
  }
}

/** Capitals, as of an abbreviation, say nothing of a language. */
function isNameLike(words: string): boolean {
  return /^[\p{Lu}\p{N}\s.,'’()/-]+$/u.test(words)
}
