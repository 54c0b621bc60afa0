/** Most levels of YAML: more than any file has, fewer than exhaust the parser's stack. */
export const deepestYaml = 100

/**
 * Where YAML nests deeper than {@link deepestYaml}, or null. Looked for before parsing, character by character:
 * brackets, lines that are indented further and further, and marks of several levels on one line (`- - -`).
 */
export function tooDeepYaml(text: string): number | null {
  let brackets = 0
  let indents: number[] = []
  for (let start = 0; start < text.length; ) {
    const end = lineEnd(text, start)
    let at = start
    let marks = 0
    for (; at < end; at += 1) {
      const character = text.charAt(at)
      if ('-?:'.includes(character) && /[\s]|^$/.test(text.charAt(at + 1))) marks += 1
      else if (character !== ' ' && character !== '\t') break
    }
    if (at < end) {
      const indent = at - start
      indents = [...indents.filter((one) => one < indent), indent]
    }
    for (let place = at; place < end; place += 1) {
      const character = text.charAt(place)
      if (character === '[' || character === '{') brackets += 1
      else if ((character === ']' || character === '}') && brackets > 0) brackets -= 1
      if (brackets > deepestYaml) return place
    }
    if (marks > deepestYaml || indents.length > deepestYaml) return start
    start = end + 1
  }
  return null
}

function lineEnd(text: string, from: number): number {
  const end = text.indexOf('\n', from)
  return end < 0 ? text.length : end
}
