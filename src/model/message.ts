/** Messages: what the pipeline tells an author. Plain data, so that they cross threads and files. */

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

/** One thing that an author is told. */
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
  url?: string
  /** 1: the author's files; 2: configuration, templates or usage. */
  blame: 'source' | 'configuration'
}
