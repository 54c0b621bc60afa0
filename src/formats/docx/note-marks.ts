import type { Footnote, Report } from '../../model/report.js'
import { walk } from '../../model/walk.js'

/** Which marks are Word's own. */
export interface NoteMarks {
  /** Note → its first mark in the body. */
  native: ReadonlyMap<string, string>
  /** Note that only other notes call → the bookmark of the mark put into the body for it. */
  carriers: ReadonlyMap<string, string>
  /** Notes without a mark of their own in the body that stand beside this mark: Word needs one. */
  carriedBy: (mark: string) => readonly Footnote[]
  /** The note's number in the footnotes part. */
  number: (note: string) => number
}

export function noteMarks(report: Report): NoteMarks {
  const native = new Map<string, string>()
  let last: string | null = null
  const body = { ...report, footnotes: [] }
  walk(body, (node) => {
    if (node.type !== 'footnoteReference' || native.has(node.target)) return
    native.set(node.target, node.id)
    last = node.id
  })
  const orphans = report.footnotes.filter((note) => !native.has(note.id))
  return {
    native,
    carriers: new Map(orphans.map((note) => [note.id, `${note.id}-carrier`])),
    carriedBy: (mark) => (mark === last ? orphans : []),
    number: (note) => report.footnotes.findIndex(({ id }) => id === note) + 1,
  }
}
