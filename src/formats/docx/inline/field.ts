import type { XmlComponent } from 'docx'
import type { DocxState } from '../state.js'
import { element } from '../xml/element.js'
import type { Voice } from './piece.js'
import { run, runs } from './run.js'

/**
 * A complex field with its result, one run for each of its parts: readers other than Word drop a field whose parts
 * share a run, as docx writes them, and simple fields cannot hold more than one run.
 */
export function field(state: DocxState, instruction: string, result: string, voice: Voice): XmlComponent[] {
  return fieldAround(state, instruction, runs(state, result, voice), voice)
}

export function fieldAround(
  state: DocxState,
  instruction: string,
  result: readonly XmlComponent[],
  voice: Voice,
): XmlComponent[] {
  return [...fieldStart(state, instruction, voice), ...result, fieldEnd(state, voice)]
}

export function fieldStart(state: DocxState, instruction: string, voice: Voice): XmlComponent[] {
  const words = element('w:instrText', { 'xml:space': 'preserve' }, ` ${instruction} `)
  return [
    run(state, [fieldCharacter('begin')], voice),
    run(state, [words], voice),
    run(state, [fieldCharacter('separate')], voice),
  ]
}

export function fieldEnd(state: DocxState, voice: Voice): XmlComponent {
  return run(state, [fieldCharacter('end')], voice)
}

function fieldCharacter(type: 'begin' | 'separate' | 'end'): XmlComponent {
  return element('w:fldChar', { 'w:fldCharType': type })
}
