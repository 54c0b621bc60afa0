/** Stands for what has been read already; one for each UTF-16 unit, so that offsets stay. */
const blankCharacter = '\uFFFC'

/** The text with a part taken out, its length kept. */
export function blank(text: string, start: number, end: number): string {
  return text.slice(0, start) + blankCharacter.repeat(end - start) + text.slice(end)
}

/** Calls `take` for every match and takes the matches out. */
export function takeAll(text: string, pattern: RegExp, take: (match: RegExpExecArray) => boolean): string {
  let rest = text
  for (const match of text.matchAll(pattern)) {
    if (take(match)) rest = blank(rest, match.index, match.index + match[0].length)
  }
  return rest
}
