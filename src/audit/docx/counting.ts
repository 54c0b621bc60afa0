import type { Lists } from './lists.js'

/** Counts as Word does while paragraphs pass in order: gives each its number as shown. */
export type Counting = (list: string, level: number) => string | null

/**
 * Instances of one definition share their counts; an instance's own start counts when it is first used. A level
 * starts again after a paragraph of a higher level (ECMA-376 part 1, §17.9.10 and §17.9.26).
 */
export function createCounting({ definitions, instances }: Lists): Counting {
  const counts = new Map<string, (number | undefined)[]>()
  const used = new Set<string>()
  return (list, level) => {
    const instance = instances.get(list)
    const levels = instance && definitions.get(instance.definition)
    const own = levels?.[level]
    if (!instance || !levels || !own) return null
    const count = counts.get(instance.definition) ?? []
    counts.set(instance.definition, count)
    const start = instance.starts.get(level)
    const isFirst = !used.has(`${list} ${level}`)
    used.add(`${list} ${level}`)
    const last = count[level]
    count[level] =
      start !== undefined && isFirst ? start : last === undefined ? (start ?? own.start) : last + 1
    count.length = level + 1
    return own.text.replace(/%([1-9])/g, (_, step) => {
      const index = Number(step) - 1
      const shown = levels[index]
      return shown ? formatCount(count[index] ?? shown.start, shown.format) : ''
    })
  }
}

const zeros: Record<string, number> = { decimal: 0x30, hindiNumbers: 0x966, thaiNumbers: 0xe50 }

/** A number in one of Word's formats (ECMA-376 part 1, §17.18.59); nothing in one that we do not write. */
export function formatCount(number: number, name: string): string {
  const zero = zeros[name]
  if (zero === undefined) return ''
  return String(number).replace(/[0-9]/g, (digit) => String.fromCodePoint(zero + Number(digit)))
}
