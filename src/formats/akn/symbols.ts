import { keptStretches } from '../../model/kept-stretches.js'
import type { Identity } from './identity.js'

/** A stretch of words; `address` identifies the document whose symbol it is. */
export interface Cited {
  words: string
  address: string | null
}

/**
 * First parts of symbols of United Nations documents, by which the Organization’s own service finds them: of the
 * principal organs, of the Secretariat, and of bodies with series of their own.
 */
const series = new Set(
  `A S E T ST DC DP TD HSP UNEP CAT CCPR CED CEDAW CERD CMW CRC CRPD HRI ACABQ AT BWC CTBT CLCS ECE ICEF ID ISBA
  ITC JIU LC SPLOS SAICM UNW WFP FCCC ICCD CEB CD NPT`.split(/\s+/u),
)

/** Where a symbol leads to its document in any language. */
const resolver = 'https://undocs.org/'

/**
 * Divides words at the symbols of documents in them. A symbol states no date, which the name of a work needs: those of
 * the United Nations are identified by the address at which its documents are found, the document's own by its work.
 */
export function citedIn(text: string, own: Identity): Cited[] {
  const found: Cited[] = []
  let end = 0
  for (const { start, end: until, kind } of keptStretches(text)) {
    const words = text.slice(start, until)
    const address = kind === 'symbol' ? addressOf(words, own) : null
    if (address === null) continue
    if (start > end) found.push({ words: text.slice(end, start), address: null })
    found.push({ words, address })
    end = until
  }
  return end < text.length ? [...found, { words: text.slice(end), address: null }] : found
}

function addressOf(words: string, { symbol, work }: Identity): string | null {
  const cited = words.replace(/[ \u00A0]/gu, '')
  if (cited === symbol) return work
  const [first = '', ...rest] = cited.split('/')
  // A range names two documents.
  const isOne = rest.length > 0 && !/\u2013|-\p{Lu}+\//u.test(cited)
  return isOne && /^[\x21-\x7E]+$/u.test(cited) && series.has(first) ? resolver + encodeURI(cited) : null
}
