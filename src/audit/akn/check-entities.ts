import { descendants, type XmlElement } from '../../archive/xml.js'
import { normaliseText } from '../../model/transcript.js'
import { nothingFound } from '../../model/transcript-entry.js'
import type { EditionReading } from '../reading.js'
import type { BlockContext } from './block-context.js'
import { attribute, hasClass } from './query.js'
import { speak } from './speak.js'

type Finding = EditionReading['findings'][number]

const place: BlockContext = {
  language: '',
  direction: 'ltr',
  nesting: 0,
  isQuoted: false,
  ids: new Map(),
  read: () => [],
}

/** Entities and documents of the metadata and of references that are not those which the text names. */
export function checkEntities(document: XmlElement): Finding[] {
  const entities = ['TLCPerson', 'TLCRole'].flatMap((name) => descendants(document, name))
  const named = new Map(entities.map((one) => [`#${attribute(one, 'eId')}`, attribute(one, 'showAs') ?? '']))
  const uses = ['person', 'role'].flatMap((name) => descendants(document, name))
  const symbols = descendants(document, 'ref').filter((one) => hasClass(one, 'symbol'))
  const works = new Set(
    descendants(document, 'FRBRWork').flatMap((work) =>
      descendants(work, 'FRBRuri').map((one) => attribute(one, 'value')),
    ),
  )
  return [
    ...uses
      .filter((one) => wordsOf(one) !== named.get(attribute(one, 'refersTo') ?? ''))
      .map((one) => forged(wordsOf(one), 'Unexpected name in the metadata of somebody in the text')),
    ...(uses.length === named.size && uses.length === entities.length
      ? []
      : [
          forged(
            'references',
            `Unexpected ${entities.length} names in the metadata, expected ${uses.length}`,
          ),
        ]),
    ...symbols
      .filter(
        (one) => !leadsTo(attribute(one, 'href') ?? '', wordsOf(one)) && !works.has(attribute(one, 'href')),
      )
      .map((one) => forged(wordsOf(one), 'Unexpected document for its symbol')),
  ]
}

/** Whether the service of the United Nations finds the document of that symbol at an address. */
function leadsTo(address: string, symbol: string): boolean {
  const own = /^https:\/\/undocs\.org\/(.+)$/u.exec(address)?.[1]
  return own !== undefined && decodeURI(own) === symbol.replaceAll(' ', '')
}

function wordsOf(element: XmlElement): string {
  return normaliseText(speak(element.children, place, nothingFound()).replace(/\[\^[^\]]*\]/gu, ''))
}

function forged(about: string, message: string): Finding {
  return { rule: 'forged-property', place: about.slice(0, 80), message }
}
