import { ContinuationSeparator, FootNotes, Run, Separator, type XmlComponent } from 'docx'
import { paragraphElement } from '../paragraph-element.js'
import type { DocxState } from '../state.js'
import { element } from '../xml/element.js'

/** `word/footnotes.xml`: the two separators that Word asks for, then the notes in their order. */
export function footnotesPart(state: DocxState): FootNotes {
  const separator = (id: number, type: string, line: XmlComponent) =>
    element(
      'w:footnote',
      { 'w:type': type, 'w:id': id },
      paragraphElement(state, 'FootnoteSeparator', [new Run({ children: [line] })]),
    )
  return new Notes([
    separator(-1, 'separator', new Separator()),
    separator(0, 'continuationSeparator', new ContinuationSeparator()),
    ...state.report.footnotes.flatMap((note) => state.one(note)),
  ])
}

/** docx puts the mark before everything else in a note, and formats its separators by hand. */
class Notes extends FootNotes {
  constructor(notes: readonly XmlComponent[]) {
    super()
    const [attributes] = this.root
    this.root = [attributes, ...notes]
  }
}
