import type { Paragraph, RootContent } from 'mdast'
import type { ContainerDirective } from 'mdast-util-directive'
import { toDigits } from '../../language/digits.js'
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
  },
): { subject: Subject; caption: Phrasing[]; label: string | null } | null {
  const subject = content.find(options.isSubject)
  const caption = content.find(
    (child): child is Paragraph => child.type === 'paragraph' && child !== (subject as RootContent),
  )
  const wrong = content.find((child) => child !== subject && child !== caption)
  if (!subject || wrong) {
    reportProblem(state, {
      ruleId: 'block-shape',
      place: wrong ? placeOf(wrong) : placeOf(node),
      reason: `Unexpected ${wrong ? named(wrong) : 'block'} in \`:::${node.name}\`, expected ${options.expected} and one paragraph of caption`,
    })
  }
  if (!subject) return null
  if (!caption) return { subject, caption: [], label: null }
  state.counters[options.counter] += 1
  const { words, numbers } = state.source.language
  const number = toDigits(String(state.counters[options.counter]), numbers.digits)
  const label = words[options.counter].replace('{number}', number)
  const { children, attributes } = trailingAttributes(state, caption.children)
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
