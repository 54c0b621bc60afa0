import type { NumberToken } from '../language/read/types.js'

/** Units of one dimension by their size in the first of them; a speed is converted as its length is. */
const dimensions: readonly Readonly<Record<string, number>>[] = [
  {
    metre: 1,
    kilometre: 1000,
    centimetre: 0.01,
    millimetre: 0.001,
    'kilometre-per-hour': 1000,
    mile: 1609.344,
    'mile-per-hour': 1609.344,
    yard: 0.9144,
    foot: 0.3048,
    inch: 0.0254,
  },
  // In English a pound is also a currency.
  { kilogram: 1, gram: 0.001, milligram: 1e-6, tonne: 1000, pound: 0.453592, GBP: 0.453592, ounce: 0.02835 },
  { hectare: 1, 'square-kilometre': 100, acre: 0.404686, 'square-mile': 258.999 },
  { litre: 1, millilitre: 0.001, gallon: 3.78541 },
  // A month has no fixed number of weeks or days.
  { minute: 1, hour: 60 },
  { day: 1, week: 7 },
  { month: 1, year: 12 },
]

/** Units that are not metric, whose conversions are rounded. */
const customary = new Set([
  'mile',
  'mile-per-hour',
  'yard',
  'foot',
  'inch',
  'pound',
  'GBP',
  'ounce',
  'acre',
  'square-mile',
  'gallon',
])

/** Whether a unit is none of the metric system. */
export function isCustomary(unit: string): boolean {
  return customary.has(unit)
}

/** Whether translations give a measure in another unit to their readers: feet, pounds of weight, degrees. */
export function isConvertible(unit: string): boolean {
  return (isCustomary(unit) && unit !== 'GBP') || isDegree(unit)
}

/** By how much a conversion may be rounded: 200 miles are 300 kilometres to a newspaper. */
const tolerance = { customary: 0.1, metric: 0.001 }

/** Whether one of two measures is the other, converted: 85 mph and 137 km/h, 80 and 26.7 degrees. */
export function isConverted(one: NumberToken, other: NumberToken): boolean {
  const [first, second] = [one.values[0], other.values[0]]
  if (one.unit === null || other.unit === null || !first || !second) return false
  if (one.unit === other.unit) return one.unit === 'degree' && isTemperature(first, second)
  if (isDegree(one.unit) && isDegree(other.unit)) return isTemperature(first, second)
  return dimensions.some((sizes) => {
    const [size, otherSize] = [sizes[one.unit ?? ''], sizes[other.unit ?? '']]
    if (size === undefined || otherSize === undefined) return false
    const isRounded = customary.has(one.unit ?? '') !== customary.has(other.unit ?? '')
    const apart = Math.abs((first * size) / (second * otherSize) - 1)
    return apart <= (isRounded ? tolerance.customary : tolerance.metric)
  })
}

function isDegree(unit: string): boolean {
  return unit === 'degree' || unit === 'celsius' || unit === 'fahrenheit'
}

/** Fahrenheit on one side, Celsius on the other, to a degree. */
function isTemperature(first: number, second: number): boolean {
  const celsius = (fahrenheit: number): number => (fahrenheit - 32) / 1.8
  return Math.abs(celsius(first) - second) <= 1 || Math.abs(celsius(second) - first) <= 1
}
