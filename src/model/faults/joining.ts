import type { Faults } from '../fault.js'

const withoutPlace = 'It is about parts of a build, and not about a text.'

/** What building and joining parts of a build reports. */
export const joiningFaults = {
  'damaged-part': {
    summary: 'A part of a build in which a file was added, changed or taken away.',
    note: 'Build the part again, or copy it again as a whole.',
    withoutPlace,
  },
  'different-parts': {
    summary: 'Parts that are not of the same build, or that hold the same edition with other bytes.',
    note: 'Build all parts again from the same files, with the same arguments.',
    withoutPlace,
  },
  'different-program': {
    summary: 'A part that another version of Rapporteur or of Node.js has made.',
    note: 'Build all parts, and join them, with the versions that the lock file of the workspace names.',
    withoutPlace,
  },
  'different-sources': {
    summary: 'A part that was made from other files than the workspace holds.',
    note: 'Join parts in the state of the workspace that they were made from, or build them again.',
    withoutPlace,
  },
  'missing-job': {
    summary: 'An edition of the whole build that no part holds.',
    note: 'Build the part that is missing: `rapporteur plan` says which jobs there are.',
    withoutPlace,
  },
  'no-part': {
    summary: 'A folder that is no part of a build.',
    note: 'Name folders as `rapporteur build --shard` or `--job` leaves them.',
    withoutPlace,
  },
  'unknown-job': {
    summary: 'A job that the workspace does not have.',
    note: '`rapporteur plan` lists the jobs.',
    withoutPlace: 'It is about a name that was typed behind the command.',
  },
} as const satisfies Faults
