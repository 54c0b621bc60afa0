import { exactly } from '../../language/pattern.js'
import type { Phrasing } from '../../model/report.js'
import { difference } from '../difference.js'
import { textPairs } from '../texts.js'
import type { ParityRule } from '../types.js'

/** An abbreviation that the source expands and the translation uses too must be expanded there as well. */
export const sameAbbreviations: ParityRule = {
  id: 'same-abbreviations',
  source: 'parity',
  needsVocabulary: true,
  severity: 'warning',
  summary: 'An abbreviation that is expanded in the source and not in the translation.',
  reason: 'Whoever needs the expansion in one language needs it in the other.',
  note: 'Add it to `abbreviations` in the front matter.',
  examples: {
    accepted: [
      {
        text: 'R2P is a norm.',
        translation: { language: 'fr', text: 'La R2P est une norme.' },
        frontMatter: { abbreviations: { R2P: 'Responsibility to Protect' } },
      },
    ],
    rejected: [
      {
        text: 'R2P is a norm.',
        translation: { language: 'fr', text: 'La R2P est une norme.', frontMatter: {} },
        frontMatter: { abbreviations: { R2P: 'Responsibility to Protect' } },
        messages: ['Unexpected `R2P` without its expansion, which the source gives'],
      },
    ],
  },
  check: (comparison) => {
    const pairs = textPairs(comparison)
    const expanded = new Map<string, string>()
    for (const { source } of pairs)
      for (const [value, words] of abbreviationsIn(source.content)) expanded.set(value, words)
    const here = new Set(
      pairs.flatMap(({ translation }) => abbreviationsIn(translation.content).map(([value]) => value)),
    )
    return [...expanded.keys()]
      .filter((value) => !here.has(value))
      .flatMap((value) => {
        const use = pairs.find(({ translation }) => isWordOf(translation.text, value))
        if (!use) return []
        return [
          difference(sameAbbreviations, comparison, use, {
            reason: `Unexpected \`${value}\` without its expansion, which the source gives`,
            sourceWords: value,
            translationWords: value,
          }),
        ]
      })
  },
}

function abbreviationsIn(content: readonly Phrasing[]): [string, string][] {
  return content.flatMap((node): [string, string][] => [
    ...(node.type === 'abbreviation' ? [[node.value, node.expansion] as [string, string]] : []),
    ...('children' in node ? abbreviationsIn(node.children) : []),
  ])
}

function isWordOf(text: string, word: string): boolean {
  return new RegExp(`(?<![\\p{L}\\p{N}])${exactly(word)}(?![\\p{L}\\p{N}])`, 'u').test(text)
}
