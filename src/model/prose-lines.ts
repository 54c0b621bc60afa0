/** Quotation marks of blocks, behind which text goes on from line to line. */
const quoted = /^\s*(?:>\s?)*\s*/u
/** Where code begins, which is no running text, and what ends it. */
const fence = /^(?:(`{3,})[^`]*|(~{3,}).*)$/u

/** The lines of a text before it is parsed, by index, without what quotes and indents them; null where code stands. */
export function* proseLines(text: string): Generator<string | null> {
  let open: string | null = null
  for (const line of text.split('\n')) {
    const words = line.replace(quoted, '')
    if (open !== null) {
      if (words.trimEnd().startsWith(open)) open = null
      yield null
      continue
    }
    const [, backticks, tildes] = fence.exec(words) ?? []
    open = backticks ?? tildes ?? null
    yield open === null ? words : null
  }
}
