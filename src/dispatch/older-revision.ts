import type { Message } from '../model/message.js'
import { problem } from '../model/problem.js'
import { newestRevision, type Register } from './register.js'
import { revisionOf } from './revision.js'

/** Reports a document that is older than the revision of it that the register knows; null where it is not. */
export function olderThanKnown(identifier: string | null, register: Register): Message | null {
  const newest = identifier === null ? null : newestRevision(register, identifier)
  return newest === null ? null : olderThan(identifier, newest, 'the register', 'pack')
}

/** Reports a document that is older than another revision of it; null where it is not, or is another document. */
export function olderThan(
  identifier: string | null,
  other: string | null,
  where: string,
  source: 'pack' | 'verify',
  file = 'register.json',
): Message | null {
  if (identifier === null || other === null) return null
  const [own, known] = [revisionOf(identifier), revisionOf(other)]
  if (own.work !== known.work || own.number >= known.number) return null
  const reason = `Unexpected older revision \`${identifier}\`: ${where} knows \`${other}\``
  return problem({ source, file, blame: 'source' }, { ruleId: 'older-revision', reason })
}
