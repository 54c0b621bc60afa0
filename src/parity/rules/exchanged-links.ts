import { plainText } from '../../model/plain-text.js'
import type { Link, Phrasing } from '../../model/report.js'
import { difference } from '../difference.js'
import { piecesOf, sharedPieces } from '../pieces.js'
import { textPairs } from '../texts.js'
import type { ParityRule } from '../types.js'

/**
 * Two links of one text that each lead where the other should. Languages change the order of links with that of words;
 * so the words of the links decide, by the letters and figures that they share with the source's.
 */
export const exchangedLinks: ParityRule = {
  id: 'exchanged-links',
  source: 'parity',
  needsVocabulary: false,
  severity: 'warning',
  summary: 'Two links of a text lead where the other should.',
  reason: 'All addresses are there, and each takes the reader to the wrong place.',
  note: 'Exchange the two addresses in the translation.',
  examples: {
    accepted: [
      {
        text: 'Read [the Charter](https://example.org/charter) before [the Statute](https://example.org/statute).',
        translation: {
          language: 'fr',
          text: 'Avant [le Statut](https://example.org/statute), lire [la Charte](https://example.org/charter).',
        },
      },
    ],
    rejected: [
      {
        text: 'Read [the Charter](https://example.org/charter) and [the Statute](https://example.org/statute).',
        translation: {
          language: 'fr',
          text: 'Lire [la Charte](https://example.org/statute) et [le Statut](https://example.org/charter).',
        },
        messages: ['Unexpected exchange of the links of `la Charte` and `le Statut`'],
      },
    ],
  },
  check: (comparison) =>
    textPairs(comparison).flatMap((pair) => {
      const there = labelsOf(pair.source.content)
      if (there.size < 2) return []
      const here = labelsOf(pair.translation.content)
      const common = [...there.keys()].filter((url) => here.has(url))
      const exchanged = common
        .slice(1)
        .flatMap((url, index): [string, string][] => [[common[index] ?? '', url]])
        .find(([first, second]) => isExchanged(there, here, first, second))
      if (!exchanged) return []
      const [first, second] = exchanged.map((url) => here.get(url) ?? '')
      return [
        difference(exchangedLinks, comparison, pair, {
          reason: `Unexpected exchange of the links of \`${second}\` and \`${first}\``,
          sourceWords: there.get(exchanged[0]) ?? '',
          translationWords: second ?? '',
        }),
      ]
    }),
}

/** By how much the words must fit better when exchanged. */
const margin = 0.5

function isExchanged(
  there: ReadonlyMap<string, string>,
  here: ReadonlyMap<string, string>,
  first: string,
  second: string,
): boolean {
  const likeness = (url: string, other: string): number =>
    sharedPieces(piecesOf(there.get(url) ?? ''), piecesOf(here.get(other) ?? ''))
  const asTheyAre = likeness(first, first) + likeness(second, second)
  return likeness(first, second) + likeness(second, first) > asTheyAre + margin
}

/** Words of each link that stands once. */
function labelsOf(content: readonly Phrasing[]): Map<string, string> {
  const links = linksOf(content)
  const isOnly = ({ url }: Link): boolean => links.filter((other) => other.url === url).length === 1
  return new Map(links.filter(isOnly).map((link) => [link.url, plainText(link.children)]))
}

function linksOf(content: readonly Phrasing[]): Link[] {
  return content.flatMap((node) => [
    ...(node.type === 'link' ? [node] : []),
    ...('children' in node ? linksOf(node.children) : []),
  ])
}
