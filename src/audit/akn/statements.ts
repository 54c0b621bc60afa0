import { descendants, elements, textOf, type XmlElement } from '../../archive/xml.js'
import { drawingText } from '../../model/drawing-text.js'
import { sha256 } from '../../model/sha256.js'
import { pictureIn } from '../html/allowed/addresses.js'
import type { ShownPicture, StatedProperty } from '../reading.js'
import { attribute, hasClass, inText, only } from './query.js'

/** Pictures of the text, or of one note, in their order. */
export function picturesOf(parent: XmlElement): ShownPicture[] {
  return inText(parent, ['img']).flatMap((image): ShownPicture[] => {
    const picture = pictureIn(attribute(image, 'src') ?? '')
    if (!picture) return []
    const size = { width: Number(attribute(image, 'width')), height: Number(attribute(image, 'height')) }
    return picture.type === 'svg+xml'
      ? [{ kind: 'svg', hash: sha256(drawingText(new TextDecoder().decode(picture.bytes))), size }]
      : [{ kind: 'raster', hash: sha256(picture.bytes), size }]
  })
}

/** Titles of links and abbreviations. */
export function hintsOf(document: XmlElement): string[] {
  return descendants(document, null).flatMap((one) => attribute(one, 'title') ?? [])
}

/** The list of languages, as the document names them. */
export function languagesOf(document: XmlElement): string[] {
  return descendants(document, 'p')
    .filter((line) => hasClass(line, 'languages'))
    .map((line) => elements(line).map(textOf).join(' '))
}

const terms: Readonly<Record<string, StatedProperty['name']>> = {
  'dc:title': 'title',
  'dcterms:alternative': 'shortTitle',
  'dcterms:abstract': 'abstract',
  'dc:language': 'language',
  'dc:identifier': 'symbol',
  'dc:creator': 'creator',
  'dc:publisher': 'publisher',
  'dc:rights': 'rights',
  'dcterms:issued': 'date',
}

/** What the document says of itself in its metadata, and beside its text. */
export function propertiesOf(document: XmlElement): StatedProperty[] {
  const meta = only(document, 'meta')
  const description = meta ? only(meta, 'proprietary') : null
  const said = (name: StatedProperty['name'], value: string | null): StatedProperty[] =>
    value === null ? [] : [{ name, said: value }]
  const keywords = meta ? descendants(meta, 'keyword').map((one) => attribute(one, 'value') ?? '') : []
  return [
    ...said('kind', attribute(document, 'name')),
    ...(description ? elements(description) : []).flatMap((one) => {
      const name = terms[one.name]
      return name ? said(name, textOf(one)) : []
    }),
    ...(keywords.length > 0 ? said('keywords', keywords.join(', ')) : []),
    ...descendants(document, 'FRBRname').flatMap((one) => said('kind', attribute(one, 'value'))),
    ...descendants(document, 'FRBRalias').flatMap((one) => said('symbol', attribute(one, 'value'))),
    ...descendants(document, 'FRBRdate')
      .filter((one) => attribute(one, 'name') === 'publication')
      .flatMap((one) => said('date', attribute(one, 'date'))),
    ...descendants(document, 'docDate').flatMap((one) => said('date', attribute(one, 'date'))),
    ...descendants(document, 'docNumber').map((one) => ({ name: 'symbol' as const, said: textOf(one) })),
    ...descendants(document, 'TLCOrganization').flatMap((one) =>
      said('creator', attribute(one, 'showAs') || null),
    ),
  ]
}
