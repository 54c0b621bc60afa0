import { descendants, elements, type XmlElement } from '../../archive/xml.js'
import type { EditionReading } from '../reading.js'
import { attribute } from './query.js'

type Finding = EditionReading['findings'][number]

/** Names of the work, the expression and the file that do not follow from each other, the language, symbol and date. */
export function checkIdentity(meta: XmlElement): Finding[] {
  const work = levelOf(meta, 'FRBRWork')
  const expression = levelOf(meta, 'FRBRExpression')
  const file = levelOf(meta, 'FRBRManifestation')
  const [, date, number] =
    /^\/akn\/un\/doc\/report\/(?:[^/]+\/)?(\d{4}-\d\d-\d\d)\/([^/]+)$/u.exec(work.uri) ?? []
  const stated = statedIn(meta, 'FRBRnumber', 'value')
  const symbol = statedIn(meta, 'FRBRalias', 'value')
  const code = statedIn(meta, 'FRBRlanguage', 'language')
  const tag = descendants(meta, 'dc:language')[0]?.children.join('') ?? ''
  const others = ['original', 'TLCReference', 'FRBRtranslation'].flatMap((name) => descendants(meta, name))
  const holds: [boolean, string][] = [
    [date !== undefined, work.uri],
    [letters(decodeURIComponent(number ?? '')) === letters(stated), stated],
    [symbol === '' || symbol.startsWith(stated), symbol],
    [isSameLanguage(code, tag), code],
    [expression.uri === `${work.uri}/${code}@${date}`, expression.uri],
    [file.uri === `${expression.uri}/main.xml`, file.uri],
    [work.self === `${work.uri}/!main`, work.self],
    [expression.self === `${expression.uri}/!main`, expression.self],
    [file.self === `${expression.uri}/!main.xml`, file.self],
    ...[work, expression, file].map((one): [boolean, string] => [one.date === date, one.date]),
    ...others.map((one): [boolean, string] => {
      const href = attribute(one, 'href') ?? ''
      const rest = href.slice(work.uri.length)
      return [href.startsWith(`${work.uri}/`) && /^\/[A-Za-z0-9-]+@[\d-]+$/u.test(rest), href]
    }),
  ]
  return holds
    .filter(([isTrue]) => !isTrue)
    .map(([, place]) => ({
      rule: 'forged-property',
      place: place.slice(0, 80),
      message: 'Unexpected name of the work, its language or its file, which does not follow from the others',
    }))
}

function levelOf(meta: XmlElement, name: string): { self: string; uri: string; date: string } {
  const [level] = descendants(meta, name)
  const own = (child: string, attributeName: string) => {
    const found = level ? elements(level).find((one) => one.name === child) : undefined
    return (found && attribute(found, attributeName)) ?? ''
  }
  return { self: own('FRBRthis', 'value'), uri: own('FRBRuri', 'value'), date: own('FRBRdate', 'date') }
}

function statedIn(meta: XmlElement, name: string, attributeName: string): string {
  const [found] = descendants(meta, name)
  return (found && attribute(found, attributeName)) ?? ''
}

function letters(text: string): string {
  return text.replace(/[^\p{L}\p{N}]/gu, '')
}

/** Whether a code of three letters and a tag mean the same language, by CLDR's aliases. */
function isSameLanguage(code: string, tag: string): boolean {
  // CLDR calls Twi by the name of the language that it belongs to.
  const known = tag === 'tw' ? 'ak' : tag
  try {
    return Intl.getCanonicalLocales(code)[0] === Intl.getCanonicalLocales(known)[0]
  } catch {
    return false
  }
}
