import type { XmlComponent } from 'docx'
import type { DocxState } from '../state.js'
import { plainFormatting, runs } from './inline.js'

/** Words in the report's own language, in a character style where one is named. */
export function plainRuns(state: DocxState, text: string, style: string | null = null): XmlComponent[] {
  return runs(state, text, { ...plainFormatting(state), style })
}
