import type { Language, Typography } from '../../../model/language.js'
import { numberFormat } from '../number-format.js'

/** A place in a list: the instance (`w:num`) and the level, or null where the style says it itself. */
type ListPlace = { id: number; level: number } | null

/** Where a list stands: how deep inside others (1…), and whether in a note, whose text begins further in. */
interface ListDepth {
  nesting: number
  isInNote: boolean
}

/** A list made for one document: it restarts a definition, or shows a text of its own. */
export type MadeList =
  | {
      type: 'restart'
      id: number
      definition: 'numbers' | 'noteNumbers' | 'plainActions'
      level: number
      start: number
    }
  | {
      type: 'literal'
      id: number
      like: 'heading' | 'action' | 'item' | 'noteItem' | 'paragraph'
      level: number
      text: string
    }

/**
 * The document's lists. Word counts by itself; what it would count is reckoned here too, so that a number of the
 * Report that Word would not reach is written out instead of shown wrong.
 */
export interface Numbering {
  /** A top-level section with this number, label, or neither. */
  section: (number: string | null, label: string | null) => ListPlace
  /** A deeper heading. */
  heading: (number: string | null) => ListPlace
  action: (number: string) => ListPlace
  /** A numbered paragraph of the running text. */
  paragraph: (number: string) => ListPlace
  /** An ordered list at a nesting (1…): the places of its items. */
  ordered: (at: ListDepth, start: number, markers: readonly string[]) => ListPlace[]
  bullet: (at: ListDepth, marker: string) => ListPlace
  lists: () => readonly MadeList[]
}

export const deepest = 9

export function createNumbering({ numbers, typography }: Language): Numbering {
  const lists: MadeList[] = []
  const literals = new Map<string, number>()
  const counts = counter(numberFormat(numbers.digits) !== null ? numbers.digits : 'latn')
  let section = 0
  let action = 0
  let paragraph = 0
  let plain: { id: number; count: number } | null = null

  const add = (list: (id: number) => MadeList): number => {
    const id = fixedLists.length + lists.length + 1
    lists.push(list(id))
    return id
  }
  const literal = (like: (MadeList & { type: 'literal' })['like'], level: number, text: string) => {
    const key = `${like} ${level} ${text}`
    const id = literals.get(key) ?? add((id) => ({ type: 'literal', id, like, level, text }))
    literals.set(key, id)
    return { id, level }
  }
  return {
    section(number, label) {
      plain = null
      if (number !== null && number === counts(section + 1)) {
        section += 1
        action = 0
        return null
      }
      const text = number ?? label
      return text === null ? { id: blankList, level: 0 } : literal('heading', 0, text)
    },
    heading: (number) => (number === null ? null : literal('heading', 0, number)),
    action(number) {
      if (section > 0 && number === `${counts(section)}.${counts(action + 1)}`) {
        action += 1
        return null
      }
      if (number === counts((plain?.count ?? 0) + 1)) {
        const id: number =
          plain?.id ?? add((id) => ({ type: 'restart', id, definition: 'plainActions', level: 0, start: 1 }))
        plain = { id, count: (plain?.count ?? 0) + 1 }
        return { id, level: 0 }
      }
      return literal('action', 0, number)
    },
    paragraph(number) {
      if (number !== counts(paragraph + 1)) return literal('paragraph', 0, number)
      paragraph += 1
      return null
    },
    ordered({ nesting, isInNote }, start, markers) {
      const level = Math.min(nesting, deepest) - 1
      const isCounted = markers.every(
        (marker, index) => marker === typography.orderedMarker.replace('{number}', counts(start + index)),
      )
      if (!isCounted) return markers.map((marker) => literal(isInNote ? 'noteItem' : 'item', level, marker))
      const definition = isInNote ? 'noteNumbers' : 'numbers'
      const id = add((id) => ({ type: 'restart', id, definition, level, start }))
      return markers.map(() => ({ id, level }))
    },
    bullet({ nesting, isInNote }, marker) {
      const level = Math.min(nesting, deepest) - 1
      const like = isInNote ? 'noteItem' : 'item'
      if (marker !== bulletOf(typography, level)) return literal(like, level, marker)
      if (level < 5) return null
      return isInNote ? literal(like, level, marker) : { id: bulletList, level }
    },
    lists: () => lists,
  }
}

/** Definitions that every document has, in the order of their ids. */
export const fixedLists = ['sections', 'blank', 'plainActions', 'bullets', 'numbers', 'paragraphs'] as const

export type FixedList = (typeof fixedLists)[number]

/** Ids of the lists that styles refer to. */
export const sectionList = fixedLists.indexOf('sections') + 1
export const blankList = fixedLists.indexOf('blank') + 1
export const bulletList = fixedLists.indexOf('bullets') + 1
export const paragraphList = fixedLists.indexOf('paragraphs') + 1
export const numberList = fixedLists.indexOf('numbers') + 1

const firstDigits: Record<string, number> = { latn: 0x30, deva: 0x966, thai: 0xe50 }

/** Numbers as Word counts them in a numbering system. */
function counter(digits: string): (number: number) => string {
  const zero = firstDigits[digits] ?? 0x30
  return (number) => String(number).replace(/[0-9]/g, (digit) => String.fromCodePoint(zero + Number(digit)))
}

/** The language's marker of unordered lists at a level (0…). */
export function bulletOf({ bullets }: Typography, level: number): string {
  return bullets[level % bullets.length] ?? bullets[0] ?? ''
}
