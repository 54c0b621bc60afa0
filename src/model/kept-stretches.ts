/** A stretch of text that keeps together, in its own order. */
export interface KeptStretch {
  /** UTF-16 offsets. */
  start: number
  end: number
  /** Figures, symbols and words stand on one line; an address may end a line after one of its delimiters. */
  kind: 'figure' | 'symbol' | 'word' | 'address'
  /**
   * In right-to-left text it needs a direction of its own, without which its signs would be turned (UAX #9). Digits
   * with their separators do not, nor does what follows words from left to right: it goes on with those, so that
   * `vol. 12, pp. 12–15` is not torn in two.
   */
  turned: boolean
}

const alphabets = '\\p{Script=Latin}\\p{Script=Cyrillic}\\p{Script=Greek}'
const space = '[ \\u00A0\\u2009\\u202F]'
const dash = '[\\u002D\\u2010-\\u2013\\u2212]'
const digits = '\\p{Nd}{1,20}'
/** 14 250, 1 234 567: the first group is no year. */
const groups = `\\p{Nd}{1,3}(?:${space}\\p{Nd}{3}(?!\\p{Nd})){1,6}`
/** 3.25, 1,250.5, 10:30, 24/04/2017. */
const number = `(?:${groups}|${digits})(?:[.,:/'’٫٬]${digits}){0,8}`
/** +41 22 917 0000, (974) 555-1212. */
const telephone = `(?:\\+\\p{Nd}{1,4}|\\(\\+?\\p{Nd}{2,5}\\))(?:(?:${space}|[-./])\\(?\\p{Nd}{1,8}\\)?){1,8}`
/** What Han counts in, without a space: 46.5万, 24日. */
const counted = '(?:[万萬亿億千百]{1,2}|[年月日时時点點分秒号號岁歲届屆次条條项項])?'
/** °C, beside its figure or alone. */
const degrees = '[ \\u00A0\\u202F]?°[CF]?'
/** A letter written from right to left, or a mark on one. */
const rightToLeft = '(?:(?=[\\u0591-\\u08FF\\uFB1D-\\uFDFF\\uFE70-\\uFEFC])[\\p{L}\\p{M}])'
/** A hyphen behind such a letter belongs to the word (كوفيد-19, ב-12); as a sign it would go to the far side of the figure. */
const minus = `(?:\\u2212|(?<!${rightToLeft})${dash})?`
/** Per cent and per mille, also of Arabic. */
const percents = '%\u2030\u066A'
const percent = `[${percents}]`
/** A sign, a number and what it reaches to: −3.25, 5–10, 2017-04-24, 3.4%–3.9%. */
const figure = `(?:(?<![\\p{Nd})${percents}])[+±<>≈~]?${minus})${number}(?:${dash}${number}|${percent}${dash}${number}${percent}){0,6}(?:${degrees}|${counted})`
/** A/RES/60/1, E/CN.4/2005/2, S/RES/2286 (2016). */
const symbol =
  '(?=[\\p{L}\\p{Nd}./-]{1,60}\\p{Nd})\\p{Lu}[\\p{Lu}\\p{Ll}\\p{Nd}]{0,15}(?:[.-][\\p{Lu}\\p{Ll}\\p{Nd}]{1,15}){0,4}(?:\\/[\\p{Lu}\\p{Ll}\\p{Nd}]{1,15}(?:[.-][\\p{Lu}\\p{Ll}\\p{Nd}]{1,15}){0,4}){1,8}(?:[ \\u00A0]?\\([0-9IVX]{1,6}\\))?'
/** г-н, e-mail; a word and its number: كوفيد-19; a month in two names: نيسان/أبريل. */
const word = `(?:${rightToLeft}{1,14}[-\\u2010\\u2011]\\p{Nd}{1,4}(?!(?:[.,:٫٬]|${dash}|${space})\\p{Nd}|[%٪])|[\\p{L}\\p{Nd}]-[\\p{L}\\p{M}]{1,20}|[\\p{L}\\p{M}]{2,14}\\/[\\p{L}\\p{M}]{2,14}(?![/\\p{L}]))`

/** What an address holds; a bracket that it opens and closes is part of it. */
const bracketed = '\\([^\\s<>«»“”،؛()]{0,200}\\)'
const ofAddress = `(?:${bracketed}|(?!${bracketed})[^\\s<>«»“”،؛)])`

