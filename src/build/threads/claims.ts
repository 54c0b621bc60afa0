import type { FormatName } from '../../model/format.js'

/** Editions that threads share, as each thread is given them. Plain data. */
export interface Claims {
  languages: readonly string[]
  formats: readonly FormatName[]
  /** One shared 32-bit number for each format: the index of its next language that nobody has claimed. */
  next: SharedArrayBuffer
  /** Index of the format that this thread begins with. */
  first: number
}

/** Begins to share editions. */
export function newClaims(
  languages: readonly string[],
  formats: readonly FormatName[],
): Omit<Claims, 'first'> {
  return { languages, formats, next: new SharedArrayBuffer(4 * formats.length) }
}

/** Ends the sharing: whoever asks next finds nothing left. */
export function closeClaims({ languages, next }: Pick<Claims, 'languages' | 'next'>): void {
  const counts = new Int32Array(next)
  for (const index of counts.keys()) Atomics.store(counts, index, languages.length)
}

/**
 * Takes one edition after the other that nobody else has taken; null when all are taken. A thread stays with a format
 * as long as there are languages left: the second edition of a format takes a third of the time of the first.
 */
export function claimFrom({ languages, formats, next, first }: Claims) {
  const counts = new Int32Array(next)
  let at = first
  return (): { language: string; format: FormatName } | null => {
    for (let tried = 0; tried < formats.length; tried++) {
      const index = at % formats.length
      const language = languages[Atomics.add(counts, index, 1)]
      const format = formats[index]
      if (language !== undefined && format !== undefined) return { language, format }
      at += 1
    }
    return null
  }
}
