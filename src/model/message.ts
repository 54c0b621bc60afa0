/** Messages: what the pipeline reports to an author. Plain data, so that they cross threads and files. */

/** How much a message weighs: an error keeps a publication from being made. */
export type Severity = 'error' | 'warning' | 'info'

/** A point in a file; 1-based line and column (in UTF-16 units, as editors count), 0-based offset. */
export interface Point {
  line: number
  column: number
  offset?: number | undefined
}

/** A stretch of a file. */
export interface Place {
  start: Point
  end: Point
}

/** A second place that explains the first: the source-language sentence, the earlier heading. */
export interface Cause {
  file: string
  place: Place | null
  reason: string
}

/** Words to be put in the place of a stretch of a file; an empty stretch is a place between two characters. */
export interface Edit {
  /** Line and column of the file, and offset in its text as it is read (line ends are one character). */
  start: Point & { offset: number }
  end: Point & { offset: number }
  text: string
}

/** How a program can mend what a message is about. All edits belong together. */
export interface Fix {
  edits: Edit[]
  /**
   * What the Report keeps: all of it, its blocks with their letters and figures (signs between them change), or its
   * letters and figures alone (they come to stand in other blocks).
   */
  keeps: 'report' | 'blocks' | 'words'
  /** Letters and figures that the rule takes out, and that it puts in. */
  removes?: string
  adds?: string
}

/** One thing that is reported to an author. */
export interface Message {
  /** Rule within its source: `no-skipped-level`. */
  ruleId: string
  /** Stage or rule family that speaks: `read`, `lint`, `lower`, `check`, `parity`, `audit`, or a format… */
  source: string
  severity: Severity
  /** Path relative to the workspace, with forward slashes. */
  file: string
  place: Place | null
  /** One sentence: "Unexpected X, expected Y". Source text in backticks. */
  reason: string
  /** How to mend it. */
  note?: string
  expected?: string[]
  actual?: string
  cause?: Cause
  /** How `rapporteur check --fix` mends it; absent where only people can. */
  fix?: Fix
  url?: string
  /** 1: the author's files; 2: configuration, templates or usage. */
  blame: 'source' | 'configuration'
}
