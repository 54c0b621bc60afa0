import type { Compiled } from './types.js'

/** Bytes of finished publications that wait to be written: three times the sample. */
const mostBytes = 16 * 1024 * 1024

/** Milliseconds that a finished publication waits at most while others are made. */
const longestWait = 20_000

/**
 * Publications that are finished and not yet written. Each exchange of the output folder writes index and sums of the
 * whole anew, so that small publications are written together, large ones as each ends.
 */
export class HeldOutput {
  #held: Compiled[] = []
  #bytes = 0
  #since = 0

  add(compiled: Compiled): void {
    if (this.#held.length === 0) this.#since = performance.now()
    this.#held.push(compiled)
    for (const bytes of compiled.files.values()) this.#bytes += bytes.length
  }

  /** Whether what is held is to be written now. */
  isDue(isLast: boolean): boolean {
    if (this.#held.length === 0) return false
    return isLast || this.#bytes >= mostBytes || performance.now() - this.#since >= longestWait
  }

  take(): Compiled[] {
    const held = this.#held
    this.#held = []
    this.#bytes = 0
    return held
  }
}
