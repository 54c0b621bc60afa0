import path from 'node:path'

/** One of several shares of the work: the second of five. */
export interface Shard {
  /** From 1. */
  index: number
  count: number
}

/** Which part of the work is done: a share of it, or jobs by name (`doha-2017/fr/pdf`). */
export type PartChoice = { shard: Shard } | { jobs: readonly string[] }

/** How a part is called in its record, in messages and as a folder. */
export function partName(choice: PartChoice): string {
  if ('shard' in choice) return `${choice.shard.index}/${choice.shard.count}`
  return choice.jobs.join(',')
}

/** Where a part goes by default, below the workspace: never where the whole stands. */
export function partFolder(choice: PartChoice): string {
  if ('shard' in choice) return path.join('parts', `${choice.shard.index}-of-${choice.shard.count}`)
  return path.join('parts', ...(choice.jobs.length === 1 ? (choice.jobs[0]?.split('/') ?? []) : ['jobs']))
}
