import type { PartReading } from './part-reading.js'

/** What two texts that say the same have in common whatever their languages, each with its weight. */
export type Signs = ReadonlyMap<string, number>

/** The signs of a text: figures, months, symbols, agreed names, and less heavily numbers in words. */
export function signsOf({ numbers, months, symbols, names }: PartReading): Signs {
  return new Map<string, number>([
    ...numbers.map(({ values, isFigure }): [string, number] => [String(values[0]), isFigure ? 1 : 0.4]),
    ...months
      .filter(({ isCertain }) => isCertain)
      .map(({ month }): [string, number] => [`month ${month}`, 1]),
    ...symbols.map(({ symbol }): [string, number] => [symbol, 1]),
    ...[...names.keys()].map((index): [string, number] => [`name ${index}`, 1]),
  ])
}

/** Signs with the sum of their weights. */
export interface WeighedSigns {
  signs: Signs
  weight: number
}

/** Sums the weights up once for many comparisons. */
export function weighed(signs: Signs): WeighedSigns {
  let weight = 0
  for (const own of signs.values()) weight += own
  return { signs, weight }
}

/** The weight that two texts have in common, and that of all their signs together; of two weights the heavier counts. */
export function commonWeight(one: WeighedSigns, other: WeighedSigns): { common: number; total: number } {
  let common = 0
  let total = one.weight + other.weight
  if (one.weight === 0 || other.weight === 0) return { common, total }
  for (const [sign, weight] of one.signs) {
    const second = other.signs.get(sign)
    if (second === undefined) continue
    common += Math.max(weight, second)
    total -= Math.min(weight, second)
  }
  return { common, total }
}

/** Share of signs that only one of two texts has, the more certain the more there are. */
export function shareApart(one: WeighedSigns, other: WeighedSigns): number {
  const { common, total } = commonWeight(one, other)
  return (total - common) / (total + 0.5)
}
