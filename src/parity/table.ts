import { append } from '../model/arrays.js'
import type { Message, Place } from '../model/message.js'
import { linksIn } from './links.js'
import type { Comparison, Pair, ParityRow } from './types.js'

/** What was compared: one row for each text, and one for each part that stands alone. */
export function parityTable(comparison: Comparison, messages: readonly Message[]): ParityRow[] {
  // A remark is no difference.
  const shown = messages.filter(({ severity }) => severity !== 'info')
  const found: Found = {
    inTranslation: byLine(shown, ({ place }) => place ?? null),
    inSource: byLine(shown, ({ cause }) => cause?.place ?? null),
  }
  return comparison.alignment.pairs
    .filter(({ kind, source, translation }) => kind === 'text' || !source || !translation)
    .map((pair) => rowOf(comparison, pair, found))
}

/** Messages by the line on which their place begins, on each side; those without a place by null. */
type ByLine = ReadonlyMap<number | null, Message[]>

interface Found {
  inTranslation: ByLine
  inSource: ByLine
}

function byLine(messages: readonly Message[], placeOf: (message: Message) => Place | null): ByLine {
  const lines = new Map<number | null, Message[]>()
  for (const message of messages) {
    const line = placeOf(message)?.start.line ?? null
    const there = lines.get(line)
    if (there) there.push(message)
    else lines.set(line, [message])
  }
  return lines
}

/** Messages whose place begins on the lines of a part. */
function onLines(lines: ByLine, place: Place | null): Message[] {
  if (!place) return lines.get(null) ?? []
  const messages: Message[] = []
  for (let line = place.start.line; line <= place.end.line; line++) append(messages, lines.get(line) ?? [])
  return messages
}

function rowOf(comparison: Comparison, pair: Pair, { inTranslation, inSource }: Found): ParityRow {
  const { source, translation } = pair
  const near = translation
    ? onLines(inTranslation, translation.place ?? null)
    : onLines(inSource, source?.place ?? null)
  const spoken = near.filter((message) => isAbout(message, pair)).map(({ ruleId }) => ruleId)
  return {
    id: (source ?? translation)?.id ?? null,
    type: (source ?? translation)?.type ?? '',
    source: source?.text ?? null,
    translation: translation?.text ?? null,
    sourcePlace: source?.place ?? null,
    translationPlace: translation?.place ?? null,
    counts: countsOf(comparison, pair),
    outcome: !translation ? 'missing' : !source ? 'added' : spoken.length > 0 ? 'differs' : 'same',
    rules: [...new Set(spoken)],
  }
}

function countsOf({ source, read }: Comparison, pair: Pair): ParityRow['counts'] {
  if (!pair.source) return { numbers: 0, months: 0, symbols: 0, names: 0, links: 0 }
  const reading = read(pair.source, source)
  return {
    numbers: reading.numbers.length,
    months: reading.months.length,
    symbols: reading.symbols.length,
    names: reading.names.size,
    links: linksIn(pair.source.content).length,
  }
}

/** A message is about the part in which it stands, on the translation's side or, for a lost part, on the source's. */
function isAbout(message: Message, { source, translation }: Pair): boolean {
  if (translation)
    return (
      isWithin(message.place, translation.place) &&
      isWithin(message.cause?.place ?? null, source?.place ?? null)
    )
  return isWithin(message.cause?.place ?? null, source?.place ?? null)
}

function isWithin(inner: Place | null, outer: Place | null): boolean {
  if (!inner || !outer) return inner === outer
  const starts = (inner.start.line - outer.start.line || inner.start.column - outer.start.column) >= 0
  const ends = (outer.end.line - inner.end.line || outer.end.column - inner.end.column) >= 0
  return starts && ends
}
