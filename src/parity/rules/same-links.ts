import { linksIn } from '../links.js'
import { replacements } from '../replacements.js'
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
      const { onlyFirst, onlySecond } = unmatchedOnce(
        linksIn(pair.source.content),
        linksIn(pair.translation.content),
        (one, other) => isSame(one, other, tags),
      )
      const missing = onlyFirst.filter((url) => !isNamed(url, pair.translation.text))
      const added = onlySecond.filter((url) => !isNamed(url, pair.source.text))
      return replacements(sameLinks, comparison, pair, {
        noun: 'link',
        missing,
        added,
        // What only the translation has may help its readers, and another site may be theirs: the standard of their country.
        isCertain: (index) => {
          const [expected, actual] = [missing[index], added[index]]
          return expected !== undefined && (actual === undefined || hostOf(expected) === hostOf(actual))
        },
      })
    })
  },
}

function hostOf(url: string): string | null {
  return URL.canParse(url) ? domainOf(new URL(url).hostname) : null
}

/** An address that the other text gives in words. */
function isNamed(url: string, text: string): boolean {
  const bare = url.replace(/^\w+:(?:\/\/)?(?:www\.)?/u, '').replace(/\/$/u, '')
  return bare !== '' && text.includes(bare)
}

function isSame(one: string, other: string, tags: readonly string[]): boolean {
  if (one === other) return true
  const [first, second] = [parts(one, tags), parts(other, tags)]
  if (!first || !second) return false
  const areLocalised = first.isLocalised && second.isLocalised
  // The page of the same name may stand on another host of the same domain.
  if (first.site !== second.site)
    return (
      areLocalised &&
      domainOf(first.site) === domainOf(second.site) &&
      lastOf(first.rest) === lastOf(second.rest)
    )
  return first.rest === second.rest || areLocalised
}

function domainOf(site: string): string {
  return site.split('.').slice(-2).join('.')
}

/** The last segment of a path that names a page; an empty one names none, and is like no other. */
function lastOf(rest: string): string | symbol {
  return rest.split('/').findLast((segment) => segment !== '') ?? Symbol('no page')
}

function parts(
  url: string,
  tags: readonly string[],
): { site: string; rest: string; isLocalised: boolean } | null {
  if (!URL.canParse(url)) return null
  const { protocol, hostname, pathname, search, hash } = new URL(url)
  const scheme = protocol === 'http:' ? 'https:' : protocol
  const language = new RegExp(`^(?:${[...tags, ...tags.map(englishName)].join('|')})(?:[-_].+)?$`, 'iu')
  const labels = hostname.replace(/^www\./u, '').split('.')
  const segments = pathname.replace(/(?:index)?\.x?html?$|\/$/u, '').split('/')
  const isTagged = (segment: string): boolean => language.test(segment)
  const query = search.replace(/(?<=[?&](?:lang|language|locale|l)=)[^&]*/iu, '')
  return {
    site: `${scheme}${labels.filter((label) => !isTagged(label)).join('.')}`,
    rest: `${segments.filter((segment) => !isTagged(segment)).join('/')}${query}${hash}`,
    isLocalised: labels.some(isTagged) || segments.some(isTagged) || query !== search,
  }
}

const names = new Intl.DisplayNames(['en'], { type: 'language' })

/** Sites also call their languages by their English names: `/french/`. */
function englishName(tag: string): string {
  return names.of(tag)?.toLowerCase() ?? tag
}
