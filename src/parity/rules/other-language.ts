import { englishName } from '../../language/english-name.js'
import { foreignProse, withoutAddresses } from '../../language/foreign-prose.js'
import { comparedWords, isFarNearer, isNearer } from '../../language/nearer.js'
import { oncePerLanguage } from '../../language/once-per-language.js'
import { isUnspaced } from '../../language/pattern.js'
import { fitOf } from '../../language/recognise.js'
import { lettersOf } from '../../language/scripts.js'
import { sentences } from '../../language/sentences.js'
import type { Language } from '../../model/language.js'
import { plainText } from '../../model/plain-text.js'
import type { Phrasing } from '../../model/report.js'
import { difference } from '../difference.js'
import { type TextPair, textPairs } from '../texts.js'
import type { Comparison, ParityRule } from '../types.js'
import { untranslatedSentences } from '../untranslated-sentences.js'

/** A sentence must be in the language that its file declares: by script, and by its small words. */
export const otherLanguage: ParityRule = {
  id: 'other-language',
  source: 'parity',
  needsVocabulary: true,
  severity: 'error',
  summary: 'A sentence in another language than the file declares.',
  reason: 'Screen readers, hyphenation and search take the declared language at its word.',
  note: 'Translate it, or mark words that are meant to be foreign: `:span[…]{lang=…}`.',
  examples: {
    accepted: [
      {
        text: 'See the Rome Statute of the International Criminal Court.',
        translation: { language: 'ru', text: 'См. Римский статут Международного уголовного суда.' },
      },
      {
        text: 'Ann Hunter, maintainer of the Leaflet Foundation: https://example.org/annual-report',
        translation: {
          language: 'ar',
          text: 'Ann Hunter، مشرفة Leaflet Foundation: https://example.org/annual-report',
        },
      },
      {
        text: 'My name is Ann Hunter.',
        translation: { language: 'zh', text: '我是Ann Hunter。' },
      },
    ],
    rejected: [
      {
        text: 'The participants thanked the host for its hospitality.',
        translation: { language: 'ar', text: 'The participants warmly thanked their kind hosts.' },
        messages: ['Unexpected sentence that does not look like Arabic'],
      },
    ],
  },
  check: (comparison) =>
    textPairs(comparison).flatMap((pair) => {
      const [strange] = strangeSentences(pair, comparison)
      if (strange === undefined) return []
      const severity = isPlain(strange, comparison) ? otherLanguage.severity : 'warning'
      return [
        difference({ ...otherLanguage, severity }, comparison, pair, {
          reason: `Unexpected sentence that does not look like ${englishName(comparison.translation.language)}`,
          translationWords: strange.trim(),
        }),
      ]
    }),
}

/** The sentences of a translation that are in another language. */
export function strangeSentences(pair: TextPair, comparison: Comparison): string[] {
  const text = withoutNames(withoutForeign(pair.translation.content), comparison)
  // What was not translated at all is reported by the rule `untranslated`.
  const verbatim = untranslatedSentences(pair, comparison)
  return sentences(text, comparison.translation.language).flatMap((sentence) =>
    !verbatim.includes(sentence.text.trim()) && isStrange(sentence.text, comparison) ? [sentence.text] : [],
  )
}

function isStrange(text: string, { source, translation, others }: Comparison): boolean {
  const { language } = translation
  const prose = foreignProse(text, language)
  const own = fitOf(prose, language)
  const letters = prose.match(/\p{L}/gu)?.length ?? 0
  const words = prose.match(/\p{L}+/gu)?.length ?? 0
  const rivals = [source.language, ...others]
  if (own.script < 0.3) {
    // A sentence with words of its own script is foreign only if another language's small words hold it together.
    if (hasOwnWord(prose, language))
      return (
        isMostlyStrange(prose, language) || rivals.some((rival) => isHeldTogether(prose, rival, language))
      )
    // Names of another script count towards its length, but do not make it prose by themselves.
    return isUnspaced(prose) ? letters >= 10 : words >= 2 && isLong(text)
  }
  if (letters < 20 || words < 8) return false
  const compared = comparedWords(prose)
  return rivals.some((rival) => isNearer(compared, rival, language))
}

