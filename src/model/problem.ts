import type { FaultId } from './faults/index.js'
import type { Cause, Fix, Message, Place, Severity } from './message.js'

/** Who speaks, and about which file. */
export type Speaker = Pick<Message, 'source' | 'file' | 'blame'>

/** What is said: a message without its speaker. */
export interface Problem {
  ruleId: FaultId
  /** `error` unless told. */
  severity?: Severity
  /** unist positions are accepted as they are. */
  place?: Place | null | undefined
  reason: string
  note?: string | undefined
  expected?: string[] | undefined
  actual?: string | undefined
  cause?: Cause | undefined
  fix?: Fix | null | undefined
}

/** The message of a speaker about a problem; what the problem leaves open is absent from it. */
export function problem(speaker: Speaker, what: Problem): Message {
  return messageOf(speaker, what)
}

/** The message of a speaker about what a rule found, or anything else that has an id. */
export function messageOf(
  speaker: Speaker,
  what: Omit<Problem, 'ruleId'> & Pick<Message, 'ruleId'>,
): Message {
  return {
    ruleId: what.ruleId,
    source: speaker.source,
    severity: what.severity ?? 'error',
    file: speaker.file,
    place: what.place ?? null,
    reason: what.reason,
    blame: speaker.blame,
    ...(what.note ? { note: what.note } : {}),
    ...(what.expected ? { expected: what.expected } : {}),
    ...(what.actual !== undefined ? { actual: what.actual } : {}),
    ...(what.cause ? { cause: what.cause } : {}),
    ...(what.fix ? { fix: what.fix } : {}),
  }
}
