import { child, descendants, elements, textOf, valueIn, type XmlElement } from '../../archive/xml.js'
import { normaliseText } from '../../model/transcript.js'
import type { RunningText, StatedProperty } from '../reading.js'
import type { Parts } from './parts.js'
import { inTextParts } from './rules/text-parts.js'

const names: Record<string, StatedProperty['name']> = {
  'dc:title': 'title',
  'dc:subject': 'subtitle',
  'dc:creator': 'creator',
  'cp:keywords': 'keywords',
  'dc:description': 'abstract',
  'dc:identifier': 'symbol',
  'dc:language': 'language',
  'cp:contentStatus': 'status',
  'dcterms:created': 'date',
  'dcterms:modified': 'date',
  Company: 'publisher',
}

/** What the package says of its document. */
export function propertiesOf(parts: Parts): StatedProperty[] {
  return ['docProps/core.xml', 'docProps/app.xml'].flatMap((place) => {
    const part = parts.get(place)
    return (part ? elements(part) : []).flatMap((element): StatedProperty[] => {
      const name = names[element.name]
      return name ? [{ name, said: textOf(element) }] : []
    })
  })
}

/** Tooltips of links and names of pictures. */
export function hintsOf(parts: Parts): string[] {
  const said = (name: string, key: string) =>
    inTextParts(parts, name).flatMap(([, { attributes }]) => attributes[key] ?? [])
  return [
    ...said('w:hyperlink', 'w:tooltip'),
    ...said('a:hlinkClick', 'tooltip'),
    ...said('wp:docPr', 'name'),
    ...said('pic:cNvPr', 'name'),
  ]
}

/** Paragraphs that list the languages. */
export function languagesOf(parts: Parts): string[] {
  return inTextParts(parts, 'w:p')
    .filter(([, paragraph]) => valueIn(child(paragraph, 'w:pPr'), 'w:pStyle') === 'Languages')
    .map(([, paragraph]) => descendants(paragraph, 'w:t').map(textOf).join(''))
}

/** Columns of heads and feet, without the numbers of pages, which Word counts. */
export function runningText(parts: Parts): RunningText[] {
  return [...parts].flatMap(([name, part]) => {
    const place = /^word\/(header|footer)\d\.xml$/.exec(name)?.[1]
    if (place === undefined) return []
    return descendants(part, 'w:p')
      .flatMap((paragraph) => columns(paragraph))
      .map(normaliseText)
      .filter((text) => text !== '')
      .map(
        (text): RunningText => ({
          place: place === 'header' ? 'head' : 'foot',
          text,
          page: null,
          pages: null,
          isCut: false,
        }),
      )
  })
}

function columns(paragraph: XmlElement): string[] {
  let text = ''
  let instruction = ''
  for (const element of descendants(paragraph, null)) {
    if (element.name === 'w:fldChar' && element.attributes['w:fldCharType'] !== 'separate') instruction = ''
    if (element.name === 'w:instrText') instruction += textOf(element)
    if (element.name === 'w:tab') text += '\t'
    if (element.name === 'w:t' && !/^(?:PAGE|NUMPAGES)$/.test(instruction.trim())) text += textOf(element)
  }
  return text.split('\t')
}
