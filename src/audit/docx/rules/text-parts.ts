import { descendants, index, type XmlElement } from '../../../archive/xml.js'
import type { Parts } from '../parts.js'

/** Parts that hold running text. */
export function textParts(parts: Parts): [name: string, root: XmlElement][] {
  const found = [...parts].filter(([name]) =>
    /^word\/(?:document|footnotes|endnotes|header\d+|footer\d+)\.xml$/.test(name),
  )
  for (const [, root] of found) index(root)
  return found
}

/** All elements of a name in running text, with their part. */
export function inTextParts(parts: Parts, name: string): [place: string, element: XmlElement][] {
  return textParts(parts).flatMap(([part, root]) =>
    descendants(root, name).map((element): [string, XmlElement] => [part, element]),
  )
}
