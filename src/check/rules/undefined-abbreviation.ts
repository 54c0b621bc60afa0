import { plainText } from '../../model/plain-text.js'
import type { Phrasing } from '../../model/report.js'
import { ruleMessage } from '../../model/rule-message.js'
import { knownAbbreviations } from '../known-abbreviations.js'
import { placeOfWord } from '../node-message.js'
import { type Stretch, stretchesOf } from '../texts.js'
import type { CheckRule } from '../types.js'

/** Two to six capitals, digits among them: `R2P`, `IIIM`, `ЕСВД`. Not part of a symbol, an address or a longer word. */
const abbreviation =
  /(?<![\p{L}\p{M}\p{N}/.@-]|\p{L}&)\p{Lu}[\p{Lu}\p{N}]{1,5}(?![\p{L}\p{M}\p{N}/@]|[.&]\p{L}|-\p{N})/gu
/** Figures and signs that are lowered or raised as characters of their own. */
const offTheLine = /[\u00B2\u00B3\u00B9\u2070-\u209C]/gu
const roman = /^M{0,3}(?:CM|CD|D?C{0,3})(?:XC|XL|L?X{0,3})(?:IX|IV|V?I{0,3})$/u

/** An abbreviation is explained: in `abbreviations`, in brackets after its words, or by words in brackets after it, or as a term with its definition. */
export const undefinedAbbreviation: CheckRule = {
  id: 'undefined-abbreviation',
  source: 'check',
  severity: 'info',
  summary: 'An abbreviation that the document does not explain.',
  reason:
    'Delegates read documents outside their field; an unexplained abbreviation stops them, and WCAG 2.2 (3.1.4) asks for it.',
  note: 'Add it to `abbreviations` in the front matter.',
  examples: {
    accepted: [
      { text: 'The international mechanism (IIIM) was set up. The IIIM reports yearly.' },
      { text: 'R2P is a norm.', frontMatter: { abbreviations: { R2P: 'Responsibility to Protect' } } },
      { text: 'The IIIM reports yearly.\n\nIIIM\n: The international mechanism' },
      { text: 'The air held more CO<sub>2</sub> and SO<sub>4</sub>.' },
      { text: 'Water is H₂O, and its salt NaSO₄²⁻; AT&T sells none of it.' },
      { text: 'The PDF and the URL follow ISO 8601.' },
      { text: 'The UN adopted A/RES/60/1 in part II.' },
      { language: 'ru', text: 'Доклад ООН.' },
    ],
    rejected: [
      {
        text: 'The IIIM reports yearly to the IIIM board.',
        messages: ['Unexpected abbreviation `IIIM`, which nothing explains'],
      },
    ],
  },
  check: (checked) => {
    const { report, language, frontMatter } = checked
    const stretches = stretchesOf(report)
    const known = new Set([
      ...Object.keys(frontMatter.abbreviations),
      ...language.comparison.knownAbbreviations,
    ])
    const explained = explanations(stretches)
    const reported = new Set<string>()
    return stretches.flatMap(({ node, content }) => {
      const text = onTheLine(content)
      if (text === text.toUpperCase()) return []
      return [...text.matchAll(abbreviation)].flatMap(([word]) => {
        if (
          known.has(word) ||
          knownAbbreviations.has(word) ||
          explained.has(word) ||
          reported.has(word) ||
          roman.test(word)
        )
          return []
        if ((word.match(/\p{Lu}/gu)?.length ?? 0) < 2) return []
        reported.add(word)
        const at = 'position' in node ? node : null
        return [
          ruleMessage(undefinedAbbreviation, {
            file: checked.file,
            place: placeOfWord(word, checked, at),
            reason: `Unexpected abbreviation \`${word}\`, which nothing explains`,
          }),
        ]
      })
    })
  },
}

/** Text in which a letter stands for words off the line, so that CO₂ and m³ are no abbreviations. */
function onTheLine(content: readonly Phrasing[]): string {
  return content
    .map((node) => {
      if (node.type === 'subscript' || node.type === 'superscript') return 'x'
      return 'children' in node ? onTheLine(node.children) : plainText([node]).replace(offTheLine, 'x')
    })
    .join('')
}

/** Abbreviations in brackets, followed by brackets, or defined as terms, anywhere in the document. */
function explanations(stretches: readonly Stretch[]): Set<string> {
  return new Set(
    stretches.flatMap(({ node, text }) => [
      ...(node.type === 'term' ? [...text.matchAll(abbreviation)].map(([word]) => word) : []),
      ...[...text.matchAll(/[(（][^()（）]*?([\p{Lu}\p{N}]{2,6})[^()（）]*[)）]/gu)].map(
        ([, word = '']) => word,
      ),
      ...[...text.matchAll(/([\p{Lu}\p{N}]{2,6})[ \u00A0]?[(（]/gu)].map(([, word = '']) => word),
    ]),
  )
}
