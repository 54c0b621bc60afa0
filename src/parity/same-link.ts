import { englishNameOf } from '../language/english-name.js'
import { oncePer } from '../model/once-per.js'

/** A file of the web or of the own site, taken apart so that its editions in two languages can be distinguished from other files. */
interface Address {
  site: string
  rest: string
  isLocalised: boolean
}

/** Parameters by which sites take the language of a page. */
const languageParameter = /(?<=[?&](?:lang|language|locale|l|hl|lng|setlang|ui_locales)=)[^&]*/iu

/**
 * Whether two links lead to the same place: to one address, or to its editions in two languages (`/en/report`, `/fr/report`;
 * `report.en.pdf`, `report.fr.pdf`; `?lang=en`, `?lang=fr`).
 *
 * @param tags - The two languages.
 */
export function isSameLink(one: string, other: string, tags: readonly string[]): boolean {
  if (one === other) return true
  const [first, second] = [addressOf(one, tags), addressOf(other, tags)]
  if (first.site !== second.site) return false
  return first.rest === second.rest || isEditionOf(first, second) || isEditionOf(second, first)
}

/** Whether a page that names its language stands below one that names none: `/lang/ru/`, `/deed.ru`. */
function isEditionOf(page: Address, { rest, isLocalised }: Address): boolean {
  return (
    page.isLocalised &&
    !isLocalised &&
    /^\/[^/?#]+$/u.test(page.rest.slice(rest.length)) &&
    page.rest.startsWith(rest)
  )
}

/**
 * Whether two links may lead to one page under two names: both name their language, on one site or with the same last name on
 * one domain. Names that differ in their figures alone are two pages.
 */
export function isSamePage(one: string, other: string, tags: readonly string[]): boolean {
  const [first, second] = [addressOf(one, tags), addressOf(other, tags)]
  if (!first.isLocalised || !second.isLocalised) return false
  if (first.site !== second.site)
    return domainOf(first.site) === domainOf(second.site) && lastOf(first.rest) === lastOf(second.rest)
  return !differInFigures(first.rest, second.rest)
}

/** Letters by which an address may differ from one that was meant. */
const mostLetters = 2

/**
 * Whether a link is another miswritten: other figures alone, or a letter or two more, less or otherwise. Other names of a page may be
 * those of its edition, or it was renamed.
 */
export function isMiswritten(one: string, other: string): boolean {
  if (differInFigures(one, other)) return true
  let [start, end] = [0, 0]
  const most = Math.min(one.length, other.length)
  while (start < most && one[start] === other[start]) start += 1
  while (end < most - start && one.at(-1 - end) === other.at(-1 - end)) end += 1
  return Math.max(one.length, other.length) - start - end <= mostLetters
}

function differInFigures(one: string, other: string): boolean {
  const letters = (path: string): string => path.replace(/\d+/gu, '0')
  return one !== other && letters(one) === letters(other)
}

function domainOf(site: string): string {
  return site.split('.').slice(-2).join('.')
}

/** The last segment of a path that names a page; an empty one names none, and is like no other. */
function lastOf(rest: string): string | symbol {
  return rest.split('/').findLast((segment) => segment !== '') ?? Symbol('no page')
}

/** Where links inside the own site begin: its name says nothing. */
const ownSite = 'https://own.invalid/'

function addressOf(url: string, tags: readonly string[]): Address {
  if (!URL.canParse(url, ownSite)) return { site: '', rest: url, isLocalised: false }
  const { protocol, hostname, pathname, search, hash } = new URL(url, ownSite)
  const scheme = protocol === 'http:' ? 'https:' : protocol
  const { language, suffix } = patternsOf(tags)
  const labels = hostname.replace(/^www\./u, '').split('.')
  const segments = pathname.replace(/(?:index)?\.x?html?$|\/$/u, '').split('/')
  const isTagged = (segment: string): boolean => language.test(segment)
  const path = segments.filter((segment) => !isTagged(segment)).join('/')
  const query = search.replace(languageParameter, '')
  return {
    site: `${scheme}${labels.filter((label) => !isTagged(label)).join('.')}`,
    rest: `${path.replace(suffix, '')}${query}${hash}`,
    isLocalised: labels.some(isTagged) || segments.some(isTagged) || suffix.test(path) || query !== search,
  }
}

/** How parts of an address are found that name one of some languages, made once for all links of a comparison. */
const patternsOf = oncePer((tags: readonly string[]): { language: RegExp; suffix: RegExp } => {
  // Sites also call their languages by their English names: `/french/`.
  const words = [...tags, ...tags.map((tag) => englishNameOf(tag)?.toLowerCase() ?? tag)].join('|')
  return {
    language: new RegExp(`^(?:${words})(?:[-_].+)?$`, 'iu'),
    // `report-fr.pdf`, `guide.fr.html`, `annex_fr.docx`
    suffix: new RegExp(`[-_.](?:${tags.join('|')})(?:[-_][a-z]{2})?(?=(?:\\.\\w+)?$)`, 'iu'),
  }
})
