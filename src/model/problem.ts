import type { FaultId } from './faults/index.js'
import type { Cause, Fix, Message, Place, Severity } from './message.js'

/** Where a message comes from: its stage, its file and who can mend it. */
export type MessageOrigin = Pick<Message, 'source' | 'file' | 'blame'>

/** What is said: a message without its origin. */
export interface Problem {
  ruleId: FaultId
  /** `error` where absent. */
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

/** The message of an origin about a problem; what the problem leaves open is absent from it. */
export function problem(origin: MessageOrigin, what: Problem): Message {
  return messageOf(origin, what)
}

/** The message of an origin about what a rule found, or anything else that has an id. */
export function messageOf(
  origin: MessageOrigin,
  what: Omit<Problem, 'ruleId'> & Pick<Message, 'ruleId'>,
): Message {
  return {
    ruleId: what.ruleId,
    source: origin.source,
    severity: what.severity ?? 'error',
    file: origin.file,
    place: what.place ?? null,
    reason: what.reason,
    blame: origin.blame,
    ...(what.note ? { note: what.note } : {}),
    ...(what.expected ? { expected: what.expected } : {}),
    ...(what.actual !== undefined ? { actual: what.actual } : {}),
    ...(what.cause ? { cause: what.cause } : {}),
    ...(what.fix ? { fix: what.fix } : {}),
  }
}
