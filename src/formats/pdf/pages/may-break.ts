import type { Box, PageRules } from './box.js'

/**
 * Whether a page may end before each box, from widows, orphans and what boxes keep with them.
 * The first entry is false: a page never ends before the first box.
 */
export function mayBreak(boxes: readonly Box[], rules: PageRules): boolean[] {
  const allowed = boxes.map(
    (box, index) => index > 0 && box.breakBefore !== 'never' && !splitsBadly(box, rules),
  )
  boxes.forEach(({ keep }, index) => {
    if (keep.lines === 0 && keep.boxes === 0 && keep.height === 0) return
    const end = reach(boxes, index)
    for (let next = index + 1; next < end; next++) allowed[next] = false
  })
  return allowed
}

/** A break before this line would leave too few lines of its paragraph on either page. */
function splitsBadly(box: Box, rules: PageRules): boolean {
  if (!box.paragraph || box.paragraph.line === 0) return false
  const { line, of } = box.paragraph
  return line < Math.min(rules.orphans, of) || of - line < Math.min(rules.widows, of)
}

/** Index after the last box that must stand on the page of the box at `start`. */
function reach(boxes: readonly Box[], start: number): number {
  const { lines, boxes: count, height } = boxes[start]?.keep ?? { lines: 0, boxes: 0, height: 0 }
  // A line of text counts itself; a heading does not.
  let seenLines = boxes[start]?.paragraph ? 1 : 0
  let seenHeight = boxes[start]?.height ?? 0
  let next = start + 1
  while (next < boxes.length) {
    const box = boxes[next]
    if (!box || box.opens || box.foot || box.breakBefore === 'always') break
    if (box.landscape !== boxes[start]?.landscape) break
    const satisfied = seenLines >= lines && next - start - 1 >= count && seenHeight >= height
    if (satisfied) break
    // A picture or band counts as the lines it stands for.
    seenLines += box.lines > 0 ? box.lines : lines
    seenHeight += box.above + box.height
    next++
  }
  return next
}
