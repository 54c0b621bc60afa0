import { exactly } from '../language/pattern.js'
import type { DispatchRecord } from './dispatch-record.js'
import { coveringPage } from './package-names.js'

/** An address as a built file holds it, and as it stands in a package. */
type Link = readonly [built: string, packed: string]

/** Where the files of a package stand: editions at its top, evidence one folder below. */
export type PackedPlace = 'edition' | 'evidence'

/**
 * Turns links between editions to the files of a package, whose names and folders are others. What leads to an edition
 * that is not in it leads to the covering page, which names that edition.
 */
export function linksToPackage(text: string, record: DispatchRecord, place: PackedPlace): string {
  return exchange(text, linksOf(record, place))
}

/** The text as it was built. */
export function linksAsBuilt(text: string, record: DispatchRecord, place: PackedPlace): string {
  return exchange(
    text,
    linksOf(record, place).map(([built, packed]) => [packed, built]),
  )
}

function linksOf(record: DispatchRecord, place: PackedPlace): Link[] {
  const { slug } = record.publication
  const up = place === 'evidence' ? '../' : ''
  const page = `${up}${coveringPage(record.language)}`
  const builtHref = (path: string) => `../${path.slice(slug.length + 1)}`
  return [
    ...record.editions.map(({ file, built }): Link => [builtHref(built.path), `${up}${file}`]),
    ...record.absent.map(({ path }): Link => [builtHref(path), `${page}#${absentId(path)}`]),
    ['../../index.html', page],
  ]
}

/** Turns the links of the covering page to its own formats, which are built as those of an edition, to the package. */
export function coveringLinks(text: string, language: string, names: readonly string[]): string {
  return exchange(
    text,
    names.map((name) => [`../${language}/${name}`, name]),
  )
}

/** Id, on the covering page, of an edition that is not in the package: `doha-2017-fr-html`. */
export function absentId(path: string): string {
  return (path.split('/').at(-1) ?? '').replaceAll('.', '-').toLowerCase()
}

/** Exchanges whole addresses, in attributes of HTML and in links of Markdown; the longest first. */
function exchange(text: string, links: readonly Link[]): string {
  const byAddress = new Map(links)
  const addresses = [...byAddress.keys()].sort((a, b) => b.length - a.length).map(exactly)
  if (addresses.length === 0) return text
  const whole = new RegExp(`(?<=["(<])(?:${addresses.join('|')})(?=[")>#])`, 'gu')
  return text.replace(whole, (address) => byAddress.get(address) ?? address)
}
