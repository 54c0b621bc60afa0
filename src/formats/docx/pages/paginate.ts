import type { Box } from './written-boxes.js'

/** Word's separator above notes, in points. */
const separator = 12

/** Pages by the names of the bookmarks on them, 1-based: boxes fill pages from above, and notes from below. */
export function paginate(boxes: readonly Box[]): Map<string, number> {
  const pageOf = new Map<string, number>()
  let page = 1
  let filled = 0
  let notes = 0
  for (const [index, box] of boxes.entries()) {
    const before = filled === 0 ? 0 : box.before
    const own = box.notes > 0 && notes === 0 ? box.notes + separator : box.notes
    const left = box.room - filled - notes - before
    if (filled > 0 && (box.newPage || needed(boxes, index) + own > left)) {
      page += 1
      filled = 0
      notes = 0
    } else filled += before
    for (const name of box.names) if (!pageOf.has(name)) pageOf.set(name, page)
    notes += box.notes > 0 && notes === 0 ? box.notes + separator : box.notes
    let rest = box.lines * box.leading
    while (!box.keepLines && filled + rest + notes > box.room && box.room - filled - notes > 0) {
      rest -= Math.max(box.leading, Math.floor((box.room - filled - notes) / box.leading) * box.leading)
      page += 1
      filled = 0
      notes = 0
    }
    filled += Math.max(0, rest) + box.after
  }
  return pageOf
}

/** Height that must stand together from here: a heading with two lines below it, a block that is not split. */
function needed(boxes: readonly Box[], index: number): number {
  let height = 0
  for (let at = index; ; at += 1) {
    const box = boxes[at]
    if (!box) return height
    const next = boxes[at + 1]
    const lines = box.keepLines || box.keepNext ? box.lines : Math.min(2, box.lines)
    height += lines * box.leading
    if (!box.keepNext || !next || height > box.room) return height
    height += box.after + next.before
  }
}
