/** Processor time of this process that a piece of work takes, in seconds: the least of some runs. */
export function processorTime(work: () => void, runs = 3): number {
  let least = Number.POSITIVE_INFINITY
  for (let run = 0; run < runs; run++) {
    const before = process.cpuUsage()
    work()
    const { user, system } = process.cpuUsage(before)
    least = Math.min(least, (user + system) / 1e6)
  }
  return least
}

/**
 * How many times longer work takes for four times as much: about 4 where the time is linear, 16 where it grows with
 * the square. Work that ends within five milliseconds counts as that long.
 */
export function growth(work: (size: number) => void, size: number): number {
  work(size)
  const small = processorTime(() => work(size))
  const large = processorTime(() => work(size * 4))
  return large / Math.max(small, 0.005)
}
