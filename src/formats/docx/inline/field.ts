import type { DocxState } from '../state.js'
import { element, join, text, type Xml } from '../xml/xml.js'
import type { Voice } from './piece.js'
import { run, runs } from './run.js'

/**
 * A complex field with its result, one run for each of its parts: readers other than Word drop a field whose parts
 * share a run, and simple fields cannot hold more than one run.
 */
export function field(state: DocxState, instruction: string, result: string, voice: Voice): Xml {
  return fieldAround(state, instruction, runs(state, result, voice), voice)
}

export function fieldAround(state: DocxState, instruction: string, result: Xml, voice: Voice): Xml {
  return join([...fieldStart(state, instruction, voice), result, fieldEnd(state, voice)])
}

export function fieldStart(state: DocxState, instruction: string, voice: Voice): Xml[] {
  return [
    run(state, element('w:fldChar', { 'w:fldCharType': 'begin' }), voice),
    run(state, element('w:instrText', { 'xml:space': 'preserve' }, text(` ${instruction} `)), voice),
    run(state, element('w:fldChar', { 'w:fldCharType': 'separate' }), voice),
  ]
}

export function fieldEnd(state: DocxState, voice: Voice): Xml {
  return run(state, element('w:fldChar', { 'w:fldCharType': 'end' }), voice)
}
