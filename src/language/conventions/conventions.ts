import type { Language } from '../../model/language.js'
import { likelyScript } from '../../model/likely-script.js'
import { scriptFacts } from '../scripts.js'
import { cldrDates } from './dates.js'
import { cldrNumbers } from './numbers.js'
import { quotationMarks } from './quotation-marks.js'
import { type Separators, separatorsOf } from './separators.js'

/** What a language file may leave open: all but words and vocabulary. */
export type Conventions = Pick<
  Language,
  'name' | 'script' | 'direction' | 'numbers' | 'dates' | 'typography' | 'hyphenation'
> & { words: Separators }

/** Scripts with capital letters, whose small ones also have an italic form that readers know. */
const cased = new Set(['Latn', 'Cyrl', 'Grek', 'Armn'])

/** Signs that begin or end no line in Chinese and Japanese. */
const neverStartLine = '、。，．：；？！”’）〉》」』】〕…—·％ー々ぁぃぅぇぉっゃゅょゎァィゥェォッャュョヮヵヶ'
const neverEndLine = '“‘（〈《「『【〔'

/**
 * The conventions of a language that nobody has described, from CLDR and its script.
 *
 * @param tag - BCP 47 tag; one that CLDR does not know gets the conventions of the root.
 * @param script - ISO 15924 code, where the file names one; else the likeliest.
 */
export function conventionsOf(tag: string, script: string | null = null): Conventions {
  const code = script ?? likelyScript(tag) ?? 'Latn'
  const facts = scriptFacts(code)
  const isSquare = facts.shaping === 'square' && !facts.isSpaced
  return {
    name: nameOf(tag, code),
    script: code,
    direction: facts.direction,
    words: separatorsOf(tag, code),
    numbers: cldrNumbers(tag),
    dates: cldrDates(tag),
    typography: {
      ...quotationMarks(tag),
      apostrophe: '’',
      clippedWords: [],
      insideQuotes: '',
      spaceBefore: {},
      noBreakAfter: [],
      noBreakBefore: [],
      noteMark: 'after-stop',
      noteMarkForm: facts.direction === 'rtl' ? '({number})' : '{number}',
      noteMarkSeparator: ',',
      noteMarkSpace: '\u202F',
      bullets: ['•', '–', '•'],
      orderedMarker: '{number}.',
      emphasis: cased.has(code) ? 'italic' : 'bold',
      neverStartLine: isSquare ? neverStartLine : '',
      neverEndLine: isSquare ? neverEndLine : '',
      spaceBesideLatin: isSquare,
    },
    hyphenation: { patterns: null, minimumWord: 7, before: 3, after: 3 },
  }
}

/** The language's own name, with a capital where its script begins names with one, or its tag. */
function nameOf(tag: string, script: string): string {
  const name = new Intl.DisplayNames([tag], { type: 'language', fallback: 'code' }).of(tag) ?? tag
  if (!cased.has(script)) return name
  return name.charAt(0).toLocaleUpperCase(tag) + name.slice(1)
}
