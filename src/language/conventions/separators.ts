import type { Words } from '../../model/language.js'
import { scriptFacts } from '../scripts.js'

/** What stands between a label and a title, and between parts of one line. */
export type Separators = Pick<Words, 'labelSeparator' | 'listSeparator' | 'entrySeparator'>

/** The separators of a language: its comma as CLDR has it, the rest as its script writes it. */
export function separatorsOf(tag: string, script: string): Separators {
  const { shaping, isSpaced, letters } = scriptFacts(script)
  const isFullWidth = shaping === 'square' && !isSpaced
  const parts = new Intl.ListFormat(tag).formatToParts(['1', '2', '3', '4'])
  const comma = parts.find(({ type }) => type === 'literal')?.value ?? ', '
  return {
    labelSeparator: isFullWidth ? '：' : ': ',
    // Marks of direction would stand in the text.
    listSeparator: comma.replace(/[\u200E\u200F\u061C]/gu, ''),
    entrySeparator: isFullWidth ? '；' : letters.includes('Arab') ? '؛ ' : '; ',
  }
}
