import type { FaultId } from '../model/faults/index.js'
import type { Severity } from '../model/message.js'
import type { Draft, Where } from './draft.js'
import type { Counter } from './numbering.js'
import type { Part, WordFile } from './open-word-file.js'

/** A message to the author about something in the Word file. */
export interface Remark {
  ruleId: FaultId
  severity: Severity
  reason: string
  note?: string | undefined
  where: Where
}

/** A field of Word between its beginning and its end. */
export interface Field {
  instruction: string
  stage: 'instruction' | 'result'
  /** Its result is made anew, as contents are. */
  isSilent: boolean
  /** Words of its result, where it is silent. */
  silenced: string
  /** Where it began. */
  where: Where
  /** The link that it is, if it is one. */
  link: import('./draft.js').WordLink | null
  isSequence: boolean
  /** What stood before its result, which shows whether the result holds anything; null before it has one. */
  before: { draft: import('./draft.js').ParagraphDraft; pieces: number } | null
  /** The entry that was chosen in the list of a form. */
  chosen: string | null
}

/** What reading one import collects. */
export interface ImportState {
  file: WordFile
  remarks: Remark[]
  /** Words that are not carried, each of which a remark names or which are made anew. */
  aside: string[]
  /** Words that the import puts in. */
  added: string[]
  count: Counter
  ordinal: number
  heading: string | null
  /** Reads notes that were called, by key, in the order of their first marks. */
  notes: Map<string, Draft[]>
  /** How often looks were left to the design, by what they are. */
  looks: Map<string, number>
  hasContents: boolean
}

/**
 * A story of the file, such as its body, a note or a header (ECMA-376 part 1, §17.2): what is open across its paragraphs.
 */
export interface Story {
  part: Part
  /** What it is called in messages; null for the body. */
  name: string | null
  fields: Field[]
}

/** A place to be filled in, below the heading that was read last. */
export function placeIn(state: ImportState, story: Story): Where {
  state.ordinal += 1
  return { ordinal: state.ordinal, heading: state.heading, words: '', part: story.name }
}

/** Adds a remark. */
export function remark(
  state: ImportState,
  where: Where,
  what: Omit<Remark, 'where' | 'severity'> & { severity?: Severity },
): void {
  state.remarks.push({ severity: 'warning', ...what, where })
}

/** Counts what is left to the design. */
export function leaveLook(state: ImportState, look: string): void {
  state.looks.set(look, (state.looks.get(look) ?? 0) + 1)
}

/** Most letters of words that a message alone still says. */
export const namedWhole = 1000

/** Words in a message: in one line, and not too many. */
export function shortWords(words: string, most = 80): string {
  const line = words.replace(/[\s`]+/gu, ' ').trim()
  const letters = [...line]
  return letters.length > most ? `${letters.slice(0, most).join('').trimEnd()} …` : line
}
