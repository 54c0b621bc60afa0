import type { FaultId } from '../../model/faults/index.js'
import type { TranscriptEntry, TranscriptLink } from '../../model/transcript.js'
import { readableAddress } from '../same-address.js'
import { textDifference } from './text-difference.js'

/** One thing that an entry says otherwise than expected. */
export interface EntryDifference {
  ruleId: FaultId
  reason: string
}

/** Everything in which a read entry differs from what was said. Ids are compared where the format carries them. */
export function entryDifferences(expected: TranscriptEntry, actual: TranscriptEntry): EntryDifference[] {
  const differences: EntryDifference[] = []
  const addDifference = (ruleId: FaultId, what: string, was: unknown, should: unknown) => {
    differences.push({ ruleId, reason: `Unexpected ${what} ${quoted(was)}, expected ${quoted(should)}` })
  }
  const name = expected.kind
  if (expected.kind !== actual.kind)
    addDifference('different-kind', 'kind of entry', actual.kind, expected.kind)
  if (expected.text !== actual.text) {
    const { was, should } = textDifference(actual.text, expected.text)
    addDifference(
      name === 'figure' ? 'different-alternative' : 'different-text',
      `text of ${name}`,
      was,
      should,
    )
  }
  if (expected.level !== actual.level)
    addDifference('different-level', `level of ${name}`, actual.level, expected.level)
  if (expected.number !== actual.number)
    addDifference('different-number', `number of ${name}`, actual.number, expected.number)
  if (expected.language !== actual.language)
    addDifference('different-language', `language of ${name}`, actual.language, expected.language)
  if (expected.direction !== actual.direction)
    addDifference('different-direction', `direction of ${name}`, actual.direction, expected.direction)
  if (expected.id !== null && actual.id !== null && expected.id !== actual.id)
    addDifference('different-id', `id of ${name}`, actual.id, expected.id)
  for (const [ruleId, what, read, said] of [
    ['different-links', 'links', actual.links.map(shownLink), expected.links.map(shownLink)],
    [
      'different-spans',
      'foreign words',
      actual.spans.map(({ language, text }) => `${language}: ${text}`),
      expected.spans.map(({ language, text }) => `${language}: ${text}`),
    ],
    [
      'different-marking',
      'stressed, raised, struck or otherwise marked words',
      actual.distinctions.map(({ kind, text }) => `${kind}: ${text}`),
      expected.distinctions.map(({ kind, text }) => `${kind}: ${text}`),
    ],
    ['different-alternative', 'pictures', actual.images, expected.images],
  ] as const) {
    if (read.join('\n') !== said.join('\n'))
      addDifference(ruleId, `${what} of ${name}`, read.join('; '), said.join('; '))
  }
  return differences
}

function shownLink({ target, text }: TranscriptLink): string {
  return `${text} → ${readableAddress(target)}`
}

function quoted(value: unknown): string {
  return value === null || value === '' ? 'nothing' : `\`${String(value)}\``
}
