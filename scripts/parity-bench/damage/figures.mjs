const symbol = /[A-Z]+(?:[/.][A-Za-z0-9.]+)+|(?<![\d.,])\d+\/\d+(?![.,\u00A0 ]?[\d万])/gu

/** The number that counts a paragraph and begins it (12. The Council …): languages write it by hand or leave it to the format. */
const numbering = /^\P{L}{0,2}?\d{1,3}(?:[.)、．]|[.-]\d{1,3})?(?=[ \u00A0\p{L}])/u

/** A text with the number that counts it hidden. */
export function withoutNumbering(text) {
  return text.replace(numbering, blank)
}

/** Figures outside document symbols, addresses and the number of the paragraph. */
function figuresOf(text) {
  const masked = withoutNumbering(withoutAddresses(text)).replace(symbol, blank)
  // What is glued behind letters is a part of a name: @user13.
  const figure = /(?<![\p{Script=Latin}\p{Script=Cyrillic}\d])\d+(?:[.,\u00A0\u202F ]\d+)*/gu
  return [...masked.matchAll(figure)].map((match) => ({
    at: match.index,
    figure: match[0],
  }))
}

/** A text with its addresses hidden. */
export function withoutAddresses(text) {
  return text.replace(/\]\([^)\s]*\)|https?:\S+/gu, blank)
}

function blank(match) {
  return '\uFFFC'.repeat(match.length)
}

/** Whether the source has the same digits: what it lacks can be altered without harm. */
export function isInSource(figure, source) {
  const bare = (text) => text.replace(/(?<=\d)[.,\u00A0\u202F ](?=\d)/gu, '')
  return new RegExp(`(?<!\\d)${bare(figure)}(?!\\d)`, 'u').test(bare(source))
}

function replaced(text, at, length, by) {
  return text.slice(0, at) + by + text.slice(at + length)
}

/** One digit of a figure is another. */
export function alteredDigit({ text, source, random }) {
  return figuresOf(text).flatMap(({ at, figure }) => {
    if (!isInSource(figure, withoutNumbering(source))) return []
    const places = [...figure].flatMap((character, index) => (/\d/u.test(character) ? [index] : []))
    const place = places[random(places.length)] ?? 0
    const old = Number(figure[place])
    const digit = (old + 1 + random(8)) % 10
    const changed = digit === 0 && place === 0 ? (old === 9 ? 8 : 9) : digit
    return replaced(text, at + place, 1, String(changed))
  })
}

/** The decimal sign stands for the sign of groups, or the other way round. */
export function swappedSeparators(context) {
  return swapped(context, false)
}

/** The same of a decimal by itself that gets a full stop, as numbers of versions and sections have. */
export function stopInLoneDecimal(context) {
  return swapped(context, true)
}

/** An address of a network and a name with a version (Apache-2.0) have points, no decimals. */
const points = /\d+(?:\.\d+){2,}|(?<=\p{Script=Latin}-)\d+\.\d+/gu

function swapped({ text: written, source, language, sourceLanguage }, isLikeVersion) {
  const text = written.replace(points, blank)
  const { decimal } = language.numbers
  const other = decimal === ',' ? '.' : ','
  // A figure by itself may follow another country of the language.
  const separated = figuresOf(text).filter(({ figure }) => /\D/u.test(figure))
  if (language.comparison.regionalSeparators.length > 0 && separated.length < 2) return []
  return figuresOf(text).flatMap(({ at, figure }) => {
    const separators = [...figure.matchAll(/[^\d]/gu)]
    const last = separators.at(-1)
    if (!last || figure.length - last.index - 1 === 0) return []
    const isDecimal = last[0] === decimal
    const isGroup = !isDecimal && figure.length - last.index - 1 === 3 && /^\d{1,3}\D/u.test(figure)
    if (!isDecimal && !isGroup) return []
    // What both languages write with the same sign, though their decimals differ, counts sections: article 10.103.
    const isSection = sourceLanguage.numbers.decimal !== decimal && source.includes(figure)
    if (isSection) return []
    const isLone = isDecimal && decimal === ',' && !isMeasured(text.slice(at + figure.length), language)
    const hasOther = separated.some((other) => other.at !== at && /,\d+$/u.test(other.figure))
    if ((isLone && !hasOther) !== isLikeVersion) return []
    return [replaced(written, at + last.index, 1, isDecimal ? other : decimal)]
  })
}

/** Whether per cent, a word of scale or a unit follows a figure, or a range that ends with one. */
function isMeasured(after, { comparison }) {
  const { percent, scale, units, rangeJoiners } = comparison
  const words = [...percent, ...Object.keys(scale), ...Object.values(units).flat()]
    .sort((a, b) => b.length - a.length)
    .map((word) => word.replace(/[.*+?^${}()|[\]\\]/gu, '\\$&'))
  const joiners = rangeJoiners.join('|')
  return new RegExp(
    `^(?:[ \\u00A0]?(?:${joiners})[ \\u00A0]?\\d+(?:[.,]\\d+)?)?[ \\u00A0-]?(?:d[eu’] ?)?(?:${words.join('|')})(?![\\p{L}\\p{N}])`,
    'u',
  ).test(after)
}

/** Million becomes billion. */
export function otherScale({ text, language }) {
  const scale = Object.entries(language.comparison.scale).sort(([a], [b]) => b.length - a.length)
  const words = scale.map(([word]) => word)
  const pattern = new RegExp(`(?<=\\d[ \\u00A0]?)(?:${words.join('|')})`, 'gu')
  return [...text.matchAll(pattern)].flatMap((match) => {
    const factor = language.comparison.scale[match[0]]
    const wanted =
      factor === 1e9 ? 1e6 : factor === 1e6 ? 1e9 : factor === 1e8 ? 1e4 : factor === 1e4 ? 1e8 : null
    const other = scale.find(([, value]) => value === wanted)?.[0]
    return other ? [replaced(text, match.index, match[0].length, other)] : []
  })
}

