import type { Message } from '../../model/message.js'
import type { DispatchRecord } from '../dispatch-record.js'
import { olderThan } from '../older-revision.js'
import { newestRevision, type Register } from '../register.js'
import type { ReportProblem } from './verdict.js'

/** Holds a package against a register: the archive that it names, and no newer revision. */
export function checkRegister(
  record: DispatchRecord,
  sum: string,
  register: Register,
  { file, messages, reportProblem }: { file: string; messages: Message[]; reportProblem: ReportProblem },
): void {
  const { recipient, publication } = record
  const entries = register.entries.filter(
    (entry) => entry.publication === publication.slug && entry.recipient.id === recipient.id,
  )
  if (!entries.some((entry) => entry.package.sha256 === sum))
    reportProblem(
      'not-in-register',
      entries.length > 0
        ? `Unexpected package: the register knows ${entries.length === 1 ? 'another' : 'others'} of \`${publication.slug}\` for \`${recipient.id}\`, with other sums`
        : `Unexpected package: the register knows none of \`${publication.slug}\` for \`${recipient.id}\``,
    )
  const newest = publication.identifier === null ? null : newestRevision(register, publication.identifier)
  const older = olderThan(publication.identifier, newest, 'the register', 'verify', file)
  if (older) messages.push(older)
}
