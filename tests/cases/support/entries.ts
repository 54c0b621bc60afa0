import type { Transcript, TranscriptEntry } from '../../../src/model/transcript.js'
import type { ExpectedEntry } from './expectation.js'

/** Expected entries that a Transcript does not hold in this order, each with the entries that come closest. */
export function missingEntries(expected: readonly ExpectedEntry[], transcript: Transcript): string[] {
  const entries = [...transcript.body, ...transcript.notes].map((entry) => ({ entry, line: lineOf(entry) }))
  const missing: string[] = []
  let from = 0
  for (const one of expected.flatMap((record) => Object.entries(record))) {
    const index = entries.findIndex(({ entry, line }, at) => at >= from && isMet(one, entry, line))
    if (index >= 0) from = index + 1
    else {
      const [kind = ''] = one[0].split(' ')
      const near = entries.filter(({ entry }) => entry.kind === kind).map(({ entry }) => shown(entry))
      missing.push(`${one[0]}: ${JSON.stringify(one[1])} is none of\n  ${near.slice(0, 12).join('\n  ')}`)
    }
  }
  return missing
}

function isMet(
  [key, wanted]: [string, ExpectedEntry[string]],
  entry: TranscriptEntry,
  line: string,
): boolean {
  if (line !== key) return false
  if (typeof wanted === 'string') return entry.text === wanted
  const { text, direction, links, spans, distinctions, images } = wanted
  return (
    entry.text === text &&
    (direction === undefined || entry.direction === direction) &&
    isSame(links, linksOf(entry)) &&
    isSame(spans, spansOf(entry)) &&
    isSame(distinctions, distinctionsOf(entry)) &&
    isSame(images, entry.images)
  )
}

function isSame(wanted: readonly string[] | undefined, found: readonly string[]): boolean {
  return wanted === undefined || JSON.stringify(wanted) === JSON.stringify(found)
}

/** What stands before the colon of an expected entry. */
function lineOf({ kind, level, number }: TranscriptEntry): string {
  return `${kind}${level > 0 ? ` ${level}` : ''}${number === null ? '' : ` (${number})`}`
}

function shown(entry: TranscriptEntry): string {
  const beside = { links: linksOf(entry), spans: spansOf(entry), distinctions: distinctionsOf(entry) }
  const more = Object.entries(beside).filter(([, values]) => values.length > 0)
  return `${lineOf(entry)}: ${entry.text} ${more.length > 0 ? JSON.stringify(Object.fromEntries(more)) : ''}`
}

function linksOf({ links }: TranscriptEntry): string[] {
  return links.map(({ target, text }) => `${target} ${text}`)
}

function spansOf({ spans }: TranscriptEntry): string[] {
  return spans.map(({ language, text }) => `${language} ${text}`)
}

function distinctionsOf({ distinctions }: TranscriptEntry): string[] {
  return distinctions.map(({ kind, text }) => `${kind} ${text}`)
}
