import type { XmlComponent } from 'docx'
import type { DocxState } from '../state.js'
import { plainFormatting } from './inline.js'
import { runs } from './run.js'

/** Words in the report's own language, in a character style where one is named. */
export function plainRuns(state: DocxState, text: string, style: string | null = null): XmlComponent[] {
  return runs(state, text, { ...plainFormatting(state), style })
}
