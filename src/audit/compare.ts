import type { FaultId } from '../model/faults/index.js'
import type { Message, Place } from '../model/message.js'
import type { Transcript, TranscriptEntry } from '../model/transcript.js'
import { alignEntries } from './compare/align-entries.js'
import { entryDifferences } from './compare/entry-differences.js'
import { shortened } from './compare/text-difference.js'

/** How messages name the edition and the place that its author knows. */
export interface CompareOptions {
  /** The edition, as messages show it. */
  file: string
  /** The Markdown that the edition was made from. */
  sourceFile: string
  /** Where the author wrote the node with that id. */
  placeOf?: (id: string) => Place | null
}

/**
 * What a finished edition says otherwise than its Report: one message for each difference, with the edition in front
 * and the author's place as the cause. A lost paragraph is one message, because the two are aligned first.
 */
export function compareTranscripts(
  expected: Transcript,
  actual: Transcript,
  options: CompareOptions,
): Message[] {
  const whole = (['language', 'direction', 'title'] as const)
    .filter((key) => expected[key] !== actual[key])
    .map((key) =>
      message(
        options,
        `different-${key}`,
        null,
        `Unexpected ${key} \`${actual[key]}\` of the edition, expected \`${expected[key]}\``,
      ),
    )
  return [
    ...whole,
    ...compareStream(expected.body, actual.body, options, null),
    ...compareStream(expected.notes, actual.notes, options, 'note'),
  ]
}

function compareStream(
  expected: readonly TranscriptEntry[],
  actual: readonly TranscriptEntry[],
  options: CompareOptions,
  stream: 'note' | null,
): Message[] {
  const where = stream === 'note' ? ' among the notes' : ''
  let before: TranscriptEntry | null = null
  return alignEntries(expected, actual).flatMap(({ expected: said, actual: read }) => {
    const near: TranscriptEntry | null = said ?? before
    before = near
    if (said && read) {
      return entryDifferences(said, read).map(({ ruleId, reason }) => message(options, ruleId, said, reason))
    }
    if (said) {
      return [
        message(options, 'missing-entry', said, `Missing ${said.kind}${where}: \`${shortened(said.text)}\``),
      ]
    }
    return [
      message(
        options,
        'added-entry',
        near,
        `Unexpected ${read?.kind}${where}: \`${shortened(read?.text ?? '')}\``,
      ),
    ]
  })
}

function message(
  options: CompareOptions,
  ruleId: FaultId,
  about: TranscriptEntry | null,
  reason: string,
): Message {
  const place = about?.id ? (options.placeOf?.(about.id) ?? null) : null
  return {
    ruleId,
    source: 'audit',
    severity: 'error',
    file: options.file,
    place: null,
    reason,
    blame: 'source',
    ...(about
      ? {
          cause: {
            file: options.sourceFile,
            place,
            reason: `It is written ${about.id ? `at \`#${about.id}\`` : `as ${about.kind}`}`,
          },
        }
      : {}),
  }
}
