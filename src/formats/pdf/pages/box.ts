/** Measured boxes and pages: all that the decisions about pages know. Lengths are points. */

/** A strip over the whole width that is never split: a line, a table row, an action, a picture. */
export interface Box {
  height: number
  /** Space above; dropped at the top of a page. */
  above: number
  /** Lines of text in it; 0 for a rule or a picture. */
  lines: number
  /** Place in its paragraph, for widows and orphans; null where it is no line of a paragraph. */
  paragraph: { line: number; of: number } | null
  /** What must follow on the same page. */
  keep: Keep
  /** `always` starts a page, `never` stays with the box before. */
  breakBefore: 'allowed' | 'never' | 'always'
  /** Opens a section: ends the reach of an earlier keep. */
  opens: boolean
  /** Ids of the notes it calls, in order. */
  notes: readonly string[]
  /** Height of what is repeated above it when it begins a page; null: nothing. */
  head: number | null
  /** Set on the foot of the last page. */
  foot: boolean
  /** Stands on a page turned by a quarter. */
  landscape: boolean
}

/** The least that follows a box on its page. */
export interface Keep {
  lines: number
  boxes: number
  /** Measured from the top of the box. */
  height: number
}

export const keepNothing: Keep = { lines: 0, boxes: 0, height: 0 }

/** A note as its lines' heights. */
export interface Note {
  id: string
  lines: readonly number[]
}

export interface PageArea {
  top: number
  height: number
}

export interface PageRules {
  widows: number
  orphans: number
  /** Fewest lines of a note on either page when it continues. */
  noteKeep: number
  /** Fewest lines of text on the last page. */
  lastPage: number
  /** Room that may stay empty at the foot of a page rather than that a note is divided. */
  ragged: number
  /** Height of the rule above notes with its spaces; space between notes. */
  noteAbove: number
  noteGap: number
}

export interface Page {
  placed: PlacedBox[]
  /** Y of what is repeated above the first box; null: nothing is. */
  head: number | null
  notes: PlacedNote[]
  landscape: boolean
  /** Top of the rule above the notes, or null. */
  noteRule: number | null
}

export interface PlacedBox {
  /** Index of the box. */
  box: number
  y: number
}

/** Lines `from` up to, not including, `to` of a note. */
export interface PlacedNote {
  id: string
  from: number
  to: number
  y: number
}
