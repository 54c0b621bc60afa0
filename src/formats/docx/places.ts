import { BookmarkEnd, BookmarkStart, type XmlComponent } from 'docx'
import { plainText } from '../../model/plain-text.js'
import type { Footnote, Report } from '../../model/report.js'
import { walk } from '../../model/walk.js'

/** Names of bookmarks for ids of the Report, and the numbers that pair their ends. */
export interface Bookmarks {
  /** The bookmark's name: the id with `_` for `-` where Word allows that, else a made one. */
  nameOf: (id: string) => string
  /** Content between the ends of a bookmark. */
  around: (id: string, content: readonly XmlComponent[]) => XmlComponent[]
  /** Made names and the ids they stand for. */
  aliases: () => [name: string, id: string][]
}

/** Longest name of a bookmark (ECMA-376 part 1, §17.13.6.2, as Word applies it). */
const longest = 40

export function createBookmarks(): Bookmarks {
  const names = new Map<string, string>()
  const taken = new Set<string>()
  const aliases: [string, string][] = []
  let number = 0
  const nameOf = (id: string): string => {
    const known = names.get(id)
    if (known !== undefined) return known
    const plain = id.replaceAll('-', '_')
    const isPlain =
      /^[A-Za-z][A-Za-z0-9-]*$/.test(id) && id.length <= longest && !taken.has(plain.toLowerCase())
    let name = plain
    // A name without `_` that means `-` only; Word compares names without regard to case.
    for (
      let attempt = aliases.length + 1;
      !isPlain && (name === plain || taken.has(name.toLowerCase()));
      attempt += 1
    )
      name = `id${attempt}`
    if (!isPlain) aliases.push([name, id])
    taken.add(name.toLowerCase())
    names.set(id, name)
    return name
  }
  return {
    nameOf,
    aliases: () => aliases,
    around(id, content) {
      const own = number
      number += 1
      return [new BookmarkStart(nameOf(id), own), ...content, new BookmarkEnd(own)]
    },
  }
}

/** What Word can say of a place by itself. */
interface Target {
  /** The number that Word counts there, without its stop. */
  number: string | null
  /** The words that its bookmark holds. */
  words: string | null
}

/** Places that references lead to, by id. */
export type Targets = ReadonlyMap<string, Target>

export function targetsOf(report: Report): Targets {
  const targets = new Map<string, Target>()
  walk(report, (node) => {
    if (node.type === 'section') {
      targets.set(node.id, { number: node.number, words: plainText(node.title) })
    } else if (node.type === 'actions') {
      targets.set(node.id, { number: null, words: plainText(node.title) })
    } else if (node.type === 'action' || node.type === 'paragraph') {
      targets.set(node.id, { number: node.number, words: null })
    } else if (node.type === 'table' || node.type === 'figure') {
      targets.set(node.id, { number: null, words: node.label })
    }
  })
  return targets
}

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
