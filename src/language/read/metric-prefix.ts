/** A prefix of the metric system, and by how much it multiplies. */
export interface MetricPrefix {
  factor: number
  /** The unit as far as it is known, with its prefix. */
  word: string
}

const thousand = 1e3
const million = 1e6
const milliard = 1e9
const billion = 1e12

/** Prefixes as symbols before the symbol of a unit. */
const symbols: Readonly<Record<string, number>> = {
  k: thousand,
  M: million,
  G: milliard,
  T: billion,
  к: thousand,
  М: million,
  Г: milliard,
  Т: billion,
}

/** Prefixes as words, without accents; the same international words in every language of a script. */
const words: Readonly<Record<string, number>> = {
  kilo: thousand,
  quilo: thousand,
  chilo: thousand,
  mega: million,
  giga: milliard,
  tera: billion,
  кило: thousand,
  мега: million,
  гига: milliard,
  тера: billion,
  كيلو: thousand,
  ميغا: million,
  ميجا: million,
  غيغا: milliard,
  جيجا: milliard,
  تيرا: billion,
  千: thousand,
  兆: million,
  吉: milliard,
  太: billion,
  キロ: thousand,
  メガ: million,
  ギガ: milliard,
  テラ: billion,
}

/** Symbols of units that take prefixes; the gram and metre are known with theirs. */
const symbolPattern =
  /^[ \u00A0-]?(?<prefix>[kMGT])(?:bps|bp|bit|b|B|o|Wh|Wp|W|VA|V|Hz|J|Pa|N|cal|toe|t|eV|Bq|Sv|Gy|L|l|Da|Ω)(?![\p{L}\p{N}])|^[ \u00A0-]?(?<cyrillic>[кМГТ])(?:Вт|В|Гц|Дж|Па|Н|кал|бит|байт|Б|б|т|эВ|Бк|Зв|А|Да)(?![\p{Lu}\p{N}])/u

const wordPattern = new RegExp(
  `^[ \\u00A0-]?(?<prefix>${Object.keys(words).join('|')})(?:(?<=\\p{Script=Han})(?:瓦|赫|帕|焦|伏|字节|比特|卡|碱基|吨)|(?<=\\p{Script=Katakana})\\p{L}{2,}|(?<!\\p{Script=Han}|\\p{Script=Katakana})[ \\u00A0]?\\p{L}{3,})`,
  'iu',
)

/** The metric prefix of the unit behind a figure: 29.9 kb, 5 megawatts, 5千瓦. Null where the unit has none. */
export function metricPrefixAt(after: string): MetricPrefix | null {
  const symbol = symbolPattern.exec(after)
  if (symbol) {
    const prefix = symbol.groups?.prefix ?? symbol.groups?.cyrillic ?? ''
    return { factor: symbols[prefix] ?? 1, word: symbol[0].trimStart() }
  }
  const bare = after
    .slice(0, 24)
    .normalize('NFD')
    .replace(/[\u0300-\u0305\u0307]/gu, '')
    .normalize('NFC')
  const word = wordPattern.exec(bare)
  const prefix = word?.groups?.prefix?.toLowerCase() ?? ''
  return word ? { factor: words[prefix] ?? 1, word: word[0].trimStart() } : null
}
