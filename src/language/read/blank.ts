/** Stands for what has been read already; one for each UTF-16 unit, so that offsets stay. */
const blankCharacter = '\uFFFC'

/** The text with parts taken out, in order, its length kept; written once, however many they are. */
export function blankAll(text: string, parts: readonly { start: number; end: number }[]): string {
  const pieces: string[] = []
  let at = 0
  for (const { start, end } of parts) {
    // A part may begin inside the one before.
    const from = Math.max(at, start)
    if (end <= from) continue
    pieces.push(text.slice(at, from), blankCharacter.repeat(end - from))
    at = end
  }
  return pieces.join('') + text.slice(at)
}

/** Calls `take` for every match and takes the matches out. */
export function takeAll(text: string, pattern: RegExp, take: (match: RegExpExecArray) => boolean): string {
  const taken = [...text.matchAll(pattern)].filter(take)
  return blankAll(
    text,
    taken.map((match) => ({ start: match.index, end: match.index + match[0].length })),
  )
}
