import type { Shard } from './part-choice.js'

/**
 * The jobs of one share. Shares are stretches of the list, so that publications stay together and few are examined
 * twice; each is as long as the others, but for one job. Every job is in exactly one share, whoever asks.
 */
export function jobsOfShard<Planned extends { effort: number }>(
  jobs: readonly Planned[],
  { index, count }: Shard,
): Planned[] {
  const total = jobs.reduce((sum, { effort }) => sum + effort, 0)
  let before = 0
  return jobs.filter(({ effort }) => {
    // Where the middle of the job falls. Efforts are whole numbers, so that no machine rounds otherwise.
    const share = Math.floor(((2 * before + effort) * count) / (2 * total))
    before += effort
    return share === index - 1
  })
}
