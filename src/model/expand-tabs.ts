/** Columns between tab stops in code. */
const stop = 4

/** Code with its tabs as spaces up to the next tab stop, for formats whose text knows no tabs. */
export function expandTabs(code: string): string {
  return code
    .split('\n')
    .map((line) => {
      let expanded = ''
      for (const character of line)
        expanded += character === '\t' ? ' '.repeat(stop - (expanded.length % stop)) : character
      return expanded
    })
    .join('\n')
}
