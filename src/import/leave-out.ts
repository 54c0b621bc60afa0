import { descendants, textOf, type XmlElement } from '../archive/xml.js'
import {
  type ImportState,
  namedWhole,
  placeIn,
  type Remark,
  remark,
  type Story,
  shortWords,
} from './state.js'

/** Sets the words of a content control aside, and says so where it has any. */
export function leaveOut(
  state: ImportState,
  story: Story,
  words: string,
  { ruleId, what, note }: Pick<Remark, 'ruleId' | 'note'> & { what: string },
): void {
  state.aside.push(words)
  if (words.trim() === '') return
  const reason = `${what} is left out: \`${shortWords(words, namedWhole)}\``
  remark(
    state,
    { ...placeIn(state, story), words: shortWords(words) },
    { ruleId, severity: 'info', reason, note },
  )
}

/** Names the words of a row or a cell that a tracked change deletes. */
export function leaveOutDeleted(state: ImportState, story: Story, element: XmlElement, what: string): void {
  const words = [...descendants(element, 'w:delText'), ...descendants(element, 'w:t')].map(textOf).join(' ')
  state.aside.push(words)
  remark(
    state,
    { ...placeIn(state, story), words: shortWords(words) },
    {
      ruleId: 'import-tracked-change',
      reason: `A tracked deletion of ${what} is left out: \`${shortWords(words, namedWhole)}\``,
      note: 'It is carried out, as if it were accepted.',
    },
  )
}
