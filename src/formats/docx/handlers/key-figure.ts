import type { XmlComponent } from 'docx'
import { columnStyle } from '../first-column.js'
import { inline, plainFormatting } from '../inline/inline.js'
import { plainRuns } from '../inline/plain-runs.js'
import { paragraphElement } from '../paragraph-element.js'
import type { BlockHandler } from '../state.js'
import { cellElement } from '../table-element.js'

/** A figure with what stands above and below it, each line with the space behind it; the first line bears the id. */
export const keyFigure: BlockHandler<'keyFigure'> = (state, node) => {
  const { column, widths } = state.place
  const style = (name: string) => columnStyle(state, name, column)
  const hasQualifier = node.qualifier.length > 0
  const named = (isFirst: boolean, content: XmlComponent[]) =>
    isFirst ? state.bookmarks.around(node.id, content) : content
  const qualifier = [...inline(state, node.qualifier), ...plainRuns(state, node.qualifierSeparator)]
  const unitStyle = { ...plainFormatting(state), style: 'KeyFigureUnit' }
  // A line may end before a unit that has no room beside its number, whether a space stands there or not.
  const separator = state.place.isUnitBelow ? (node.unitSeparator ? ' ' : '\u200B') : node.unitSeparator
  const number = [
    ...plainRuns(state, `${node.value}${separator}`),
    ...plainRuns(state, node.unit, 'KeyFigureUnit'),
    ...inline(state, node.closing, unitStyle),
    ...plainRuns(state, node.descriptionSeparator),
  ]
  return cellElement(widths[column] ?? 0, [
    ...(hasQualifier ? [paragraphElement(state, style('KeyFigureQualifier'), named(true, qualifier))] : []),
    paragraphElement(
      state,
      style(state.place.isQualified && !hasQualifier ? 'KeyFigureUnqualified' : 'KeyFigure'),
      named(!hasQualifier, number),
    ),
    ...(node.description.length > 0
      ? [paragraphElement(state, style('KeyFigureLabel'), inline(state, node.description))]
      : []),
  ])
}
