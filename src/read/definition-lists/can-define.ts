import type { Event, TokenizeContext } from 'micromark-util-types'

/** Tokens that continue containers at the start of a line, one for each container. */
const continuations = new Set([
  'blockQuotePrefix',
  'listItemIndent',
  'gfmFootnoteDefinitionIndent',
  'definitionDescriptionIndent',
])

/** What stands inside a line's prefix besides. */
const prefixes = new Set([...continuations, 'blockQuoteMarker', 'blockQuotePrefixWhitespace', 'linePrefix'])

/**
 * Whether a marker at this place of the document defines something: it stands below a paragraph of the same container,
 * with at most one blank line between, or ends another definition there.
 */
export function canDefine(context: TokenizeContext): boolean {
  const { events } = context
  const last = beforePrefix(events, events.length - 1)
  if (events[last]?.[0] === 'exit' && events[last][1].type === 'definitionDescription') return true
  const open = openContainers(context)
  const continued = countContinued(events)
  if (open.length > continued) return open[continued] === 'definitionDescription'
  return isBelowParagraph(events, last)
}

/** Index of the last event at or before `from` that is not of a line's prefix. */
function beforePrefix(events: readonly Event[], from: number): number {
  let index = from
  while (index >= 0 && prefixes.has(events[index]?.[1].type ?? '')) index -= 1
  return index
}

/** How many containers the line so far continues. */
function countContinued(events: readonly Event[]): number {
  let count = 0
  for (let index = events.length - 1; index >= 0; index--) {
    const [phase, { type }] = events[index] as Event
    if (type === 'chunkFlow') break
    if (phase === 'enter' && continuations.has(type)) count += 1
  }
  return count
}

interface Scan {
  /** Events that were looked at; those before are not touched any more. */
  index: number
  open: readonly string[]
}

const scans = new WeakMap<TokenizeContext, Scan>()

/** Types of the containers that are open, outermost first. Each event is looked at about once a document. */
function openContainers(context: TokenizeContext): readonly string[] {
  const { events } = context
  const known = scans.get(context) ?? { index: 0, open: [] }
  // Exits are put in behind the last line that was written, so what is before that line stays.
  const settled = events.findLastIndex(([phase, { type }]) => phase === 'enter' && type === 'chunkFlow')
  const start = settled >= known.index ? known : { index: 0, open: [] }
  const open = [...start.open]
  for (let index = start.index; index < events.length; index++) {
    if (index === settled) scans.set(context, { index, open: [...open] })
    const [phase, token] = events[index] as Event
    if (!token._container) continue
    if (phase === 'enter') open.push(token.type)
    else open.pop()
  }
  return open
}

/** Whether the line above, or the one above a single blank line, ends a paragraph of this container. */
function isBelowParagraph(events: readonly Event[], last: number): boolean {
  const line = events[last]
  if (line?.[0] !== 'exit' || line[1].type !== 'chunkFlow') return false
  const flow = line[1]._tokenizer?.events ?? []
  if (flow.at(-1)?.[1].type !== 'lineEndingBlank') return endsParagraph(flow, flow.length - 1)
  const before = events[beforePrefix(events, last - 2)]
  if (before?.[0] !== 'exit' || before[1].type !== 'chunkFlow' || before[1]._tokenizer !== line[1]._tokenizer)
    return false
  return endsParagraph(flow, beforeBlank(flow))
}

/** Index of the last event before one blank line. */
function beforeBlank(flow: readonly Event[]): number {
  const index = flow.length - 3
  return flow[index]?.[1].type === 'linePrefix' ? index - 2 : index
}

/** Whether the events up to `from` end in a paragraph, one that may still go on included. */
function endsParagraph(flow: readonly Event[], from: number): boolean {
  let index = from
  while (typeAt(flow, index) === 'lineEnding' || typeAt(flow, index) === 'linePrefix') index -= 1
  switch (typeAt(flow, index)) {
    // Not parsed yet.
    case 'chunkContent':
      return true
    case 'content':
      return typeAt(flow, index - 1) === 'paragraph'
    // A first line with `|` is taken for the head of a table until the next one is read.
    case 'tableRow': {
      const start = flow.findLastIndex(([phase], at) => phase === 'enter' && typeAt(flow, at) === 'tableRow')
      return typeAt(flow, start - 1) === 'tableHead'
    }
    default:
      return false
  }
}

/** Extensions have types of tokens that the parser's own types do not name. */
function typeAt(flow: readonly Event[], index: number): string | undefined {
  return flow[index]?.[1].type
}
