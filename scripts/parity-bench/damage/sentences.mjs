const segmenters = new Map()

function sentencesOf(text, { tag }) {
  if (!segmenters.has(tag)) segmenters.set(tag, new Intl.Segmenter(tag, { granularity: 'sentence' }))
  // Stops in addresses and code are no ends of sentences.
  const hidden = text.replace(/\]\([^)\s]*\)|`[^`]*`|https?:\S+/gu, (match) => '\uFFFC'.repeat(match.length))
  return [...segmenters.get(tag).segment(hidden)].map(({ segment, index }) =>
    text.slice(index, index + segment.length),
  )
}

/** Sentences long enough that a reader would miss them, of a text that has several. */
function wholeSentences(text, language) {
  const all = sentencesOf(text, language)
  const least = language.script === 'Hans' || language.script === 'Hani' ? 10 : 30
  const isWhole = (sentence) =>
    sentence.trim().length >= least && /[.!?。！？؟][)»”"]*$/u.test(sentence.trim())
  if (all.length < 2 || !all.every(isWhole) || hasCut(all)) return []
  return all
}

/** An initial, a title or a short form (M., Mr., долл., art. 6) ends no sentence: what looks like two is one. */
function hasCut(all) {
  return all.some(
    (sentence, index) =>
      (index + 1 < all.length && /(?<!\p{L})(?:\p{Lu}\p{L}{0,3}|\p{Ll}{1,4})\.\s*$/u.test(sentence)) ||
      (index > 0 && /^\s*[\p{Ll}\p{N}(]/u.test(sentence)),
  )
}

/** One sentence of several is lost. */
export function lostSentence({ text, source, language, sourceLanguage, random }) {
  const all = wholeSentences(text, language)
  // Where the source says as much in one sentence, nobody can say which part of it is lost.
  const there = sentencesOf(source, sourceLanguage)
  if (all.length < 2 || there.length < 2 || hasCut(there)) return []
  const lost = random(all.length)
  return [
    all
      .filter((_, index) => index !== lost)
      .join('')
      .trim(),
  ]
}

/** One sentence stands twice. */
export function doubledSentence({ text, language, random }) {
  const all = wholeSentences(text, language)
  if (all.length < 2) return []
  const doubled = random(all.length)
  return [
    all
      .flatMap((sentence, index) => (index === doubled ? [spaced(sentence, language), sentence] : [sentence]))
      .join(''),
  ]
}

/** A sentence of another text is added. */
export function addedSentence({ text, language, another }) {
  const [foreign] = wholeSentences(another ?? '', language)
  if (!foreign || text.includes(foreign.trim()) || wholeSentences(text, language).length < 2) return []
  return [`${spaced(text, language)}${foreign.trim()}`]
}

/** The second half of a long text of one sentence is lost. */
export function lostHalf({ text, language }) {
  const all = sentencesOf(text, language)
  const least = /\p{Script=Han}/u.test(text) ? 40 : 140
  if (all.length !== 1 || text.length < least) return []
  const commas = [...text.matchAll(/[,،，;；؛](?!\d)/gu)].map(({ index }) => index)
  const middle = commas.find((at) => at > text.length * 0.35 && at < text.length * 0.55)
  return middle === undefined ? [] : [`${text.slice(0, middle)}${text.trimEnd().at(-1)}`]
}

/**
 * The whole source stands where its translation should. Names and short labels may stay: six words are prose, in another script
 * three, if one of them is a common word.
 */
export function textUntranslated({ source, language, sourceLanguage }) {
  const words = source.replace(/\]\([^)\s]*\)|`[^`]*`|https?:\S+/gu, ' ').match(/[\p{L}\p{M}]+/gu) ?? []
  const isOtherScript = language.script !== sourceLanguage.script
  if (/\p{Script=Han}/u.test(source)) return isOtherScript && source.length >= 6 ? [source] : []
  const common = words.filter((word) => /^[^\p{Lu}]{3}/u.test(word))
  return words.length >= (isOtherScript ? 3 : 6) && common.length >= (isOtherScript ? 1 : 4) ? [source] : []
}

/** A name, heading or label stands as in the source. */
export function labelUntranslated(context) {
  return textUntranslated(context).length > 0 ? [] : [context.source]
}

/** The source's sentence stands where its translation should. */
export function sentenceUntranslated({ text, source, language, sourceLanguage, random }) {
  const here = wholeSentences(text, language)
  const there = wholeSentences(source, sourceLanguage)
  if (here.length < 2 || here.length !== there.length) return []
  const left = random(here.length)
  return [here.map((sentence, index) => (index === left ? there[index] : sentence)).join('')]
}

/** Five or more words of the source stand inside the translation. */
export function wordsUntranslated({ text, source, random }) {
  const words = source.split(' ')
  if (words.length < 12 || /[\u3040-\u9FFF]/u.test(source)) return []
  const run = 6
  const at = random(words.length - run)
  const left = words.slice(at, at + run).join(' ')
  // Markup and brackets are no words, and words with commas between each are a list, of names perhaps.
  if (/[\d\p{Lu}`"“”«»()[\]/;:*_#]/u.test(left) || (left.match(/,/gu)?.length ?? 0) > 1) return []
  const middle = text.indexOf(' ', text.length / 2)
  const cut = middle < 0 ? Math.floor(text.length / 2) : middle
  return [`${text.slice(0, cut)} ${left} ${text.slice(cut).trimStart()}`]
}

function spaced(text, { tag }) {
  return /^(?:zh|ja|th)/u.test(tag) || /\s$/u.test(text) ? text : `${text} `
}
