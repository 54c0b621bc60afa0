import type { KeyFigure, Phrasing } from './report.js'

/** A key figure as one run of words: `more than 65 million people`. */
export function keyFigureWords(figure: KeyFigure): Phrasing[] {
  const { qualifierSeparator, value, unitSeparator, unit, descriptionSeparator } = figure
  return [
    ...figure.qualifier,
    { type: 'text', value: `${qualifierSeparator}${value}${unitSeparator}${unit}` },
    ...figure.closing,
    ...(descriptionSeparator === '' ? [] : [{ type: 'text' as const, value: descriptionSeparator }]),
    ...figure.description,
  ]
}
