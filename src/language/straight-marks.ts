import type { Language } from '../model/language.js'
import { type MarkSides, type ReadMark, sidesOf } from './mark-sides.js'
import { marksInTurn } from './marks-in-turn.js'

/** The straight marks of a text in order. */
export interface MarksReading {
  marks: ReadMark[]
  /** The first mark that opens or closes against what stands beside it: the pairs cannot be told. */
  contradicted: ReadMark | null
}

/**
 * Reads straight marks. Double marks open and close in turn as long as what stands beside them says nothing else;
 * otherwise marks before words open and marks behind words close, one quotation inside another, if that comes out even.
 */
export function readStraightMarks(text: string, language: Language): MarksReading {
  const found = [...text.matchAll(/["']/gu)]
  if (found.length === 0) return { marks: [], contradicted: null }
  const sides = sidesOf(
    text,
    found.map(({ index }) => index),
  )
  const inTurn = marksInTurn(text, sides, language)
  const contradicted = inTurn.find((mark, at) => isContradicted(mark, sides[at])) ?? null
  if (!contradicted) return { marks: inTurn, contradicted }
  const nested = marksByDepth(text, inTurn, sides)
  return nested ? { marks: nested, contradicted: null } : { marks: inTurn, contradicted }
}

function isContradicted({ sign, role }: ReadMark, sides: MarkSides | undefined): boolean {
  if (sign !== '"' || (role !== 'open' && role !== 'close')) return false
  return sides?.says !== 'either' && sides?.says !== role
}

/** The marks as quotations inside each other, or null where they are not. Where single marks quote is known before. */
function marksByDepth(
  text: string,
  inTurn: readonly ReadMark[],
  sides: readonly MarkSides[],
): ReadMark[] | null {
  const marks = inTurn.map((mark) => ({ ...mark }))
  const closersBehind = closersBehindEach(marks, sides)
  const open: ReadMark[] = []
  let doubles = 0
  for (const [at, mark] of marks.entries()) {
    if (mark.sign === "'") {
      readSingle(mark, open)
      continue
    }
    if (mark.role === 'letter') continue
    const { says, isBehindFigure } = sides[at] as MarkSides
    if (isBehindFigure && (closersBehind[at] ?? 0) >= doubles) {
      mark.role = 'prime'
      continue
    }
    mark.role = says === 'either' ? (doubles > 0 ? 'close' : 'open') : says
    if (mark.role === 'open') {
      open.push(mark)
      doubles++
    } else {
      // A single mark whose quotation would end behind that around it is an apostrophe.
      while (open.at(-1)?.sign === "'") (open.pop() as ReadMark).role = 'apostrophe'
      if (!open.pop()) return null
      doubles--
    }
  }
  for (const mark of open) if (mark.sign === "'") mark.role = 'apostrophe'
  const left = open.filter(({ sign }) => sign === '"')
  // A quotation of several paragraphs opens in each.
  const goesOn = left.length === 1 && text.slice(0, left[0]?.index).trim() === ''
  if (left.length > 0 && !goesOn) return null
  return withLevels(marks)
}

/** A single mark closes what a single mark opened in the same quotation. */
function readSingle(mark: ReadMark, open: ReadMark[]): void {
  if (mark.role !== 'open' && mark.role !== 'close') return
  if (open.at(-1)?.sign === "'") {
    mark.role = 'close'
    open.pop()
  } else if (mark.role === 'open') open.push(mark)
  else mark.role = 'apostrophe'
}

/** How many marks behind each close what opens before it. */
function closersBehindEach(marks: readonly ReadMark[], sides: readonly MarkSides[]): number[] {
  const counts: number[] = []
  let count = 0
  for (let at = marks.length - 1; at >= 0; at--) {
    counts[at] = count
    const { says = 'either', isBehindFigure = false } = sides[at] ?? {}
    if (marks[at]?.sign !== '"' || marks[at]?.role === 'letter' || isBehindFigure) continue
    if (says === 'close') count++
    else if (says === 'open') count = Math.max(0, count - 1)
  }
  return counts
}

/** Each quotation has the other marks than the one around it. */
function withLevels(marks: ReadMark[]): ReadMark[] {
  const levels: ReadMark['level'][] = []
  for (const mark of marks) {
    if (mark.role === 'open') {
      const around = levels.at(-1)
      mark.level = around ? (around === 'outer' ? 'inner' : 'outer') : mark.sign === '"' ? 'outer' : 'inner'
      levels.push(mark.level)
    } else if (mark.role === 'close') mark.level = levels.pop() ?? mark.level
  }
  return marks
}
