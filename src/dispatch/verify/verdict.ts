import type { FaultId } from '../../model/faults/index.js'
import type { Message, Severity } from '../../model/message.js'
import { problem } from '../../model/problem.js'

/** Tells of one thing that is wrong with a package; the file is the package, or one in it. */
export type Tell = (ruleId: FaultId, reason: string, inside?: string, severity?: Severity) => void

/** Collects what is told of a package. */
export function teller(file: string, messages: Message[]): Tell {
  return (ruleId, reason, inside, severity = 'error') => {
    messages.push(
      problem(
        { source: 'verify', file: inside === undefined ? file : `${file}/${inside}`, blame: 'source' },
        { ruleId, reason, severity },
      ),
    )
  }
}
