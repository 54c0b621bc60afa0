import { describe, expect, it } from 'vitest'
import {
  checkClaims,
  element,
  type StructureElement,
  slotOf,
} from '../../../../src/formats/pdf/tags/element.js'

function documentWith(fill: (document: StructureElement) => void): StructureElement {
  const document = element(null, 'Document', { language: 'en' })
  element(document, 'H', { level: 1 })
  fill(document)
  return document
}

const broken: [string, (document: StructureElement) => void, RegExp][] = [
  ['a figure without alternative', (parent) => element(parent, 'Figure'), /alternative/],
  [
    'a drawn figure without box',
    (parent) =>
      slotOf(element(parent, 'Figure', { alternative: 'x' })).content.push({
        kind: 'marked',
        page: 0,
        id: 0,
      }),
    /box/,
  ],
  ['a note without id', (parent) => element(parent, 'Note'), /no id/],
  ['a skipped level', (parent) => element(parent, 'H', { level: 3 }), /skips/],
  ['a header without scope', (parent) => element(parent, 'TH'), /scope/],
  ['a list without numbering', (parent) => element(parent, 'L'), /numbering/],
  [
    'an id that stands twice',
    (parent) => {
      element(parent, 'P', { id: 'a' })
      element(parent, 'P', { id: 'a' })
    },
    /twice/,
  ],
]

describe('checkClaims', () => {
  it('should accept a sound structure', () => {
    expect(() => checkClaims(documentWith((parent) => element(parent, 'H', { level: 2 })))).not.toThrow()
  })

  it.each(broken)('should refuse %s', (_, fill, reason) => {
    expect(() => checkClaims(documentWith(fill))).toThrow(reason)
  })

  it('should refuse a document without language', () => {
    expect(() => checkClaims(element(null, 'Document'))).toThrow(/language/)
  })
})
