import type { XmlComponent } from 'docx'
import type { DocxState } from '../state.js'
import { ownVoice } from './inline.js'
import { runs } from './run.js'

/** Words in the report's own voice, in a character style where one is named. */
export function plainRuns(state: DocxState, text: string, style: string | null = null): XmlComponent[] {
  return runs(state, text, { ...ownVoice(state), style })
}
