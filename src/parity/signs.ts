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
