import type { Box, Note, Page, PageArea, PageRules, PlacedBox } from './box.js'
import { type NoteArea, noteArea, type WaitingNote } from './note-area.js'

/** What is to be divided into pages. */
export interface Galley {
  boxes: readonly Box[]
  notes: ReadonlyMap<string, Note>
  /** Text area of a page, 1-based. */
  area: (page: number, landscape: boolean) => PageArea
  rules: PageRules
}

/** A page with what decided it and what comes after it. */
interface Step {
  page: Page
  /** Index after the last box that was looked at. */
  seen: number
  next: number
  waiting: WaitingNote[]
}

/**
 * Divides measured boxes into pages: first fit, ending each page at the last place where a break is good.
 * Where no good place exists the page ends at the last box that fits, so that every box is always placed. Boxes may be
 * divided again and again: pages stay that saw nothing but boxes which are as they were last time.
 */
export function paginator(galley: Omit<Galley, 'boxes'>): (boxes: readonly Box[]) => Page[] {
  let before: readonly Box[] = []
  let allowed: readonly boolean[] = []
  let steps: Step[] = []
  return (boxes) => {
    const alike = countAlike(before, boxes)
    const changed = steps.findIndex(({ seen }) => seen > alike)
    allowed = mayBreak(boxes, galley.rules, allowed.slice(0, alike))
    steps = pageSteps({ ...galley, boxes }, allowed, changed < 0 ? steps : steps.slice(0, changed))
    before = boxes
    return steps.map(({ page }) => page)
  }
}

/** All pages, of which the first are known. */
function pageSteps(galley: Galley, allowed: readonly boolean[], known: readonly Step[]): Step[] {
  const steps = [...known]
  let next = steps.at(-1)?.next ?? 0
  let waiting = steps.at(-1)?.waiting ?? []
  while (next < galley.boxes.length || waiting.length > 0) {
    const area = galley.area(steps.length + 1, galley.boxes[next]?.landscape ?? false)
    const filled = advance(galley, allowed, next, waiting, area)
    const page = inside(toPage(galley, filled, next, area), galley, area)
    next = filled.end
    waiting = filled.notes.rest
    steps.push({ page, seen: filled.seen, next, waiting })
  }
  return steps
}

/** How many of the first boxes are alike; one more than there are where all are. */
function countAlike(some: readonly Box[], others: readonly Box[]): number {
  const most = Math.max(some.length, others.length)
  for (let index = 0; index < most; index++) {
    const [one, other] = [some[index], others[index]]
    if (!one || !other || !areAlike(one, other)) return index
  }
  return most + 1
}

function areAlike(one: Box, other: Box): boolean {
  return (
    one === other ||
    (one.height === other.height &&
      one.above === other.above &&
      one.lines === other.lines &&
      one.paragraph?.line === other.paragraph?.line &&
      one.paragraph?.of === other.paragraph?.of &&
      one.keep.lines === other.keep.lines &&
      one.keep.boxes === other.keep.boxes &&
      one.keep.height === other.keep.height &&
      one.breakBefore === other.breakBefore &&
      one.opens === other.opens &&
      one.notes.length === other.notes.length &&
      one.notes.every((note, index) => note === other.notes[index]) &&
      one.head === other.head &&
      one.foot === other.foot &&
      one.landscape === other.landscape)
  )
}

/** The next page; where lines of a note are too high to keep two of them together, one may stand alone. */
function advance(
  galley: Galley,
  allowed: readonly boolean[],
  next: number,
  waiting: readonly WaitingNote[],
  area: PageArea,
): Filled {
  let seen = 0
  for (const noteKeep of [galley.rules.noteKeep, 1]) {
    const rules = { ...galley.rules, noteKeep }
    const filled = fill({ ...galley, rules }, allowed, next, waiting, area)
    seen = Math.max(seen, filled.seen)
    filled.seen = seen
    if (filled.end > next || !isStuck(filled.notes.rest, waiting)) return filled
  }
  throw new Error(`The note ${waiting[0]?.note.id} holds a line that is higher than a page.`)
}

/** Whether a page would show nothing of the notes that wait for it. */
function isStuck(rest: readonly WaitingNote[], waiting: readonly WaitingNote[]): boolean {
  const [first] = rest
  const [before] = waiting
  return rest.length === waiting.length && first?.note === before?.note && first?.from === before?.from
}

interface Filled {
  /** Index after the last box of the page, and after the last that was looked at. */
  end: number
  seen: number
  notes: NoteArea
  /** Height taken by boxes and notes. */
  used: number
}

const noNotes: NoteArea = { height: 0, shown: [], rest: [] }

