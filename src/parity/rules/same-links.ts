import { linksIn } from '../links.js'
import { replacements } from '../replacements.js'
import { isMiswritten, isSameLink, isSamePage } from '../same-link.js'
import { textPairs, unmatchedOnce } from '../texts.js'
import type { ParityRule } from '../types.js'

/**
 * Links must lead to the same places. A page that exists in several languages may be linked in each: then only
 * the site is compared.
 */
export const sameLinks: ParityRule = {
  id: 'same-links',
  source: 'parity',
  needsVocabulary: false,
  severity: 'error',
  summary: 'A link that the other language does not have.',
  reason: 'Readers of every language are owed the same sources.',
  note: 'Write the link of the source, or an edition of it in this language in both.',
  examples: {
    accepted: [
      {
        text: 'See the [Charter](https://www.un.org/en/about-us/un-charter).',
        translation: { language: 'fr', text: 'Voir la [Charte](https://www.un.org/fr/about-us/un-charter).' },
      },
      {
        text: 'See the [criteria](https://example.org/criteria?lang=en) and the [form](https://example.org/form-en.pdf).',
        translation: {
          language: 'fr',
          text: 'Voir les [critères](https://example.org/criteria?lang=fr) et le [formulaire](https://example.org/form-fr.pdf).',
        },
      },
    ],
    rejected: [
      {
        text: 'See the [report](https://example.org/2017/report).',
        translation: { language: 'fr', text: 'Voir le [rapport](https://example.org/2016/report).' },
        messages: [
          'Unexpected link `https://example.org/2016/report`, expected `https://example.org/2017/report` as in the source',
        ],
      },
    ],
  },
  check: (comparison) => {
    const tags = [comparison.source.language.tag, comparison.translation.language.tag]
    return textPairs(comparison).flatMap((pair) => {
      const exactly = unmatchedOnce(
        linksIn(pair.source.content),
        linksIn(pair.translation.content),
        (one, other) => isSameLink(one, other, tags),
      )
      // What has the same name strikes first: a page whose name is translated may stand for any of its site.
      const { onlyFirst, onlySecond } = unmatchedOnce(exactly.onlyFirst, exactly.onlySecond, (one, other) =>
        isSamePage(one, other, tags),
      )
      const missing = onlyFirst.filter((url) => !isNamed(url, pair.translation.text))
      const added = onlySecond.filter((url) => !isNamed(url, pair.source.text))
      return replacements(sameLinks, comparison, pair, {
        noun: 'link',
        missing,
        added,
        // What only the translation has may help its readers, and another page may be theirs: the standard of their country.
        isCertain: (index) => {
          const [expected, actual] = [missing[index], added[index]]
          return expected !== undefined && (actual === undefined || isMiswritten(expected, actual))
        },
      })
    })
  },
}

/** An address that the other text gives in words. */
function isNamed(url: string, text: string): boolean {
  const bare = url.replace(/^\w+:(?:\/\/)?(?:www\.)?/u, '').replace(/\/$/u, '')
  return bare !== '' && text.includes(bare)
}
