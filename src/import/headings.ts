import { type Draft, type ParagraphDraft, wordsOf } from './draft.js'
import type { Captions } from './pair-captions.js'
import { type ImportState, remark, shortWords } from './state.js'

/** Markdown has no deeper headings. */
const deepest = 6

/** Most letters of a paragraph that may be a heading. */
const longestHeading = 140

/** Depth of the headings in Markdown, of those that are headings: `##` is 2. */
export type Depths = Map<ParagraphDraft, number>

/**
 * The headings of a document by their outline levels; where no paragraph has one, by their look: short paragraphs that
 * are bold or larger throughout. No level is skipped.
 */
export function headingDepths(state: ImportState, drafts: readonly Draft[], { subjects }: Captions): Depths {
  const paragraphs = drafts
    .filter((draft) => draft.type === 'paragraph')
    .filter((draft) => draft.outline !== null || !subjects.has(draft))
  const outlined = paragraphs.filter((draft) => draft.outline !== null && wordsOf(draft).trim() !== '')
  const levels = new Map<ParagraphDraft, number>(outlined.map((draft) => [draft, draft.outline ?? 0]))
  if (outlined.length === 0)
    for (const [draft, level] of lookingLikeHeadings(paragraphs)) levels.set(draft, level)
  if (outlined.length === 0 && levels.size > 0) {
    const [first] = levels.keys()
    if (first)
      remark(state, first.where, {
        ruleId: 'import-headings',
        reason: `No paragraph of the Word file is a heading; ${levels.size} short paragraphs that stand out became headings by their look`,
        note: 'Look at the level of each (`##`, `###`), and take the signs away where one is none.',
      })
  }
  return levelled(state, levels)
}

/** Levels without gaps, from 2. */
function levelled(state: ImportState, levels: ReadonlyMap<ParagraphDraft, number>): Depths {
  const depths: Depths = new Map()
  const open: number[] = []
  for (const [draft, level] of levels) {
    while (open.length > 0 && (open.at(-1) ?? 0) >= level) open.pop()
    open.push(level)
    const depth = open.length + 1
    depths.set(draft, Math.min(depth, deepest))
    if (depth > deepest)
      remark(state, draft.where, {
        ruleId: 'import-headings',
        reason: `A heading of level ${depth - 1} stands on level ${deepest - 1}, the deepest that Markdown has: \`${shortWords(wordsOf(draft))}\``,
        note: 'Reports with fewer levels are easier to read.',
      })
  }
  return depths
}

/** Short paragraphs that stand out from the text, with a level by their size. */
function lookingLikeHeadings(paragraphs: readonly ParagraphDraft[]): [ParagraphDraft, number][] {
  const worded = paragraphs.filter((draft) => wordsOf(draft).trim() !== '')
  const usual = usualSize(worded)
  const found = worded.filter((draft) => standsOut(draft, usual))
  // Where every other paragraph is bold, it is no sign of a heading.
  if (found.length === 0 || found.length > worded.length * 0.45) return []
  const sizes = [...new Set(found.map(({ size }) => size))].sort((one, other) => other - one)
  return found.map((draft) => [draft, Math.min(sizes.indexOf(draft.size), 4)])
}

/** The size of most letters. */
function usualSize(paragraphs: readonly ParagraphDraft[]): number {
  const letters = new Map<number, number>()
  for (const draft of paragraphs)
    letters.set(draft.size, (letters.get(draft.size) ?? 0) + wordsOf(draft).length)
  return [...letters].sort(([, one], [, other]) => other - one)[0]?.[0] ?? 0
}

function standsOut(draft: ParagraphDraft, usual: number): boolean {
  const words = wordsOf(draft).trim()
  if (words.length > longestHeading || /[.;,:!]$|[。；，]$/u.test(words) || !/\p{L}/u.test(words))
    return false
  if (draft.styleNames.includes('title') || draft.styleNames.includes('subtitle')) return false
  const isStrong =
    (draft.style?.isBold ?? false) ||
    draft.pieces.every(
      (piece) => piece.type !== 'text' || piece.formatting.strong || piece.value.trim() === '',
    )
  const isLarger = usual > 0 && draft.size >= usual + 3
  // A marked item of a list is none.
  return (
    (isStrong && draft.list === null) ||
    isLarger ||
    (isStrong && draft.list?.number != null && words.length < 60)
  )
}
