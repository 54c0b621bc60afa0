import type { XmlElement } from '../archive/xml.js'
import { type InlineContext, say } from './inline-context.js'
import { readEquation } from './read-equation.js'
import { readFormatting } from './run-formatting.js'
import { remark, shortWords } from './state.js'

/** A formula, as a line of signs with a remark. */
export function readFormula(context: InlineContext, element: XmlElement): void {
  const { state, draft, story } = context
  const around = { styles: state.file.styles, paragraph: null, link: null, fields: story.fields }
  const { formatting } = readFormatting({ name: 'w:r', attributes: {}, children: [] }, around)
  const parts = readEquation(element)
  const words = parts.map(({ text }) => text).join('')
  if (words.trim() === '') return
  for (const { text, position } of parts) say(context, text, { ...formatting, language: null, position })
  state.added.push(words)
  remark(state, draft.where, {
    ruleId: 'import-formula',
    reason: `A formula is carried as a line of signs: \`${shortWords(words)}\``,
    note: 'Read it again; a long one is better shown as a picture with its words as alternative text.',
  })
}
