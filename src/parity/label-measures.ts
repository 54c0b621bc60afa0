import { foldText } from '../language/fold-text.js'
import { oncePerLanguage } from '../language/once-per-language.js'
import { exactly, isUnspaced, longestFirst, wordsPattern } from '../language/pattern.js'
import type { NumberToken, Reading } from '../language/read/types.js'
import type { Language } from '../model/language.js'

/** What a label says of the figures that stand under it: millions, dollars, kilometres, per cent. */
interface Measure {
  text: string
  /** The same in all languages: `scale 1000000`, `USD`, `percent`. */
  key: string
}

/** A measure of one label for that of the other; without `added` where the other label has none of its kind. */
export interface MeasureApart {
  missing: string
  added?: string
}

/** Letters of a head, caption or word beside an axis; what is longer is prose. */
const longest = 120

/** Whether a text is a label: short, and no sentence. */
function isLabel(text: string): boolean {
  return (
    text.length <= longest && !/[.!?。！？؟।۔]["”»’)\]]?\s*$/u.test(text.replace(/\p{L}{1,4}\.\)?\s*$/u, ''))
  )
}

/**
 * Measures in which two labels differ. A label without any may leave its measure to the caption or to the figures themselves, so that only
 * what stands for another measure is told, and a scale that is lost beside one.
 */
export function measuresApart(
  there: { reading: Reading; language: Language },
  here: { reading: Reading; language: Language },
): MeasureApart[] {
  if (!isLabel(there.reading.text) || !isLabel(here.reading.text)) return []
  const [all, own] = [measuresIn(there.reading, there.language), measuresIn(here.reading, here.language)]
  if (all.length === 0 || own.length === 0) return []
  const missing = all.filter(({ key }) => !own.some((other) => other.key === key))
  const added = own.filter(({ key }) => !all.some((other) => other.key === key))
  const lost = missing.find(isLossToldAlone)
  const [first] = missing
  if (added.length > 0 && first) {
    const same = added.find((other) => kindOf(other) === kindOf(first)) ?? added[0]
    return [{ missing: first.text, ...(same ? { added: same.text } : {}) }]
  }
  return lost && own.length > 0 ? [{ missing: lost.text }] : []
}

function kindOf({ key }: Measure): string {
  return key.startsWith('scale') ? 'scale' : /^[A-Z]{3}$/u.test(key) ? 'currency' : key
}

/** Numbers are others without their scale; per cent is also said in other words (the share, « pourcentage »). */
function isLossToldAlone({ key }: Measure): boolean {
  return key.startsWith('scale')
}

function measuresIn({ text, numbers }: Reading, language: Language): Measure[] {
  const figures = numbers.filter(({ isFigure }) => isFigure)
  const { pattern, keys, inBrackets } = measuresOf(language)
  const found: Measure[] = [...text.matchAll(besideCurrency)].flatMap(({ 0: written, groups }) => {
    const letters = groups?.before ?? groups?.after ?? ''
    const factor = language.comparison.shortScale[letters]
    return factor === undefined ? [] : [{ text: written, key: `scale ${factor}` }]
  })
  for (const match of text.matchAll(pattern)) {
    const [written] = match
    const key = keys.get(written.toLowerCase())
    if (key === undefined || isOfFigure(match.index, written, key, figures)) continue
    if (inBrackets.has(written.toLowerCase()) && !isInBrackets(text, match.index, written.length)) continue
    if (!found.some((other) => other.key === key)) found.push({ text: written, key })
  }
  return found
}

/** What belongs to a figure is compared with it. */
function isOfFigure(at: number, written: string, key: string, figures: readonly NumberToken[]): boolean {
  return figures.some(
    ({ start, end, unit }) =>
      (at >= start && at < end) || (unit === key && Math.abs(at - end) < written.length + 8),
  )
}

/** Whether words stand in brackets, or behind a comma or stroke: `Length (km)`, `Length, km`. */
function isInBrackets(text: string, start: number, length: number): boolean {
  const before = text.slice(Math.max(0, start - 24), start)
  const after = text.slice(start + length, start + length + 24)
  return (
    (/[([（][^()[\]（）]*$/u.test(before) && /^[^()[\]（）]*[)\]）]/u.test(after)) ||
    /[,，、/][ \u00A0]?$/u.test(before)
  )
}

/** A letter of scale beside the sign of a currency: `M$`, `€ m`. */
const besideCurrency =
  /(?<![\p{L}\p{N}])(?<before>\p{L}{1,3})[ \u00A0]?\p{Sc}|\p{Sc}[ \u00A0]?(?<after>\p{L}{1,3})(?![\p{L}])/gu

interface Measures {
  pattern: RegExp
  keys: ReadonlyMap<string, string>
  /** Forms that are a measure in brackets alone: `m`, days, 千. */
  inBrackets: ReadonlySet<string>
}

/** Units of time and of counting are words of any label. */
const ofAnyLabel = new Set(['day', 'week', 'month', 'year', 'hour', 'minute', 'times', 'degree'])

const measuresOf = oncePerLanguage((language): Measures => {
  const { comparison } = language
  const keys = new Map<string, string>()
  const inBrackets = new Set<string>()
  const add = (word: string, key: string, isLimited: boolean): void => {
    const form = foldText(word, language).toLowerCase()
    if (form.endsWith('*') || form.startsWith('-')) return
    keys.set(form, key)
    if (isLimited || /^\p{L}{1,3}\.?$/u.test(form) || isUnspaced(form)) inBrackets.add(form)
  }
  // Thousands are also years, persons and words of ten that multiply.
  for (const [word, factor] of Object.entries(comparison.scale)) add(word, `scale ${factor}`, false)
  for (const [name, words] of Object.entries(comparison.units))
    for (const word of words) add(word, name, ofAnyLabel.has(name))
  for (const word of comparison.percent) add(word, 'percent', false)
  // One letter may be a metre and a million.
  for (const letter of Object.keys(comparison.shortScale))
    if (letter.length === 1) keys.delete(letter.toLowerCase())
  const words = longestFirst(keys.keys())
  const prefixes = comparison.prefixes
    .map((prefix) => foldText(prefix, language))
    .filter((prefix) => /^\p{L}+$/u.test(prefix))
  const attached = longestFirst(prefixes).join('|')
  return {
    pattern: new RegExp(
      attached === ''
        ? wordsPattern(words)
        : `${wordsPattern(words)}|(?<=(?<!\\p{L})(?:${attached}){1,2})(?:${longestFirst(
            words.filter((word) => /^\p{L}{4}/u.test(word)),
          )
            .map(exactly)
            .join('|')})(?!\\p{L})`,
      'giu',
    ),
    keys,
    inBrackets,
  }
})
