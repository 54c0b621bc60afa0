import type { Fault } from '../fault.js'
import { auditingFaults } from './auditing.js'
import { buildingFaults } from './building.js'
import { fileFaults } from './files.js'
import { importingFaults } from './importing.js'
import { joiningFaults } from './joining.js'
import { loweringFaults } from './lowering.js'
import { readingFaults } from './reading.js'
import { sendingFaults } from './sending.js'

/** What auditing reports is about finished files; where it is about words of the author, a second place shows these. */
const aboutEditions = withoutPlaces(
  auditingFaults,
  'A finished edition has no lines that its author could mend.',
)

const all = {
  ...readingFaults,
  ...fileFaults,
  ...importingFaults,
  ...loweringFaults,
  ...buildingFaults,
  ...joiningFaults,
  ...sendingFaults,
  ...aboutEditions,
}

/** The id of a problem that is reported without being a rule: the compiler lets no other be reported. */
export type FaultId = keyof typeof all

/** Every problem that is reported without being a rule. */
export const faults: Readonly<Record<FaultId, Fault>> = all

function withoutPlaces<Id extends string>(
  table: Readonly<Record<Id, Fault>>,
  withoutPlace: string,
): Record<Id, Fault> {
  // The keys of the table are its ids.
  return Object.fromEntries(
    Object.entries<Fault>(table).map(([id, fault]) => [id, { ...fault, withoutPlace }]),
  ) as Record<Id, Fault>
}
