import type { Language } from '../model/language.js'
import type { Message, Place } from '../model/message.js'
import type { AgreedName } from '../model/publication.js'
import type { Phrasing, Report, ReportNode } from '../model/report.js'
import type { Rule } from '../model/rule.js'
import type { TermEntry } from '../model/term-entry.js'
import type { PartReading } from './part-reading.js'

/** One language of a publication as it is compared. */
export interface ComparedText {
  report: Report
  language: Language
  /** Its Markdown file, as messages show it. */
  file: string
  /** What the file says, so that messages can point at words; null for a Report that was not written as Markdown. */
  text: string | null
  /** What its editions show beside the Report's own texts: values of the front matter, words in drawings. */
  otherTexts: readonly Part[]
  /** Its kind declares that its words bind: a resolution, a treaty, a standard. */
  isNormative?: boolean
}

/** What a part is. */
export type PartKind = 'section' | 'block' | 'item' | 'row' | 'note' | 'text'

/** Kinds of parts that a rule looks at. */
export type PairKinds = readonly PartKind[]

/** One side of an aligned pair: a section, block, item, row or note, or a stretch of text of one. */
export interface Part {
  kind: PartKind
  /** Node type and, for blocks of the kind, its name: `paragraph`, `actions:commitments`. */
  type: string
  /** Id of the node or of the node that the text belongs to. */
  id: string | null
  /** The id was written by the author, so that it is the same in every language. */
  hasOwnId: boolean
  place: Place | null
  /** Words of the text, or all words of the node. */
  text: string
  /** Inline content of a text; empty for others. */
  content: readonly Phrasing[]
  /** Facts of the node that rules of structure compare. */
  facts: Record<string, string | number | boolean | null>
}

/** A node and the part that it is. */
export interface Member {
  node: ReportNode
  part: Part
}

/** Two parts that say the same, or one that stands alone. */
export interface Pair {
  kind: PartKind
  source: Part | null
  translation: Part | null
  /** Where in the other edition a unmatched part should have been. */
  near: Place | null
  /** Stood elsewhere in the order. */
  isMoved: boolean
  /** Which list of siblings it belongs to; texts belong to none (0). */
  siblings: number
}

/** Two editions, part by part. */
export interface Alignment {
  pairs: Pair[]
  /** Words of drawings that serve both editions. */
  sharedPictures: Pair[]
}

/** Everything that a rule of parity may look at. */
export interface Comparison {
  source: ComparedText
  translation: ComparedText
  alignment: Alignment
  /** Characters of the two whole editions. */
  density: { source: number; translation: number }
  names: readonly AgreedName[]
  /** Concepts of the workspace's termbases. */
  terms: readonly TermEntry[]
  /** Further languages of the publication, to recognise text that is in none of the two. */
  others: readonly Language[]
  /** Reads a text of either edition; read once, kept for the comparison. */
  read: (part: Part, edition: ComparedText) => PartReading
}

/** A rule on a translation and its source. */
export interface ParityRule extends Rule {
  source: 'parity'
  /** Whether it reads words, which a language without vocabulary does not have. */
  needsVocabulary: boolean
  check: (comparison: Comparison) => Message[]
}

/** One line of the evidence: what was compared of an aligned part, and the outcome. */
export interface ParityRow {
  /** Id of the source's node, or of the translation's where the source has none. */
  id: string | null
  type: string
  source: string | null
  translation: string | null
  sourcePlace: Place | null
  translationPlace: Place | null
  /** How many of each were found in the source. */
  counts: { numbers: number; months: number; symbols: number; names: number; links: number }
  outcome: 'same' | 'differs' | 'missing' | 'added'
  /** Rules that spoke about the part. */
  rules: string[]
}
