import { asciiDigits } from '../language/ascii-digits.js'
import { valueOfRoman } from '../language/roman.js'

/** What an author typed at the beginning of a line as the sign of an item, and Markdown reads as words. */
export interface TypedMarker {
  /** As it is typed, without the space behind it. */
  typed: string
  /** Signs of one list look alike but for what they count. */
  shape: string
  /** What counts the item; empty for a sign that is the same before each. */
  count: string
}

const space = '[ \\t\\u00A0\\u2000-\\u200A\\u202F\\u3000]'
const number = '\\p{Nd}{1,3}'
const roman = '[ivxIVX]{2,7}'
const ideographs = '[一二三四五六七八九十百甲乙丙丁戊己庚辛壬癸]{1,3}'
const count = `(?:${number}|${roman}|${ideographs}|\\p{L}\\p{M}*)`

/** How lists are typed, each with what it counts as its group. */
const patterns: readonly (readonly [shape: string, pattern: RegExp])[] = [
  // 1.1, 2.3.1.
  ['1.1', new RegExp(`^(${number}(?:[.．]${number}){1,4})[.)．]?${space}`, 'u')],
  // (a), a), 1), （一）, أ), and [1]
  ['(1)', new RegExp(`^[(（]${space}?(${count})${space}?[)）](?:${space}|(?<=）))`, 'u')],
  ['1)', new RegExp(`^(${count}|@\\w*)(?:\\)${space}|）)`, 'u')],
  ['[1]', new RegExp(`^[[［【〔](${count})[\\]］】〕]`, 'u')],
  // a., ii., ١., 一．, and 1.First without a space
  ['1.', new RegExp(`^(${count})(?:[.。]${space}|．)`, 'u')],
  ['1.', new RegExp(`^(${number})\\.(?=\\p{L})`, 'u')],
  // 一、 and أ-
  ['1、', new RegExp(`^(${count})、`, 'u')],
  ['1-', new RegExp(`^(\\p{Lo}\\p{M}*|${number})${space}?[-–]${space}`, 'u')],
  ['①', /^([\u2460-\u24FF\u2776-\u2793\u3220-\u3243\u3280-\u32B0])/u],
  ['§', new RegExp(`^§${space}?(\\p{Nd}{1,4})(?![\\p{Nd}.,])`, 'u')],
  // A number alone, as tabs of word processors leave it.
  ['1', new RegExp(`^(\\p{Nd}{1,2})${space}+(?=[^\\p{L}]?\\p{L})`, 'u')],
]

/** Signs that are the same before each item: behind a space, or directly before its words. */
const sign = new RegExp(
  `^([–—‒―+→⇒➔✓✔✗✘☐☑☒■□●○◆◇★☆►▶▸\\uF000-\\uF0FF])(?:${space}|(?=\\p{L}))|^([-*])(?=\\p{L}[^*]*$)`,
  'u',
)

/** The sign of an item that a line begins with. */
export function typedMarker(line: string): TypedMarker | null {
  const words = line.replace(/^[ \t]+/u, '')
  const plain = sign.exec(words)
  const own = plain?.[1] ?? plain?.[2]
  if (own !== undefined) return { typed: own, shape: own, count: '' }
  for (const [shape, pattern] of patterns) {
    const match = pattern.exec(words)
    if (match) return { typed: match[0].trim(), shape, count: match[1] ?? '' }
  }
  return null
}

/** Some lines of a paragraph that begin as the items of one list. */
export interface TypedItems {
  markers: TypedMarker[]
  /** The line of each, from 0. */
  rows: number[]
}

/**
 * The lists in the lines of a paragraph: lines with the next number or letter each, and lines below one another, or
 * below a line that ends, with the same sign.
 */
export function typedItems(lines: readonly string[]): TypedItems[] {
  const lists: TypedItems[] = []
  for (const [row, line] of lines.entries()) {
    const marker = typedMarker(line)
    if (!marker) continue
    const open = lists.findLast(({ markers }) => markers[0]?.shape === marker.shape)
    const last = open?.markers.at(-1)
    const isBelow = endsBefore(lines, row) || open?.rows.at(-1) === row - 1
    if (open && last && (marker.count === '' ? isBelow : isNext(last.count, marker.count))) {
      open.markers.push(marker)
      open.rows.push(row)
    } else lists.push({ markers: [marker], rows: [row] })
  }
  return lists.filter(({ markers, rows }) => isList(markers, rows, lines))
}

function isList(
  markers: readonly TypedMarker[],
  [first = 0]: readonly number[],
  lines: readonly string[],
): boolean {
  const [marker] = markers
  if (!marker) return false
  const isIntroduced = first > 0 && /[:：]\s*$/u.test(lines[first - 1] ?? '')
  if (markers.length === 1) return marker.count === '' && isIntroduced
  // A number alone may stand in a sentence wherever its line ends.
  return marker.shape !== '1' || first === 0 || isIntroduced
}

/** Whether the line above ends a sentence, a clause or an item. */
function endsBefore(lines: readonly string[], row: number): boolean {
  return row === 0 || /[\p{Po}\p{Pe}\p{Pf}]\s*$/u.test(lines[row - 1] ?? '')
}

function isNext(one: string, other: string): boolean {
  const [first, second] = [levels(one), levels(other)]
  if (first && second) {
    if (first.length === 1 && second.length === 1) return (second[0] ?? 0) === (first[0] ?? 0) + 1
    const at = first.findIndex((level, index) => level !== second[index])
    return at < 0 ? second.length > first.length : (second[at] ?? 0) > (first[at] ?? 0)
  }
  const [roman, next] = [romanValue(one), romanValue(other)]
  if (roman !== null && next === roman + 1) return true
  if (!/^[\p{Lu}\p{Ll}]$/u.test(one)) return one !== other
  // Alphabets leave a letter out here and there: е, ж; и, к.
  const step = (other.codePointAt(0) ?? 0) - (one.codePointAt(0) ?? 0)
  return /^[\p{Lu}\p{Ll}]$/u.test(other) && (step === 1 || step === 2)
}

/** The numbers of `1.2`, in the digits of any script; null for what is none. */
function levels(counted: string): number[] | null {
  if (!/^\p{Nd}/u.test(counted)) return null
  return asciiDigits(counted).split(/[.．]/u).map(Number)
}

function romanValue(counted: string): number | null {
  return /^(?:[ivx]+|[IVX]+)$/u.test(counted) ? valueOfRoman(counted.toUpperCase()) : null
}
