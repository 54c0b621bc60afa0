import type { ConvertState } from './convert-state.js'
import { type Draft, type ParagraphDraft, type Piece, withoutLetters, wordsOf } from './draft.js'
import { type ItemPlace, isOrdered } from './list-tree.js'
import { remark } from './state.js'

/** A marker that somebody typed before the words of a paragraph. */
export interface TypedMarker {
  /** The number; null for a bullet. */
  number: number | null
  rest: Piece[]
}

const bullet = /^\s*[•▪▫◦‣⁃∙●○■□➢➤\uF0A7\uF0B7\uF0D8](?:\s+)(?=\S)/u

/**
 * The bullet that a paragraph begins with; null where it has none, or is an item of Word's. Signs that are also marks
 * of punctuation, and numbers, stay words.
 */
export function typedMarker(draft: ParagraphDraft): TypedMarker | null {
  if (draft.list !== null) return null
  const found = bullet.exec(wordsOf(draft))?.[0]
  if (found === undefined) return null
  return { number: null, rest: withoutLetters(draft.pieces, found.length) }
}

/** A check box that a paragraph begins with: its sign, its state and the words behind it; null where it has none or several. */
export function taskBox(draft: ParagraphDraft): { sign: string; checked: boolean; rest: Piece[] } | null {
  const words = wordsOf(draft)
  const found = /^\s*([☐☑☒])\s*(?=\S)/u.exec(words)
  if (!found || draft.outline !== null || words.split(/[☐☑☒]/u).length > 2) return null
  const [before, sign = ''] = found
  return { sign, checked: sign !== '☐', rest: withoutLetters(draft.pieces, before.length) }
}

/** Whether a list begins or goes on with a draft. */
export function isItemStart(convert: ConvertState, drafts: readonly Draft[], index: number): boolean {
  const draft = drafts[index]
  if (draft?.type !== 'paragraph' || convert.depths.has(draft)) return false
  return itemPlace(convert, draft) !== null
}

/** The place of a paragraph in its list; null where it is no item, or only goes on one. */
export function itemPlace({ state }: ConvertState, draft: Draft): ItemPlace | null {
  if (draft.type === 'table') return null
  if (draft.list === null) {
    const typed = typedMarker(draft) ?? taskBox(draft)
    return typed ? { key: 'typed', level: 0, indent: draft.indent, ordered: false, number: null } : null
  }
  const { id, level, number } = draft.list
  const list = state.file.numbering.get(id)
  const own = list?.levels.get(level)
  // pandoc writes paragraphs that go on an item as items with an empty marker.
  if (!list || !own || own.text.trim() === '' || own.format === 'none') return null
  const ordered = isOrdered(list, level)
  if (ordered) remarkFormat(state, draft, `${list.definition} ${level}`, own)
  return {
    key: `${list.definition} ${level}`,
    level,
    indent: draft.indent,
    ordered,
    number: ordered ? number : null,
  }
}

/** Lists that have a remark, by the import. */
const remarked = new WeakMap<object, Set<string>>()

/** Remarks once for each level of a list that it is numbered by letters or with words. */
function remarkFormat(
  state: ConvertState['state'],
  draft: ParagraphDraft,
  key: string,
  { format, text }: { format: string; text: string },
): void {
  const known = remarked.get(state) ?? new Set()
  remarked.set(state, known)
  const isPlain = /^decimal/u.test(format) && /^%[1-9][.)]?$/u.test(text.trim())
  if (isPlain || known.has(key)) return
  known.add(key)
  const first = text.replace(/%[1-9]/gu, () => samples.get(format) ?? '1')
  remark(state, draft.where, {
    ruleId: 'import-list-numbers',
    severity: 'info',
    reason: `A list that Word numbers \`${first}\` is numbered \`1.\``,
    note: 'Sentences that name a number of it need another look.',
  })
}

/** The first number of formats. */
const samples: ReadonlyMap<string, string> = new Map(
  Object.entries({
    lowerLetter: 'a',
    upperLetter: 'A',
    lowerRoman: 'i',
    upperRoman: 'I',
    decimalZero: '01',
    russianLower: 'а',
    arabicAlpha: 'أ',
    arabicAbjad: 'أ',
    chineseCountingThousand: '一',
    ordinal: '1st',
  }),
)
