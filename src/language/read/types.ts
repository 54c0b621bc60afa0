/** What can be read out of a text for comparison with another language's. Offsets are those of the folded text. */
export interface Reading {
  /** The folded text. */
  text: string
  /** Numbers in figures and in words, in order. */
  numbers: NumberToken[]
  months: MonthToken[]
  /** Document symbols and numbers of resolutions. */
  symbols: SymbolToken[]
  /** Where the negations stand that belong to a limit: the `not` of `not more than five`. */
  limitNegations: { start: number; end: number }[]
  /** Figures inside codes and symbols (PM2.5, 2/3), which another text may set apart. */
  codes: number[]
}

/** Something read out of a folded text, and where it stands in it. */
export interface Token {
  start: number
  end: number
  /** As it stands in the folded text. */
  text: string
}

/** Whether something is said; `maybe` where the text leaves it open. */
export type Certainty = 'yes' | 'maybe' | 'no'

/** A bound that is said of a number. */
export type Limit = 'atLeast' | 'atMost' | 'moreThan' | 'lessThan'

/** What is said, and where the negation stands that perhaps turns it. */
export interface OpenLimit {
  said: Limit
  negation: 'before' | 'after'
}

/** A number, in figures or words. */
export interface NumberToken extends Token {
  /** Written in figures rather than in words. */
  isFigure: boolean
  /** In words, and no fraction, nor an ordinal beyond doubt (العشرون may be either). */
  isCardinal: boolean
  /** In words, and an ordinal; in figures where the language’s ordinals have a form of their own (3rd). */
  isOrdinal: boolean
  /** What it may mean: several values where a scale word may belong to it (1,200 to 2,000 million). */
  values: number[]
  /** Its digits without separators; empty for words. */
  digits: string
  /** Groups in reverse (`000 100` for 100 000) or set apart by another language’s sign (1,234,567 in French). */
  hasForeignGroups: boolean
  /** The other end of a range that begins here, or null. */
  rangeEnd: number | null
  /** Its parts where the separator may be none: 16.3, 5.30. */
  parts: number[]
  /** Factor of the scale word beside the figure; 1 without one. */
  scale: number
  /** By how much what stands beside it multiplies it, or may do so: million, decades, kilo-; 1 where nothing does. */
  factor: number
  /** The sign that may part its decimals, or null. */
  decimal: string | null
  /** Its decimal sign may set groups apart: another language's, that of a country of the language, or before three zeros. */
  mayBeGroups: boolean
  percent: Certainty
  /** Name of its unit or currency, or null. */
  unit: string | null
  limit: Limit | null
  /** A comparison that a negation in its sentence perhaps reaches, so that its limit is open. */
  open: OpenLimit | null
  /** Beside a word of the clock. */
  isHour: boolean
  /** A quantity (with a scale word, per cent or unit) whose decimal sign is not the language's. */
  hasForeignDecimal: boolean
}

/** The name of a month. */
export interface MonthToken extends Token {
  /** 1–12 */
  month: number
  /** Beyond doubt the name of a month. */
  isCertain: boolean
  /** Day beside it, or null. */
  day: number | null
}

/** A document symbol or the number of a resolution. */
export interface SymbolToken extends Token {
  /** Without spaces and a final language segment. */
  symbol: string
}
