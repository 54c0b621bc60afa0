import type { KeyFigure, Phrasing } from './report.js'

/** A key figure as one run of words: `more than 65 million people`. */
export function keyFigureWords(figure: KeyFigure): Phrasing[] {
  return [
    ...figure.qualifier,
    { type: 'text', value: ` ${figure.value}${figure.unitSeparator}${figure.unit} ` },
    ...figure.description,
  ]
}
