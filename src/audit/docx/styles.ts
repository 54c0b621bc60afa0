import { child, elements, valueIn, type XmlElement } from '../../archive/xml.js'

export interface Style {
  id: string
  /** In lower case: Word compares names so. */
  name: string
  type: string
  basedOn: string | null
  /** List of the style, as it says it itself. */
  list: string | null
}

export type Styles = ReadonlyMap<string, Style>

export function readStyles(part: XmlElement): Styles {
  return new Map(
    elements(part)
      .filter(({ name }) => name === 'w:style')
      .map((element) => {
        const id = element.attributes['w:styleId'] ?? ''
        const style: Style = {
          id,
          name: (valueIn(element, 'w:name') ?? '').toLowerCase(),
          type: element.attributes['w:type'] ?? 'paragraph',
          basedOn: valueIn(element, 'w:basedOn'),
          list: valueIn(child(child(element, 'w:pPr'), 'w:numPr'), 'w:numId'),
        }
        return [id, style]
      }),
  )
}

/** A style and those it is based on, nearest first. */
export function lineage(styles: Styles, id: string | null): Style[] {
  const line: Style[] = []
  let at = id === null ? undefined : styles.get(id)
  while (at && !line.includes(at)) {
    line.push(at)
    at = at.basedOn === null ? undefined : styles.get(at.basedOn)
  }
  return line
}