/**
 * Figures that share one per cent (14.3 to 10.9 per cent) may lose theirs without harm: they are left alone, and so are
 * the signs of addresses (`%20`).
 */
export function droppedPercent({ text, language }) {
  const forms = [...language.comparison.percent].sort((a, b) => b.length - a.length)
  const pattern = new RegExp(
    `(?<=\\d)[ \\u00A0]?(?:${forms.join('|')})(?![\\p{L}\\p{M}](?<!\\p{Script=Han}))`,
    'gu',
  )
  const all = [...withoutAddresses(text).matchAll(pattern)]
  const isAlone = (match) => all.every((other) => other === match || Math.abs(other.index - match.index) > 30)
  return all.filter(isAlone).map((match) => replaced(text, match.index, match[0].length, ''))
}

/** The month of a date is another. */
export function wrongMonth({ text, language, random }) {
  return [language.dates.months, ...language.dates.alternativeMonths].flatMap((list) =>
    list.flatMap((name, index) => {
      if (/[.*]$/u.test(name)) return []
      const at = text.search(
        new RegExp(`(?<![\\p{L}\\p{M}\\d/])${name.replace('.', '\\.')}(?![\\p{L}\\p{M}/])`, 'u'),
      )
      // «مارس» is March, and to practise: without a figure beside it a word that is also another is none.
      const isOtherWord =
        language.comparison.ignore.includes(name) &&
        !/\d/u.test(text.slice(Math.max(0, at - 6), at + name.length + 6))
      if (isOtherWord) return []
      const isWhole = at >= 0 && !/[一-龥\d]/u.test(text[at - 1] ?? '') | (text[at - 1] === '年')
      if (at < 0 || !isWhole) return []
      const other = list[(index + 1 + random(11)) % 12] ?? name
      return [replaced(text, at, name.length, other)]
    }),
  )
}

/** One digit of a document symbol is another. */
export function alteredSymbol({ text, source, random }) {
  return [...withoutAddresses(text).matchAll(symbol)]
    .filter(([found]) => found.includes('/') && source.includes(found))
    .flatMap((match) => {
      const places = [...match[0]].flatMap((character, index) => (/\d/u.test(character) ? [index] : []))
      if (places.length === 0) return []
      const place = places[random(places.length)] ?? 0
      const digit = (Number(match[0][place]) + 1 + random(8)) % 10
      return [replaced(text, match.index + place, 1, String(digit))]
    })
}

const otherUnits = [
  ['USD', 'EUR'],
  ['EUR', 'USD'],
  ['kilometre', 'metre'],
  ['kilogram', 'tonne'],
  ['tonne', 'kilogram'],
]

/** Units of area and volume are left alone: they hold the word of a length. */
export function otherUnit({ text, language }) {
  return otherUnits.flatMap(([from, to]) => {
    const isWord = (form) => form.length > 2 || /[一-龥]/u.test(form)
    const forms = (language.comparison.units[from] ?? []).filter(isWord).sort((a, b) => b.length - a.length)
    const other = (language.comparison.units[to] ?? []).findLast((form) => /^\p{L}/u.test(form))
    const words = forms.map((form) => form.replace(/[.$]/gu, '\\$&')).join('|')
    const pattern = new RegExp(
      `(?<=\\d[ \\u00A0]?(?:[万亿]|\\p{L}{4,9}[ \\u00A0](?:de )?)?)(?:${words})(?![\\p{Script=Latin}\\p{Script=Cyrillic}\\p{Script=Arabic}\\p{M}]| carr| cuadr| مرب)`,
      'u',
    )
    const match = forms.length > 0 && other ? pattern.exec(text) : null
    return match && other ? [replaced(text, match.index, match[0].length, other)] : []
  })
}

/** Whether the value also stands in figures, so that one of the two is left when the other is damaged. */
function isInFigures(value, ...texts) {
  return texts.some((text) => new RegExp(`(?<!\\d)${value}(?!\\d)`, 'u').test(text))
}

const english = { 3: 'three', 4: 'four', 5: 'five', 6: 'six', 7: 'seven', 8: 'eight', 9: 'nine' }

/** Whether the English says a number by itself: nine tenths and a threefold increase are other matters. */
function isSaid(value, source) {
  const fractions = '(?:halves|thirds|quarters|fifths|sixths|sevenths|eighths|ninths|tenths)'
  return new RegExp(`\\b(?:${english[value]}|${value})\\b(?![- ]${fractions})`, 'i').test(source)
}

/** Another number word where the source says the number; what the source says otherwise is not promised. */
export function otherNumberWord({ text, source, language, random }) {
  const words = Object.entries(language.comparison.cardinals).filter(
    ([word, value]) => value >= 3 && value <= 9 && word.length > 2,
  )
  return words.flatMap(([word, value]) => {
    const match = new RegExp(`(?<![\\p{L}-])${word}(?![\\p{L}-])`, 'u').exec(text)
    const others = words.filter(([other, amount]) => amount !== value && other !== word)
    const by = others[random(others.length)]?.[0]
    if (isInFigures(value, withoutNumbering(text))) return []
    return match && by && isSaid(value, source) ? [replaced(text, match.index, word.length, by)] : []
  })
}
