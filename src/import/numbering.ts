import { child, elements, valueIn, type XmlElement } from '../archive/xml.js'
import { indentOf, numberIn } from './styles.js'

/** One level of a list. */
export interface Level {
  start: number
  /** `bullet`, `decimal`, `lowerLetter`, `none`… (ECMA-376 part 1, 17.18.59). */
  format: string
  /** The number with its signs: `%1.`, `(%2)`. */
  text: string
  /** Level whose next number makes this one start again; 0 for never; null for any above. */
  restart: number | null
  /** Style of paragraphs that stand on this level. */
  style: string | null
  /** Twentieths of a point to its words. */
  indent: number | null
}

/** A list as paragraphs name it. */
export interface NumberedList {
  /** Its definition: lists of one definition go on counting together. */
  definition: string
  levels: ReadonlyMap<number, Level>
  /** Starts that this list asks for, by level. */
  starts: ReadonlyMap<number, number>
}

/** Lists by the id that paragraphs name. */
export type Numbering = ReadonlyMap<string, NumberedList>

/** Reads the lists (ECMA-376 part 1, 17.9). */
export function readNumbering(part: XmlElement | null): Numbering {
  const all = part ? elements(part) : []
  const abstract = new Map<string, XmlElement>()
  /** Definitions that others stand for, by the name of the style that links the two. */
  const linked = new Map<string, XmlElement>()
  for (const element of all) {
    if (element.name !== 'w:abstractNum') continue
    abstract.set(element.attributes['w:abstractNumId'] ?? '', element)
    const style = valueIn(element, 'w:styleLink')
    if (style !== null) linked.set(style, element)
  }
  const lists = new Map<string, NumberedList>()
  for (const element of all) {
    if (element.name !== 'w:num') continue
    const named = abstract.get(valueIn(element, 'w:abstractNumId') ?? '')
    const definition = linked.get(valueIn(named, 'w:numStyleLink') ?? '') ?? named
    if (!definition) continue
    const levels = new Map(levelsOf(definition))
    const starts = new Map<number, number>()
    for (const override of elements(element)) {
      if (override.name !== 'w:lvlOverride') continue
      const level = Number(override.attributes['w:ilvl'] ?? 0)
      for (const [, own] of levelsOf(override)) levels.set(level, own)
      const start = numberIn(override, 'w:startOverride')
      if (start !== null) starts.set(level, start)
    }
    lists.set(element.attributes['w:numId'] ?? '', {
      definition: definition.attributes['w:abstractNumId'] ?? '',
      levels,
      starts,
    })
  }
  return lists
}

function levelsOf(parent: XmlElement): [number, Level][] {
  return elements(parent)
    .filter(({ name }) => name === 'w:lvl')
    .map((element) => [
      Number(element.attributes['w:ilvl'] ?? 0),
      {
        start: numberIn(element, 'w:start') ?? 1,
        format: valueIn(element, 'w:numFmt') ?? 'decimal',
        text: valueIn(element, 'w:lvlText') ?? '',
        restart: numberIn(element, 'w:lvlRestart'),
        style: valueIn(element, 'w:pStyle'),
        indent: indentOf(child(element, 'w:pPr')),
      },
    ])
}

/** Counts as Word does while paragraphs pass in order: the number of a paragraph on a level of a list. */
export type Counter = (id: string, level: number) => number | null

/** Lists of one definition share their counts; a level starts again below a paragraph of a higher one. */
export function createCounter(numbering: Numbering): Counter {
  const counts = new Map<string, (number | undefined)[]>()
  const begun = new Set<string>()
  return (id, level) => {
    const list = numbering.get(id)
    const own = list?.levels.get(level)
    if (!list || !own) return null
    const count = counts.get(list.definition) ?? []
    counts.set(list.definition, count)
    const key = `${id} ${level}`
    const start = begun.has(key) ? undefined : list.starts.get(level)
    begun.add(key)
    const last = count[level]
    count[level] = start ?? (last === undefined ? own.start : last + 1)
    for (let below = level + 1; below < count.length; below++)
      if (list.levels.get(below)?.restart !== 0) count[below] = undefined
    return count[level] ?? own.start
  }
}
