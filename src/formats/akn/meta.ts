import type { Element } from 'xast'
import { xml } from '../../archive/write-xml.js'
import { expressionIn, type Identity, subtype, unknownDate } from './identity.js'
import { languageCode } from './language-code.js'
import type { AknState } from './state.js'

/** Who made the document, by the name that the other metadata refer to. */
const author = '#author'

/** The metadata: what the document is on each level, who and what it speaks of, and its description in Dublin Core. */
export function meta(state: AknState): Element {
  const { keywords } = state.report.metadata
  return xml(
    'meta',
    {},
    xml('identification', { source: author }, work(state), expression(state), manifestation(state.identity)),
    keywords.length > 0
      ? xml(
          'classification',
          { source: author },
          keywords.map((keyword) =>
            xml('keyword', { value: keyword, showAs: keyword, dictionary: '/akn/ontology/concept/un' }),
          ),
        )
      : null,
    references(state),
    description(state),
  )
}

function level(iri: string, file: string, date: string, aliases: readonly Element[] = []): Element[] {
  return [
    xml('FRBRthis', { value: `${iri}/!main${file}` }),
    xml('FRBRuri', { value: iri }),
    ...aliases,
    xml('FRBRdate', { date, name: date === unknownDate ? 'unknown' : 'publication' }),
    xml('FRBRauthor', { href: author }),
  ]
}

function work({ identity, report }: AknState): Element {
  const { work: iri, date, symbol } = identity
  return xml(
    'FRBRWork',
    {},
    level(iri, '', date),
    xml('FRBRcountry', { value: 'un' }),
    xml('FRBRsubtype', { value: subtype }),
    xml('FRBRnumber', { value: symbol ?? report.metadata.slug }),
    xml('FRBRname', { value: report.metadata.kind }),
  )
}

function expression({ identity, report }: AknState): Element {
  const { metadata, language } = report
  const aliases =
    metadata.symbol === null ? [] : [xml('FRBRalias', { name: 'symbol', value: metadata.symbol })]
  return xml(
    'FRBRExpression',
    {},
    level(identity.expression, '', identity.date, aliases),
    xml('FRBRlanguage', { language: identity.language }),
    language === metadata.source
      ? null
      : xml('FRBRtranslation', {
          href: expressionIn(identity, metadata.source),
          fromLanguage: languageCode(metadata.source),
          by: author,
        }),
  )
}

function manifestation({ expression: iri, manifestation: file, date }: Identity): Element {
  return xml(
    'FRBRManifestation',
    {},
    xml('FRBRthis', { value: `${iri}/!main.xml` }),
    xml('FRBRuri', { value: file }),
    level(iri, '', date).slice(2),
    xml('FRBRformat', { value: 'application/akn+xml' }),
  )
}

/** The other languages as expressions of the same work, and the entities of the text. */
function references({ identity, report, context, entities }: AknState): Element {
  const { metadata, language } = report
  const translations = context.siblings.filter((other) => other.language !== language)
  return xml(
    'references',
    { source: author },
    translations.map((other) => {
      const isSource = other.language === metadata.source
      return xml(isSource ? 'original' : 'TLCReference', {
        eId: `expression-${languageCode(other.language)}`,
        href: expressionIn(identity, other.language),
        showAs: other.name,
        name: isSource ? null : 'expression',
      })
    }),
    xml('TLCOrganization', {
      eId: 'author',
      href: '/akn/ontology/organization/un.author',
      showAs: metadata.organisation ?? metadata.publisher ?? '',
    }),
    entities,
  )
}

/** What catalogues ask for and Akoma Ntoso has no element for, in terms of Dublin Core. */
function description({ report }: AknState): Element {
  const { metadata, language } = report
  const said = (name: string, value: string | null) => (value ? [xml(name, {}, value)] : [])
  return xml(
    'proprietary',
    { source: author },
    said('dc:title', metadata.title),
    said('dcterms:alternative', metadata.shortTitle === metadata.title ? null : metadata.shortTitle),
    said('dcterms:abstract', metadata.abstract),
    said('dc:language', language),
    said('dc:identifier', metadata.symbol),
    said('dc:creator', metadata.organisation),
    said('dc:publisher', metadata.publisher),
    said('dc:rights', metadata.rights),
    said('dcterms:issued', metadata.published),
  )
}