/** Addresses come first: nothing inside one is looked at. */
const pattern = new RegExp(
  [
    `(?<address>(?:[a-z][a-z0-9+.-]{1,20}:\\/\\/|www\\.|mailto:)${ofAddress}{0,2000}(?:${bracketed}|[^\\s<>«»“”،؛.,:;!?()\\]]))`,
    `(?<symbol>(?<![\\p{L}\\p{Nd}/])${symbol}(?:[–-]${symbol}){0,4}(?![\\p{L}\\p{Nd}]))`,
    `(?<figure>(?<![${alphabets}\\p{Nd}.,/])(?:${telephone}|${figure}|°[CF])(?![${alphabets}\\p{Nd}]))`,
    `(?<word>(?<![\\p{L}\\p{Nd}/-])${word}(?![\\p{L}\\p{Nd}/-]))`,
  ].join('|'),
  'uy',
)
/** What every stretch holds, and what may stand before that: no space, and no more than so much. */
const sign = /[\p{Nd}/:°-]|www\./gu
const longestBefore = 96
/** Most letters of two words with a slash that stay together. */
const longest = 20

/**
 * Figures with their signs and groups, ranges, times, telephone numbers, document symbols, addresses and short words
 * with a hyphen or slash, in order. Digits alone are no stretch: nothing divides or turns them.
 */
export function keptStretches(text: string): readonly KeptStretch[] {
  if (text !== last.text) last = { text, found: stretchesOf(text) }
  return last.found
}

/** The text asked for last: one step after the other asks for the same paragraph. */
let last: { text: string; found: readonly KeptStretch[] } = { text: '', found: [] }

function stretchesOf(text: string): KeptStretch[] {
  const found: Omit<KeptStretch, 'turned'>[] = []
  let from = 0
  sign.lastIndex = 0
  for (let at = sign.exec(text); at; at = sign.exec(text)) {
    const match = firstMatch(text, firstStart(text, from, at.index), at.index)
    from = match ? match.index + match[0].length : sign.lastIndex
    sign.lastIndex = from
    const kind = match && kindOf(match.groups ?? {})
    if (match && kind && isStretch(kind, match[0])) found.push({ start: match.index, end: from, kind })
  }
  return directed(text, found)
}

const fromRight = new RegExp(rightToLeft, 'u')
const isPercent = new RegExp(percent, 'u')

/** The stretches with what UAX #9 would do to them, and with the per cent sign that would go to their far side. */
function directed(text: string, found: readonly Omit<KeptStretch, 'turned'>[]): KeptStretch[] {
  let strong = ''
  let from = 0
  return found.map((stretch) => {
    const { start, kind } = stretch
    strong = lastLetter(text, from, start) ?? strong
    const isBehindLatin = strong !== '' && !fromRight.test(strong)
    const turned = kind === 'address' || (!isBehindLatin && isTurned(kind, text.slice(start, stretch.end)))
    // Behind an Arabic letter the sign stands on the left of every figure, with and without signs (UAX #9, W2).
    const isBehindArabic = /[\u0600-\u08FF\uFB50-\uFDFF\uFE70-\uFEFC]/u.test(strong)
    const hasSign = kind === 'figure' && turned && !isBehindArabic && isPercent.test(text[stretch.end] ?? '')
    const end = stretch.end + (hasSign ? 1 : 0)
    // What has a direction of its own means nothing to what stands behind it.
    from = turned ? end : start
    return { start, end, kind, turned }
  })
}

/** The last letter between two offsets. */
function lastLetter(text: string, from: number, to: number): string | null {
  for (let at = to - 1; at >= from; at--) {
    const letter = text[at] ?? ''
    if (/\p{L}/u.test(letter)) return letter
  }
  return null
}

/** Digits with their separators stay in order by themselves (UAX #9, W4). */
function isTurned(kind: KeptStretch['kind'], words: string): boolean {
  return kind === 'figure' ? /[^\p{L}\p{Nd}.,:/\u00A0\u202F]/u.test(words) : kind !== 'word'
}

/** Where a stretch that holds the sign at an offset may begin. */
function firstStart(text: string, from: number, sign: number): number {
  let start = sign
  while (start > from && sign - start < longestBefore && text[start - 1] !== ' ') start--
  return start
}

/** The first stretch that begins between two offsets, both included. */
function firstMatch(text: string, from: number, to: number): RegExpExecArray | null {
  for (let start = from; start <= to; start++) {
    // Half of a character begins nothing.
    if (/[\uDC00-\uDFFF]/.test(text[start] ?? '')) continue
    pattern.lastIndex = start
    const match = pattern.exec(text)
    if (match) return match
  }
  return null
}

function kindOf(kinds: Partial<Record<string, string>>): KeptStretch['kind'] {
  if (kinds.address) return 'address'
  if (kinds.symbol) return 'symbol'
  return kinds.figure ? 'figure' : 'word'
}

function isStretch(kind: KeptStretch['kind'], words: string): boolean {
  if (kind === 'figure') return /[^\p{Nd}]/u.test(words)
  if (kind === 'symbol') return /\p{Nd}/u.test(words)
  return kind === 'address' || words.length <= longest
}
