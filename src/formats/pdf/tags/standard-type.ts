import type { StructureElement } from './element.js'

/** A structure type as written, with the namespace that PDF 2.0 knows it in. */
export interface StandardType {
  type: string
  namespace: 'pdf2' | 'pdf1'
}

/** Types that exist only in PDF 1.7's namespace (ISO 32000-2 Annex L). */
const onlyInPdf1 = new Set(['TOC', 'TOCI', 'Reference', 'BlockQuote', 'Code'])

/** The type an element is written as: headings from the title's H1 in PDF/UA-1, below a Title in PDF/UA-2. */
export function standardType(element: StructureElement, conformance: 'ua1' | 'ua2'): StandardType {
  if (conformance === 'ua1') return { type: typeForUa1(element), namespace: 'pdf1' }
  const type = typeForUa2(element)
  return { type, namespace: onlyInPdf1.has(type) ? 'pdf1' : 'pdf2' }
}

function typeForUa1({ type, level }: StructureElement): string {
  return type === 'H' ? `H${Math.min(6, level)}` : type
}

function typeForUa2({ type, level, kind }: StructureElement): string {
  if (type === 'H') return level === 1 ? 'Title' : `H${level - 1}`
  if (type === 'Note') return 'FENote'
  // A caption's parent must be one that may hold one (ISO 14289-2, 8.2.5.27).
  return type === 'Div' && kind === 'figure' ? 'Sect' : type
}

/** Types of PDF 2.0 that we use in PDF 1.7, or that older readers do not know. */
export const roleMap = {
  ua1: { Em: 'Span', Strong: 'Span' },
  ua2: { Title: 'P', FENote: 'Note', Em: 'Span', Strong: 'Span' },
} as const
