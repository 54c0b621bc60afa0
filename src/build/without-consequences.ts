import type { Heading } from 'mdast'
import type { Message, Severity } from '../model/message.js'
import type { Source } from '../model/source.js'

const weights = { error: 2, warning: 1, info: 0 } satisfies Record<Severity, number>

/**
 * Leaves out what only follows from something else that is told: a heading with nothing below it, where what stood there
 * could not be read and weighs no less.
 */
export function withoutConsequences(messages: readonly Message[], sources: readonly Source[]): Message[] {
  const isEmpty = ({ ruleId, source }: Message) => source === 'check' && ruleId === 'empty-heading'
  if (!messages.some(isEmpty)) return [...messages]
  const headings = new Map(sources.map(({ path, tree }) => [path, headingLines(tree.children)]))
  return messages.filter((message) => {
    const line = message.place?.start.line
    if (!isEmpty(message) || line === undefined) return true
    const next = headings.get(message.file)?.find((other) => other > line) ?? Number.POSITIVE_INFINITY
    return !messages.some(
      ({ file, place, severity, source }) =>
        (source === 'read' || source === 'lower') &&
        file === message.file &&
        place !== null &&
        place.start.line > line &&
        place.start.line < next &&
        weights[severity] >= weights[message.severity],
    )
  })
}

function headingLines(children: Source['tree']['children']): number[] {
  return children
    .filter((child): child is Heading => child.type === 'heading')
    .flatMap(({ position }) => position?.start.line ?? [])
}
