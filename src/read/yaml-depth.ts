import { lineEnd } from '../model/line-end.js'

/** Most levels of YAML: more than any file has, fewer than exhaust the parser's stack. */
export const deepestYaml = 100

/**
 * Where YAML nests deeper than {@link deepestYaml}, or null. Looked for before parsing, character by character:
 * brackets, lines that are indented further and further, marks of several levels on one line (`- - -`), and keys behind keys.
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
    // `a: b: c:` on one line is no YAML, but the parser goes down into each before it says so.
    let keys = 0
    for (let place = at; place < end; place += 1) {
      const character = text.charAt(place)
      if (character === ',') keys = 0
      else if (character === ':' && /[\s]|^$/.test(text.charAt(place + 1))) keys += 1
      if (keys > deepestYaml) return place
      if (character === '[' || character === '{') brackets += 1
      else if ((character === ']' || character === '}') && brackets > 0) brackets -= 1
      if (brackets > deepestYaml) return place
    }
    if (marks > deepestYaml || indents.length > deepestYaml) return start
    start = end + 1
  }
  return null
}
