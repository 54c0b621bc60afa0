/** Words of limits, as patterns that match whole words in running text (in scripts without spaces: anywhere). */
export interface Limits {
  /** `at least`, `a minimum of`: a bound whatever is denied around it. */
  atLeast: string[]
  /** `at most`, `up to`. */
  atMost: string[]
  /** Comparisons, which a negation turns into the opposite bound: `more than`, `over`. */
  moreThan: string[]
  lessThan: string[]
  /** Verbs and predicates of comparison, which a negation reaches from farther away: `exceed`, « supérieur à ». */
  exceeds: string[]
  fallsBelow: string[]
  /** Words that are bounds beside a date alone: `before`, `after`. */
  before: string[]
  after: string[]
  /** `not`, `never`, `no`. */
  not: string[]
  /** Words that deny what follows them alone: `without`, « sans que ». */
  without: string[]
  /** Words that deny all of their clause: `nobody`, «никто». */
  nobody: string[]
  /** Phrases whose negation denies nothing: `not only`, « à moins que … ne », «пока не». */
  notNegating: string[]
  /** Words that begin a clause, to which no negation before them reaches: `if`, `unless`. */
  clause: string[]
  /** Words that begin a clause to which one perhaps reaches: `which`, `that`. */
  relative: string[]
}

/**
 * Patterns of words that say how binding a clause is, and of negations; all empty where the language has no such data. A word
 * that may be two of them stands in both lists.
 */
export interface Strength {
  must: string[]
  should: string[]
  may: string[]
  /** Words that deny for certain. */
  not: string[]
  /** Words that perhaps say what another language says by a negation: `without`, `refuse`, `unlawful`, `only`. */
  negative: string[]
  /** Phrases whose negation denies nothing, or is a limit’s: `not only`, `no later`, «тем не менее». */
  idioms: string[]
}

/**
 * Words of opposite sense: what rose and what fell, exports and imports. A `*` stands for any letters at the beginning or end of a word, `…` for
 * words between two parts of one: `nahm…zu`.
 */
export interface Opposites {
  /** Words that say the one for certain: `rose`, `exports`, `adopted`. */
  first: string[]
  /** Words that say the other for certain: `fell`, `imports`, `rejected`. */
  second: string[]
  /** Words that perhaps say the one, so that nothing is certain beside them: `growth`, 增. */
  perhapsFirst: string[]
  perhapsSecond: string[]
}

/** Patterns of votes, in which `<n>` stands for the number of them and `<m>` for another number: `<n> votes against`. */
export interface VoteWords {
  inFavour: string[]
  against: string[]
  abstaining: string[]
  /** Words for no vote at all, which stand for a number, too: `none`. */
  none: string[]
}

/** Words for how often something comes back. */
export interface Frequency {
  /** Words before a number of years or days: `every` four years. */
  before: string[]
  /** Words behind such a number and its unit: 4年`ごと`. */
  after: string[]
  /** Words that say it by themselves, with the days from one time to the next, 30 for a month and 360 for a year: `{ quarterly: 90 }`. */
  words: Record<string, number>
}
