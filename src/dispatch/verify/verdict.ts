import type { FaultId } from '../../model/faults/index.js'
import type { Message, Severity } from '../../model/message.js'
import { problem } from '../../model/problem.js'

/** Reports one thing that is wrong with a package; the file is the package, or one in it. */
export type ReportProblem = (ruleId: FaultId, reason: string, inside?: string, severity?: Severity) => void

/** Collects what is reported of a package. */
export function problemReporter(file: string, messages: Message[]): ReportProblem {
  return (ruleId, reason, inside, severity = 'error') => {
    messages.push(
      problem(
        { source: 'verify', file: inside === undefined ? file : `${file}/${inside}`, blame: 'source' },
        { ruleId, reason, severity },
      ),
    )
  }
}
