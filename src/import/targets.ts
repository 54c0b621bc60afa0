import type { Target } from './convert-state.js'
import { type Draft, linkIn, type Piece, wordsOf } from './draft.js'
import type { Depths } from './headings.js'
import type { Captions } from './pair-captions.js'

/** Where links of the file lead to. */
export interface Targets {
  byBookmark: Map<string, Target>
  ids: Map<Draft, string>
  markedNotes: Map<string, string>
}

/** Bookmarks that programs make by themselves say nothing to people. */
const isMade = (name: string) => /^_|^(?:OLE_LINK|Toc|Ref|docs-internal|move)\w*\d/u.test(name)

/**
 * Gives ids to blocks that links lead to, and to headings that their author named: by the bookmark where it is a word,
 * else by the kind of block and its place in order, which is the same in every language of a report.
 * @param groups - The body, and each note.
 */
export function findTargets(
  groups: readonly (readonly Draft[])[],
  depths: Depths,
  captions: Captions,
): Targets {
  const targets: Targets = { byBookmark: new Map(), ids: new Map(), markedNotes: new Map() }
  const wanted = new Set(groups.flatMap((group) => group.flatMap(linkedIn)))
  const taken = new Set<string>()
  const counts = { section: 0, table: 0, figure: 0, paragraph: 0 }
  const all = groups.flat().filter((draft) => draft.type === 'table' || draft.pieces.length > 0)
  for (const draft of all) {
    const bookmarks =
      draft.type === 'table' ? draft.bookmarks.map((name) => ({ name, at: 0 })) : draft.bookmarks
    const kind = kindOf(draft, depths, captions)
    const captioned = draft.type === 'paragraph' ? captions.subjects.get(draft) : undefined
    const table = captioned?.subject?.type === 'table' ? captioned.subject : null
    const isAbove = table !== null && table.where.ordinal > draft.where.ordinal
    const isBelow = table !== null && !isAbove
    if (!isAbove && !isBelow) counts[kind] += 1
    const usual = isAbove
      ? `table-${counts.table + 1}`
      : isBelow
        ? `table-${counts.table}`
        : `${kind}-${counts[kind]}`
    const words = draft.type === 'paragraph' ? wordsOf(draft).trim() : ''
    if (draft.type === 'paragraph')
      for (const { name, at } of draft.bookmarks) {
        const note = draft.pieces.slice(at).find((piece) => piece.type === 'note')
        if (note?.type === 'note') targets.markedNotes.set(name, note.key)
      }
    const named = bookmarks.filter(({ name }) => wanted.has(name) || (kind === 'section' && !isMade(name)))
    if (named.length === 0 || (draft.type === 'paragraph' && words === '')) continue
    const own = named
      .find(({ name }) => !isMade(name) && isPlain(name) && (kind === 'section' || !isByPath(name)))
      ?.name.replaceAll('_', '-')
    const id = free(own ?? usual, taken)
    targets.ids.set(draft, id)
    const label = captioned?.caption.label ?? null
    for (const { name } of named)
      if (!targets.byBookmark.has(name)) targets.byBookmark.set(name, { id, label })
  }
  return targets
}

/** Ids by path, such as `syria-p3`, are given anew to every block without its own. */
function isByPath(name: string): boolean {
  return /[-_][a-z]\d+$/u.test(name)
}

function isPlain(name: string): boolean {
  return /^[A-Za-z][A-Za-z0-9_-]{0,60}$/u.test(name)
}

function free(name: string, taken: Set<string>): string {
  let id = name
  for (let next = 2; taken.has(id.toLowerCase()); next++) id = `${name}-${next}`
  taken.add(id.toLowerCase())
  return id
}

function kindOf(
  draft: Draft,
  depths: Depths,
  { subjects }: Captions,
): 'section' | 'table' | 'figure' | 'paragraph' {
  if (draft.type === 'table') return 'table'
  if (depths.has(draft)) return 'section'
  return subjects.has(draft) ? 'figure' : 'paragraph'
}

/** Names of the bookmarks that links in a draft lead to. */
function linkedIn(draft: Draft): string[] {
  if (draft.type === 'table')
    return draft.rows.flatMap(({ cells }) => cells.flatMap(({ blocks }) => blocks.flatMap(linkedIn)))
  return [...draft.pieces.flatMap(linkOf), ...draft.boxes.flat().flatMap(linkedIn)]
}

function linkOf(piece: Piece): string[] {
  const link = linkIn(piece)
  return link && 'bookmark' in link.to ? [link.to.bookmark] : []
}
