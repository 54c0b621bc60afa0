import { child, descendants, elements, textOf, valueIn, type XmlElement } from '../../../archive/xml.js'
import { blockBreak, joinedMarkProblems, type ShownPiece } from '../../check-joined-marks.js'
import { lineage, readStyles, type Styles } from '../styles.js'
import { root } from './integrity.js'
import type { Rule } from './rule.js'
import { textParts } from './text-parts.js'

/** Marks of notes stand apart from figures, raised words and other marks. */
export const joinedMarks: Rule = (parts) => {
  const styles = readStyles(root(parts, 'word/styles.xml'))
  return textParts(parts).flatMap(([, part]) =>
    joinedMarkProblems(
      descendants(part, 'w:p').flatMap((paragraph) => [blockBreak, ...piecesOf(paragraph, styles)]),
    ),
  )
}

/** What a paragraph shows, with the marks of notes among it. */
function piecesOf(paragraph: XmlElement, styles: Styles): ShownPiece[] {
  return descendants(paragraph, 'w:r').flatMap((run) => {
    const names = lineage(styles, valueIn(child(run, 'w:rPr'), 'w:rStyle')).map(({ name }) => name)
    if (names.includes('footnote carrier')) return []
    const isMark = names.includes('footnote reference')
    const isRaised = names.some((name) => /superscript|subscript/.test(name))
    const content = elements(run)
    return content.flatMap((element, index): ShownPiece[] => {
      // Word sets the number, unless the words behind the reference are the mark.
      if (element.name === 'w:footnoteReference')
        return content[index + 1]?.name === 'w:t' ? [] : [{ kind: 'mark', text: '1' }]
      if (element.name === 'w:tab' || element.name === 'w:br') return [blockBreak]
      if (element.name !== 'w:t') return []
      const text = textOf(element)
      if (isMark) return [{ kind: /[\p{L}\p{N}]/u.test(text) ? 'mark' : 'words', text }]
      return [{ kind: isRaised ? 'raised' : 'words', text }]
    })
  })
}
