import type { Paragraph, RootContent } from 'mdast'
import type { ContainerDirective } from 'mdast-util-directive'
import { toDigits } from '../../language/digits.js'
import { isDirectiveLabel } from '../../model/is-directive-label.js'
import { placeOf } from '../../model/markdown-nodes.js'
import type { Phrasing } from '../../model/report.js'
import { trailingAttributes } from '../ids.js'
import { shownInline } from '../inline.js'
import { reportProblem, type State } from '../state.js'
import { named } from './parts.js'

/**
 * Splits a figure or table block into its subject and its caption paragraph, and numbers it when captioned.
 * Null when the subject is missing; what else stands there is reported.
 */
export function captioned<Subject extends RootContent>(
  state: State,
  node: ContainerDirective,
  content: readonly RootContent[],
  options: {
    isSubject: (child: RootContent) => child is Subject
    expected: string
    counter: 'table' | 'figure'
    id: string
    /** The words in its brackets. */
    heading: Phrasing[]
  },
): { subject: Subject; caption: Phrasing[]; label: string | null } | null {
  const subject = content.find(options.isSubject)
  const below = content.find(
    (child): child is Paragraph => child.type === 'paragraph' && child !== (subject as RootContent),
  )
  // Words in brackets, which are the heading of other blocks, are a caption as well.
  const given = node.children.find(isDirectiveLabel)
  if (below && given)
    reportProblem(state, {
      ruleId: 'block-shape',
      place: placeOf(given),
      reason: `Unexpected words in brackets behind \`:::${node.name}\`, which has its caption below`,
      note: 'Write the caption once: in brackets, or as a paragraph of the block.',
    })
  const wrong = content.find((child) => child !== subject && child !== below)
  if (!subject || wrong) {
    reportProblem(state, {
      ruleId: 'block-shape',
      place: wrong ? placeOf(wrong) : placeOf(node),
      reason: `Unexpected ${wrong ? named(wrong) : 'block'} in \`:::${node.name}\`, expected ${options.expected} and one paragraph of caption`,
    })
  }
  if (!subject) return null
  if (!below && !given) return { subject, caption: [], label: null }
  state.counters[options.counter] += 1
  const { words, numbers } = state.source.language
  const number = toDigits(String(state.counters[options.counter]), numbers.digits)
  const label = words[options.counter].replace('{number}', number)
  if (!below) {
    state.targets.set(options.id, { label, number, title: options.heading })
    return { subject, caption: options.heading, label }
  }
  const { children, attributes } = trailingAttributes(state, below.children)
  if (attributes.place) {
    reportProblem(state, {
      ruleId: 'attributes',
      place: attributes.place,
      reason: `Unexpected braces behind a caption, expected them behind \`:::${node.name}\``,
      note: attributes.id ? `Write \`:::${node.name}{#${attributes.id}}\`.` : undefined,
    })
  }
  const captionWords = shownInline(state, children)
  state.targets.set(options.id, { label, number, title: captionWords })
  return { subject, caption: captionWords, label }
}