/** Prose of another language beyond doubt: its small words hold it together, and no title or command is as long. */
function isPlain(written: string, { source, translation, others }: Comparison): boolean {
  // A title or citation stands between quotation marks, of which the sentence may end before the second.
  const text = written.replace(/["“„«‘「『《][^"”»’“」』》]*["”»’“」』》]|[“„«「『《][^”»’“」』》]*$/gu, ' ')
  const prose = foreignProse(text, translation.language)
  const compared = comparedWords(prose)
  const isOwn = fitOf(prose, translation.language).script > 0.8
  return [source.language, ...others].some((rival) => {
    if (rival.tag === translation.language.tag) return false
    if (rival.script === translation.language.script)
      return isFarNearer(compared, rival, translation.language)
    if (isUnspaced(prose))
      // Chinese characters are in Japanese, too.
      return isOwn ? false : fitOf(prose, rival).script > 0.8 && prose.length >= 20
    const isLong = (text.match(/\p{L}+/gu)?.length ?? 0) >= 8
    return isLong && isHeldTogether(text, rival, translation.language) && hasContent(text, rival)
  })
}

/** Whether words of content are in small letters: in titles and names of bodies only the small words are. */
function hasContent(text: string, { comparison: { frequent } }: Language): boolean {
  const words = text.match(/(?<!\p{L})[\p{Ll}\p{Lo}]{4}[\p{L}\p{M}]*/gu) ?? []
  return words.filter((word) => !frequent.includes(word)).length >= 2
}

/** Whether a word of the language's script is there; codes and symbols in capitals are in every language. */
function hasOwnWord(text: string, language: Language): boolean {
  return (text.match(/[\p{L}\p{M}]+/gu) ?? []).some((word) => {
    if (fitOf(word, language).script < 1) return false
    const isCode = word === word.toUpperCase() && word !== word.toLowerCase()
    return isUnspaced(word) || (word.length >= 2 && !isCode)
  })
}

/**
 * Whether most letters are of a script that is neither the language's nor Latin: names and commands in Latin stand in texts of
 * every script, and a Latin text names nothing in seven letters of ten of another.
 */
function isMostlyStrange(prose: string, language: Language): boolean {
  const strange = prose.match(strangeWord(language)) ?? []
  const letters = prose.match(/\p{L}/gu)?.length ?? 0
  const length = strange.join('').match(/\p{L}/gu)?.length ?? 0
  return length > letters * 0.7 && (isUnspaced(strange.join('')) ? length >= 10 : strange.length >= 4)
}

const strangeWord = oncePerLanguage(
  (language): RegExp => new RegExp(`(?:(?![${lettersOf([language.script, 'Latn'])}])[\\p{L}\\p{M}])+`, 'gu'),
)

function isLong(text: string): boolean {
  const rest = withoutAddresses(text)
  return (rest.match(/\p{L}/gu)?.length ?? 0) >= 20 && (rest.match(/\p{L}+/gu)?.length ?? 0) >= 4
}

/** Prose of another script: several of its small words, and many of all. */
function isHeldTogether(text: string, rival: Language, declared: Language): boolean {
  if (rival.script === declared.script) return false
  const { frequent, words } = fitOf(text, rival)
  return frequent > 0.2 && frequent * words >= 3
}

/** Agreed names may be in any language. */
function withoutNames(text: string, { names, translation }: Comparison): string {
  return names.reduce((rest, name) => rest.replaceAll(name[translation.language.tag] ?? '\uFFFF', ' '), text)
}

/** Text without spans of other languages, code and abbreviations. */
function withoutForeign(content: readonly Phrasing[]): string {
  return content
    .map((node) => {
      if (node.type === 'span' || node.type === 'inlineCode' || node.type === 'abbreviation') return ' '
      return 'children' in node ? withoutForeign(node.children) : plainText([node])
    })
    .join('')
}
