import { descendants, elements, textOf, type XmlElement } from '../archive/xml.js'
import type { InlineContext } from './inline-context.js'
import { namedWhole, remark, shortWords } from './state.js'

/** Words of a tracked deletion, which get a remark and are left out. */
export function readDeleted({ state, draft }: InlineContext, element: XmlElement): void {
  const words = [...descendants(element, 'w:delText'), ...descendants(element, 'w:t')].map(textOf).join('')
  if (words.trim() === '') return
  state.aside.push(words)
  if (element.name === 'w:moveFrom') return
  remark(state, draft.where, {
    ruleId: 'import-tracked-change',
    reason: `A tracked deletion is left out: \`${shortWords(words, namedWhole)}\``,
    note: 'It is carried out, as if it were accepted. Type the words into the Markdown file if they shall stay.',
  })
}

/** A comment, which gets a remark and is left out. */
export function readComment({ state, draft }: InlineContext, id: string): void {
  const comment = elements(state.file.comments?.root ?? { name: '', attributes: {}, children: [] }).find(
    ({ attributes }) => attributes['w:id'] === id,
  )
  if (!comment) return
  const words = descendants(comment, 'w:p')
    .map((paragraph) => descendants(paragraph, 'w:t').map(textOf).join(''))
    .join(' ')
  const author = comment.attributes['w:author'] ?? ''
  remark(state, draft.where, {
    ruleId: 'import-comment',
    reason: `A comment${author === '' ? '' : ` by \`${shortWords(author)}\``} is not carried: \`${shortWords(words, namedWhole)}\``,
    note: 'What colleagues shall still know can stand in `<!-- … -->`, which is never published.',
  })
}
