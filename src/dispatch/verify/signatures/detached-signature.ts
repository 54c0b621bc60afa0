import { type OpenedPackage, textOf } from '../opened-package.js'
import type { ReportProblem } from '../verdict.js'

/** A signature of the list of sums, in a file beside it. */
export interface Detached<Signature> {
  /** Its file. */
  name: string
  /** What signs so, as messages call it. */
  program: string
  /** Whether there has to be one. */
  isDue: boolean
  /** Null for what is none. */
  read: (text: string) => Signature | null
  /** What is expected of its content. */
  expected: string
}

/** Finds and reads a signature beside the list of sums; null, and a problem, where there is none that can be read. */
export function detachedSignature<Signature>(
  { files }: OpenedPackage,
  { name, program, isDue, read, expected }: Detached<Signature>,
  reportProblem: ReportProblem,
): Signature | null {
  const bytes = files.get(name)
  if (!bytes) {
    if (isDue)
      reportProblem(
        'no-signature',
        `Missing \`${name}\`, expected a signature by ${program} of the list of sums`,
      )
    return null
  }
  const signature = read(textOf(bytes))
  if (!signature) reportProblem('bad-signature', `Unexpected content, expected ${expected}`, name)
  return signature
}
