import type { Paragraph, RootContent } from 'mdast'
import type { ContainerDirective } from 'mdast-util-directive'
import { placeOf } from '../../model/markdown-nodes.js'
import type { Block } from '../../model/report.js'
import { figureOf, pictureOf } from '../picture.js'
import { positionOf, reportProblem, type Scope, type State } from '../state.js'
import { captioned } from './captioned.js'
import { blockParts } from './parts.js'

/** A picture on a line of its own with its caption. An empty alternative text makes it decorative. */
export function figure(state: State, node: ContainerDirective, scope: Scope): Block[] {
  const { id, label: heading, content } = blockParts(state, node, scope, null)
  const parts = captioned(state, node, content, {
    isSubject: isPicture,
    expected: 'one picture on a line of its own',
    counter: 'figure',
    id,
    heading,
  })
  const [first, second] = parts?.subject.children.filter(isImage) ?? []
  const picture = first ? pictureOf(first) : null
  const shown = picture && figureOf(state, picture)
  if (second)
    reportProblem(state, {
      ruleId: 'second-picture',
      place: placeOf(second),
      reason: 'Unexpected second picture in a figure, expected one',
      note: 'Give each picture a `:::figure` of its own, with its caption.',
    })
  if (!parts || !shown) return []
  return [
    {
      type: 'figure',
      id,
      label: parts.label,
      caption: parts.caption,
      ...shown,
      ...positionOf(node),
    },
  ]
}

function isPicture(child: RootContent): child is Paragraph {
  return (
    child.type === 'paragraph' &&
    child.children.some(isImage) &&
    child.children.every((part) => isImage(part) || (part.type === 'text' && part.value.trim() === ''))
  )
}

function isImage(node: RootContent): boolean {
  return pictureOf(node) !== null
}
