import type { Heading } from 'mdast'
import type { Message, Severity } from '../model/message.js'
import type { Source } from '../model/source.js'

const weights = { error: 2, warning: 1, info: 0 } satisfies Record<Severity, number>

/** What was reported of a file, in the order of its lines. */
interface Causes {
  lines: number[]
  weights: number[]
}

/**
 * Leaves out what only follows from something else that is reported: a heading with nothing below it, where what stood
 * there could not be read and weighs no less, and the missing words of a link that is refused because it has none.
 */
export function withoutConsequences(messages: readonly Message[], sources: readonly Source[]): Message[] {
  return withoutEmptyHeadings(withoutEmptyLinks(messages), sources)
}

function withoutEmptyLinks(messages: readonly Message[]): readonly Message[] {
  const keyOf = ({ file, place }: Message) => `${file}:${place?.start.line}:${place?.start.column}`
  const empty = new Set(messages.filter(({ ruleId }) => ruleId === 'empty-link').map(keyOf))
  if (empty.size === 0) return messages
  return messages.filter((message) => message.ruleId !== 'link-text' || !empty.has(keyOf(message)))
}

function withoutEmptyHeadings(messages: readonly Message[], sources: readonly Source[]): Message[] {
  const isEmpty = ({ ruleId, source }: Message) => source === 'check' && ruleId === 'empty-heading'
  if (!messages.some(isEmpty)) return [...messages]
  const headings = new Map(sources.map(({ path, tree }) => [path, headingLines(tree.children)]))
  const causes = causesOf(messages)
  return messages.filter((message) => {
    const line = message.place?.start.line
    if (!isEmpty(message) || line === undefined) return true
    const lines = headings.get(message.file) ?? []
    const next = lines[firstAfter(lines, line)] ?? Number.POSITIVE_INFINITY
    const own = causes.get(message.file)
    if (!own) return true
    const [from, to] = [firstAfter(own.lines, line), firstAfter(own.lines, next - 1)]
    return !own.weights.slice(from, to).some((weight) => weight >= weights[message.severity])
  })
}

/** What was reported of each file when it was read, by lines. */
function causesOf(messages: readonly Message[]): Map<string, Causes> {
  const causes = new Map<string, { line: number; weight: number }[]>()
  for (const { file, place, severity, source } of messages) {
    if (place === null || (source !== 'read' && source !== 'lower')) continue
    const own = causes.get(file) ?? []
    causes.set(file, own)
    own.push({ line: place.start.line, weight: weights[severity] })
  }
  return new Map(
    [...causes].map(([file, own]) => {
      const sorted = own.sort((one, other) => one.line - other.line)
      return [file, { lines: sorted.map(({ line }) => line), weights: sorted.map(({ weight }) => weight) }]
    }),
  )
}

/** Where in ascending lines the first one after a line stands. */
function firstAfter(lines: readonly number[], line: number): number {
  let [low, high] = [0, lines.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((lines[middle] ?? 0) > line) high = middle
    else low = middle + 1
  }
  return low
}

function headingLines(children: Source['tree']['children']): number[] {
  return children
    .filter((child): child is Heading => child.type === 'heading')
    .flatMap(({ position }) => position?.start.line ?? [])
}
