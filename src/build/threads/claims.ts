import type { FormatName } from '../../model/format.js'
import type { EditionName } from '../edition-name.js'

/** Editions of one format that threads share. */
interface Queue {
  format: FormatName
  languages: string[]
}

/** Editions that threads share, as each thread is given them. Plain data. */
export interface Claims {
  /** One for each format. */
  queues: readonly Queue[]
  /** One shared 32-bit number for each queue: the index of its next language that nobody has claimed. */
  next: SharedArrayBuffer
  /** Index of the queue that this thread begins with. */
  first: number
}

/** Begins to share editions: formats and languages in the order in which they come. */
export function newClaims(editions: readonly EditionName[]): Omit<Claims, 'first'> {
  const queues: Queue[] = []
  for (const { language, format } of editions) {
    const queue = queues.find((one) => one.format === format)
    if (queue) queue.languages.push(language)
    else queues.push({ format, languages: [language] })
  }
  return { queues, next: new SharedArrayBuffer(4 * queues.length) }
}

/** Ends the sharing: whoever asks next finds nothing left. */
export function closeClaims({ queues, next }: Pick<Claims, 'queues' | 'next'>): void {
  const counts = new Int32Array(next)
  for (const [index, { languages }] of queues.entries()) Atomics.store(counts, index, languages.length)
}

/**
 * Takes one edition after the other that nobody else has taken; null when all are taken. A thread stays with a format
 * as long as there are languages left: the second edition of a format takes a third of the time of the first.
 */
export function claimFrom({ queues, next, first }: Claims) {
  const counts = new Int32Array(next)
  let at = first
  return (): EditionName | null => {
    for (let tried = 0; tried < queues.length; tried++) {
      const index = at % queues.length
      const queue = queues[index]
      const language = queue?.languages[Atomics.add(counts, index, 1)]
      if (queue && language !== undefined) return { language, format: queue.format }
      at += 1
    }
    return null
  }
}
