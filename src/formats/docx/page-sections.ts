import type { XmlComponent } from 'docx'

/** The document's stretches of upright and turned pages. */
export interface PageSections {
  /** Properties of the stretch that ends here. */
  end: (isTurned: boolean) => XmlComponent
  /** Remembers a paragraph that ends turned pages. */
  ended: (paragraph: XmlComponent) => void
  /** The last such paragraph. */
  lastTurned: () => XmlComponent | null
}

/** @param propertiesOf `w:sectPr` of a stretch; the first one has a page without running head */
export function createSections(
  propertiesOf: (isFirst: boolean, isTurned: boolean) => XmlComponent,
): PageSections {
  let isFirst = true
  let last: XmlComponent | null = null
  return {
    ended(paragraph) {
      last = paragraph
    },
    lastTurned: () => last,
    end(isTurned) {
      const made = propertiesOf(isFirst, isTurned)
      isFirst = false
      return made
    },
  }
}
