import type { XmlComponent } from 'docx'
import type { DocxState } from '../state.js'
import { element } from '../xml/element.js'
import { run, runs } from './inline.js'
import type { RunFormatting } from './piece.js'

declare const checked: unique symbol
/** A field's instruction (ECMA-376 part 1, §17.16.5). Only {@link fieldCode} makes one. */
export type FieldCode = string & { readonly [checked]: true }

/**
 * An instruction of the fields that our editions may hold: they count and refer inside the document, and fetch, ask
 * and run nothing. Names are those of bookmarks and sequences, which hold letters, digits and `_`.
 * @throws on any other name: a fault of ours, never an author's
 */
export function fieldCode(
  keyword: 'NOTEREF' | 'NUMPAGES' | 'PAGE' | 'PAGEREF' | 'REF' | 'SEQ' | 'STYLEREF' | 'TOC',
  name = '',
  switches: '' | '\\h' | '\\h \\f' | '\\r \\h' | '\\* ARABIC' | '\\o "1-1" \\h \\z \\u' = '',
): FieldCode {
  if (!/^\w*$/u.test(name)) throw new Error(`Not a name for a field: ${name}`)
  return [keyword, name, switches].filter((part) => part !== '').join(' ') as FieldCode
}

/**
 * A complex field with its result, one run for each of its parts: readers other than Word drop a field whose parts
 * share a run, as docx writes them, and simple fields cannot hold more than one run.
 */
export function field(
  state: DocxState,
  instruction: FieldCode,
  result: string,
  formatting: RunFormatting,
): XmlComponent[] {
  return fieldAround(state, instruction, runs(state, result, formatting), formatting)
}

export function fieldAround(
  state: DocxState,
  instruction: FieldCode,
  result: readonly XmlComponent[],
  formatting: RunFormatting,
): XmlComponent[] {
  return [...fieldStart(state, instruction, formatting), ...result, fieldEnd(state, formatting)]
}

export function fieldStart(
  state: DocxState,
  instruction: FieldCode,
  formatting: RunFormatting,
): XmlComponent[] {
  const words = element('w:instrText', { 'xml:space': 'preserve' }, ` ${instruction} `)
  return [
    run(state, [fieldCharacter('begin')], formatting),
    run(state, [words], formatting),
    run(state, [fieldCharacter('separate')], formatting),
  ]
}

export function fieldEnd(state: DocxState, formatting: RunFormatting): XmlComponent {
  return run(state, [fieldCharacter('end')], formatting)
}

function fieldCharacter(type: 'begin' | 'separate' | 'end'): XmlComponent {
  return element('w:fldChar', { 'w:fldCharType': type })
}
