import type { Language } from '../model/language.js'
import { type Caption, captionOf } from './caption.js'
import { type Draft, isEmpty, isPictureAlone, type ParagraphDraft } from './draft.js'

/** The captions of a file, each with the table or picture that it belongs to. */
export interface Captions {
  /** Null: it stands beside none. */
  subjects: ReadonlyMap<ParagraphDraft, { caption: Caption; subject: Draft | null }>
  /** The caption of a table, or of a picture that stands alone. */
  bySubject: ReadonlyMap<Draft, ParagraphDraft>
}

/** A caption or what may have one, among blocks that follow each other. */
interface Token {
  draft: Draft
  caption: Caption | null
  kind: 'table' | 'figure' | null
  /** An empty paragraph stands before it. */
  isApart: boolean
}

/** Where captions of tables and figures stand in a document, as those say that can belong to one thing alone. */
type Habits = Record<'table' | 'figure', number>

/**
 * Gives captions to tables and pictures, in the whole file at once: each caption belongs to what stands right above or
 * below it, and nothing has two. Where both are possible, that arrangement wins which leaves the fewest alone, then the
 * one that labels ("Table 2"), what Word keeps on one page, empty paragraphs and the captions elsewhere in the file speak for.
 *
 * @param groups - The body, and each note
 */
export function pairCaptions(groups: readonly (readonly Draft[])[], language: Language): Captions {
  const runs = groups.flatMap(siblings).flatMap((drafts) => runsOf(drafts, language))
  const habits: Habits = { table: 0, figure: 0 }
  for (const run of runs) {
    const [first, second] = run
    if (run.length !== 2 || !first || !second || (first.caption === null) === (second.caption === null))
      continue
    const subject = first.caption ? second : first
    if (subject.kind) habits[subject.kind] += first.caption ? 1 : -1
  }
  const subjects = new Map<ParagraphDraft, { caption: Caption; subject: Draft | null }>()
  const bySubject = new Map<Draft, ParagraphDraft>()
  for (const run of runs) {
    const chosen = arrangement(run, habits)
    for (const [index, { draft, caption }] of run.entries()) {
      if (!caption || draft.type !== 'paragraph') continue
      const subject = run[index + (chosen[index] ?? 0)]?.draft ?? null
      const isPaired = subject !== null && subject !== draft
      // What only looks like a caption is one where it has something to belong to.
      if (!isPaired && caption.isByLook) continue
      subjects.set(draft, { caption, subject: isPaired ? subject : null })
      if (isPaired) bySubject.set(subject, draft)
    }
  }
  return { subjects, bySubject }
}

/** Blocks that follow each other: those given, and those of each cell and text box in them. */
function siblings(drafts: readonly Draft[]): (readonly Draft[])[] {
  return [
    drafts,
    ...drafts.flatMap((draft) =>
      (draft.type === 'table'
        ? draft.rows.flatMap(({ cells }) => cells.map(({ blocks }) => blocks))
        : draft.boxes
      ).flatMap(siblings),
    ),
  ]
}

/** Captions, tables and pictures that follow each other with nothing but empty paragraphs between them. */
function runsOf(drafts: readonly Draft[], language: Language): Token[][] {
  const runs: Token[][] = []
  let run: Token[] = []
  let isApart = false
  for (const draft of drafts) {
    if (draft.type === 'paragraph' && isEmpty(draft)) {
      isApart = true
      continue
    }
    const token = tokenOf(draft, language, isApart)
    isApart = false
    if (token) run.push(token)
    else if (run.length > 0) {
      runs.push(run)
      run = []
    }
  }
  return run.length > 0 ? [...runs, run] : runs
}

function tokenOf(draft: Draft, language: Language, isApart: boolean): Token | null {
  if (draft.type === 'table') return { draft, caption: null, kind: 'table', isApart }
  if (isPictureAlone(draft)) return { draft, caption: null, kind: 'figure', isApart }
  const caption = captionOf(draft, language)
  return caption && { draft, caption, kind: caption.kind, isApart }
}

/** For each caption of a run −1, where it belongs to what is above it, 1 below, or 0 for neither. */
function arrangement(run: readonly Token[], habits: Habits): number[] {
  /** The best that can come from a place on, where what stands there has a caption already or has none. */
  const best: { free: number; taken: number }[] = Array.from({ length: run.length + 2 }, () => ({
    free: 0,
    taken: 0,
  }))
  const choices: { free: number; taken: number }[] = run.map(() => ({ free: 0, taken: 0 }))
  const after = (index: number, isTaken: boolean) => best[index]?.[isTaken ? 'taken' : 'free'] ?? 0
  // `taken` of a caption says that what stands above it has a caption.
  for (let index = run.length - 1; index >= 0; index--) {
    const token = run[index]
    for (const state of ['free', 'taken'] as const) {
      const slot = best[index]
      const choice = choices[index]
      if (!slot || !choice || !token) continue
      if (!token.caption) {
        slot[state] = after(index + 1, state === 'taken' && run[index + 1]?.caption !== null)
        continue
      }
      const above = run[index - 1]
      const below = run[index + 1]
      const options = [{ way: 0, worth: after(index + 1, false) }]
      if (state === 'free' && above && !above.caption)
        options.push({ way: -1, worth: pairWorth(above, token, -1, habits) + after(index + 1, false) })
      if (below && !below.caption)
        options.push({ way: 1, worth: pairWorth(below, token, 1, habits) + after(index + 1, true) })
      const [first = { way: 0, worth: 0 }, ...others] = options
      const chosen = others.reduce((one, other) => (other.worth > one.worth ? other : one), first)
      slot[state] = chosen.worth
      choice[state] = chosen.way
    }
  }
  const chosen: number[] = []
  for (const [index, token] of run.entries()) {
    const isTaken = chosen[index - 2] === 1
    chosen.push(token.caption ? (choices[index]?.[isTaken ? 'taken' : 'free'] ?? 0) : 0)
  }
  return chosen
}

/** How much speaks for a caption and something beside it: that it is there at all outweighs the rest. */
function pairWorth(subject: Token, token: Token, way: 1 | -1, habits: Habits): number {
  const isAbove = way === 1
  const kind = subject.kind ?? 'figure'
  const habit = Math.sign(habits[kind]) * way
  const usual = (kind === 'table') === isAbove ? 0.25 : 0
  return (
    20 +
    (token.kind === null ? 0 : token.kind === kind ? 5 : -5) +
    keptWith(token) * (isAbove ? 1 : -1) -
    keptWith(subject) * (isAbove ? 1 : -1) +
    ((isAbove ? subject : token).isApart ? 0 : 2) +
    habit +
    usual
  )
}

/** Word keeps what stands above with what belongs below it, by itself where it makes captions; a style may do so for all. */
function keptWith({ draft }: Token): number {
  if (draft.type === 'table' || !draft.keepsNext) return 0
  return draft.style?.keepsNext ? 1 : 6
}
