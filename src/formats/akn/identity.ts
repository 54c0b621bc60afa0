import type { Metadata, Report } from '../../model/report.js'
import { languageCode } from './language-code.js'

/** A date for where none is known: Akoma Ntoso asks for one on every level. */
export const unknownDate = '0001-01-01'

/** The names of an edition on the levels of FRBR (Akoma Ntoso Naming Convention 1.0, section 4). */
export interface Identity {
  /** `/akn/un/doc/report/r2pfp/2017-06-30/R2PFP-2017-7`: what all languages have in common. */
  work: string
  /** The work in this language: `…/eng@2017-06-30`. */
  expression: string
  /** The expression as this file: `…/eng@2017-06-30/main.xml`. */
  manifestation: string
  /** The symbol without its language (`R2PFP/2017/7`), or null. */
  symbol: string | null
  /** ISO date. */
  date: string
  /** `eng` */
  language: string
}

/** The class of a document in the UN profile, and its name in addresses. */
export const subtype = 'report'

/** Names an edition by what all languages share: symbol or slug, and date. */
export function identityOf({ language, metadata }: Pick<Report, 'language' | 'metadata'>): Identity {
  const date = metadata.published ?? unknownDate
  const symbol = symbolOf(metadata, language)
  const author = symbol === null ? [] : [nameIn(symbol.split('/')[0] ?? '').toLowerCase()]
  const number = nameIn(symbol ?? metadata.slug)
  const work = ['/akn/un/doc', subtype, ...author, date, number].join('/')
  const code = languageCode(language)
  const expression = `${work}/${code}@${date}`
  return { work, expression, manifestation: `${expression}/main.xml`, symbol, date, language: code }
}

/** The address of the work in another language of the publication. */
export function expressionIn({ work, date }: Identity, language: string): string {
  return `${work}/${languageCode(language)}@${date}`
}

function symbolOf({ symbol }: Metadata, language: string): string | null {
  const suffix = `/${language.toUpperCase()}`
  return symbol?.toUpperCase().endsWith(suffix) ? symbol.slice(0, -suffix.length) : symbol
}

/** A name as a part of an address: what separates its parts there becomes a hyphen. */
function nameIn(text: string): string {
  const name = text.replace(/[^\p{L}\p{N}._]+/gu, '-').replace(/^-+|-+$/gu, '')
  return encodeURIComponent(name === '' ? 'nn' : name)
}
