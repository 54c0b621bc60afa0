import { type PDFContext, PDFStream } from '@cantoo/pdf-lib'
import type { EditionReading } from '../reading.js'
import { drawingOperators, operators } from './allowed.js'
import { entry, type Objects } from './objects.js'
import { operations } from './page-text.js'
import { streamBytes } from './stream-bytes.js'

type Finding = EditionReading['findings'][number]

/** Groups of drawings paint, and do nothing but paint: their content stands outside the pages' own. */
export function checkForms(objects: Objects, context: PDFContext): Finding[] {
  const problems = new Set<string>()
  for (const [, object] of context.enumerateIndirectObjects()) {
    if (!(object instanceof PDFStream) || objects.text(entry(object.dict, 'Subtype')) !== 'Form') continue
    for (const { operator } of operations(streamBytes(object)))
      if (marking.has(operator) || !(operators.has(operator) || drawingOperators.has(operator)))
        problems.add(operator)
  }
  return [...problems].map((operator) => ({
    rule: 'foreign-content',
    place: 'group',
    message: `Unexpected operator \`${operator.slice(0, 20)}\` in a group of a drawing`,
  }))
}

const marking = new Set(['BMC', 'BDC', 'EMC'])
