import { toDigits } from '../language/digits.js'
import type { Block, Section } from '../model/report.js'
import type { State } from './state.js'

/**
 * Numbers the paragraphs of running text through the whole document, where the publication asks for it: those that
 * stand in the body or a section themselves, not inside lists, quotations, boxes, actions or notes.
 */
export function numberParagraphs(state: State, children: readonly (Block | Section)[]): void {
  if (!state.source.publication.paragraphNumbers) return
  const { words, numbers } = state.source.language
  let count = 0
  const visit = (nodes: readonly (Block | Section)[]): void => {
    for (const node of nodes) {
      if (node.type === 'section') visit(node.children)
      if (node.type !== 'paragraph') continue
      count += 1
      node.number = toDigits(String(count), numbers.digits)
      const label = words.paragraph?.replace('{number}', node.number) ?? null
      state.targets.set(node.id, { label, number: node.number, title: [] })
    }
  }
  visit(children)
}