function fill(
  galley: Galley,
  allowed: readonly boolean[],
  start: number,
  carried: readonly WaitingNote[],
  area: PageArea,
): Filled {
  const { boxes, rules } = galley
  const body = start < boxes.length ? (boxes[start]?.height ?? 0) + (boxes[start]?.head ?? 0) : 0
  const opening = noteArea(carried, Math.max(area.height - body, area.height / 2), rules, true) ?? noNotes
  let best: Filled | null = null
  let last: Filled = { end: start, seen: 0, notes: opening, used: opening.height }
  let seen = start + 1
  const carriedIds = new Set(carried.map(({ note }) => note.id))
  const waiting = [...carried]
  let height = 0
  for (let index = start; index < boxes.length; index++) {
    const box = boxes[index]
    // Where a page may end depends on the box after it, too.
    seen = index + 2
    if (!box || (index > start && startsPage(boxes, index))) break
    if (opening.rest.length > 0 && index > start) break
    height += index === start ? (box.head ?? 0) + box.height : box.above + box.height
    for (const id of box.notes) {
      const note = galley.notes.get(id)
      if (!note) throw new Error(`The note ${id} was not measured.`)
      waiting.push({ note, from: 0 })
    }
    const notes = noteArea(waiting, area.height - height, rules)
    if (!notes || height + notes.height > area.height + 0.01) break
    // What continues from the page before ends here if it can; a note is divided only where much room would stay empty.
    if (opening.rest.length === 0 && notes.rest.some(({ note }) => carriedIds.has(note.id))) break
    if (notes.rest.length > 0 && best && area.height - best.used <= rules.ragged) break
    last = { end: index + 1, seen, notes, used: height + notes.height }
    const after = index + 1
    if (after === boxes.length || allowed[after] || startsPage(boxes, after)) best = last
    if (notes.rest.length > 0) {
      // Nothing may follow a note that continues: rather a break where none is good than a page half empty.
      if (!best || area.height - best.used > area.height / 3) best = last
      break
    }
  }
  const reached = { ...(best ?? last), seen }
  if (reached.end > start || start >= boxes.length || carried.length > 0) return reached
  return { ...single(galley, start, area), seen }
}

/** Whether a box asks for a new page, or for one the other way round. */
function startsPage(boxes: readonly Box[], index: number): boolean {
  const box = boxes[index]
  return box?.breakBefore === 'always' || box?.landscape !== boxes[index - 1]?.landscape
}

/** Nothing stands below the text area: a box that is higher than a page must be divided before (layout/divide-box). */
function inside(page: Page, { boxes }: Galley, area: PageArea): Page {
  const bottom = area.top + area.height + 0.5
  for (const { box, y } of page.placed)
    if (y + (boxes[box]?.height ?? 0) > bottom) throw new Error('A box stands below the text area.')
  return page
}

/** A box whose notes do not all fit beside it stands alone; they begin on the next page. */
function single(galley: Galley, start: number, area: PageArea): Omit<Filled, 'seen'> {
  const box = galley.boxes[start]
  const waiting = (box?.notes ?? []).flatMap((id) => {
    const note = galley.notes.get(id)
    return note ? [{ note, from: 0 }] : []
  })
  const room = Math.max(0, area.height - (box?.height ?? 0) - (box?.head ?? 0))
  return {
    end: start + 1,
    notes: noteArea(waiting, room, galley.rules, true) ?? noNotes,
    used: area.height,
  }
}

function toPage(galley: Galley, filled: Filled, start: number, area: PageArea): Page {
  const { boxes, rules } = galley
  const placed: PlacedBox[] = []
  const first = boxes[start]
  const head = first?.head != null && filled.end > start ? area.top : null
  let y = area.top + (head === null ? 0 : (first?.head ?? 0))
  for (let index = start; index < filled.end; index++) {
    const box = boxes[index]
    if (!box) continue
    if (index > start) y += box.above
    placed.push({ box: index, y })
    y += box.height
  }
  settleFoot(boxes, placed, area, filled.notes.height)
  let noteY = area.top + area.height - filled.notes.height
  const noteRule = filled.notes.shown.length > 0 ? noteY : null
  const notes = filled.notes.shown.map(({ note, from, to }, index) => {
    noteY += index === 0 ? rules.noteAbove : rules.noteGap
    const at = noteY
    noteY += note.lines.slice(from, to).reduce((total, line) => total + line, 0)
    return { id: note.id, from, to, y: at }
  })
  return { placed, head, notes, noteRule, landscape: first?.landscape ?? false }
}

/** Moves the boxes that belong on the foot of the page down to it, above the notes. */
function settleFoot(boxes: readonly Box[], placed: PlacedBox[], area: PageArea, notes: number): void {
  const lastPlaced = placed.at(-1)
  const lastBox = lastPlaced ? boxes[lastPlaced.box] : undefined
  if (!lastPlaced || !lastBox?.foot) return
  const shift = area.top + area.height - notes - (lastPlaced.y + lastBox.height)
  if (shift <= 0) return
  for (const item of placed) if (boxes[item.box]?.foot) item.y += shift
}

/**
 * Whether a page may end before each box, from widows, orphans and what boxes keep with them.
 * The first entry is false: a page never ends before the first box.
 * @param known - of the first boxes: nothing that stands after a box decides it
 */
function mayBreak(boxes: readonly Box[], rules: PageRules, known: readonly boolean[]): boolean[] {
  const allowed = [...known]
  for (const box of boxes.slice(known.length))
    allowed.push(allowed.length > 0 && box.breakBefore !== 'never' && !splitsBadly(box, rules))
  for (const [index, { keep }] of boxes.entries()) {
    if (keep.lines === 0 && keep.boxes === 0 && keep.height === 0) continue
    const end = reach(boxes, index)
    for (let next = Math.max(index + 1, known.length); next < end; next++) allowed[next] = false
  }
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
