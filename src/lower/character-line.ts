/** Characters of several texts as one line that patterns run over, each remembering the text it came from. */
export class CharacterLine {
  #text = ''
  #pieces: Piece[] = []

  /** Appends characters of the text with that index; -1 for what is no text. */
  add(value: string, owner: number): void {
    this.#text += value
    lengthen(this.#pieces, value.length, owner)
  }

  /** All characters as they stand now. */
  get text(): string {
    return this.#text
  }

  /** How often a pattern matches. */
  count(pattern: RegExp): number {
    return this.#text.match(pattern)?.length ?? 0
  }

  /** Replaces every match; the replacement belongs to the texts of the match, character by character where it is as long,
   * else to the first of them, or to the text before an empty match. */
  replace(
    pattern: RegExp,
    replacement: (match: string, before: string, after: string, index: number) => string,
  ): void {
    // Most patterns meet nothing in most lines.
    if (this.#text.search(pattern) < 0) return
    const before = reader(this.#pieces)
    const pieces: Piece[] = []
    let text = ''
    let from = 0
    for (const match of this.#text.matchAll(pattern)) {
      const { index } = match
      const end = index + match[0].length
      const value = replacement(match[0], this.#text[index - 1] ?? '', this.#text[end] ?? '', index)
      before.copy(pieces, index)
      const owner = match[0] || before.ownerBehind() < 0 ? before.owner() : before.ownerBehind()
      if (owner < 0) continue
      text += this.#text.slice(from, index) + value
      // As long as what it replaces, it is divided among the texts as that was.
      if (value.length === match[0].length) before.copy(pieces, end)
      else {
        lengthen(pieces, value.length, owner)
        before.skip(end)
      }
      from = end
    }
    before.copy(pieces, this.#text.length)
    this.#text = text + this.#text.slice(from)
    this.#pieces = pieces
  }

  /** The texts as they stand now. */
  values(count: number): string[] {
    const values = Array.from({ length: count }, () => '')
    let from = 0
    for (const { length, owner } of this.#pieces) {
      if (owner >= 0) values[owner] += this.#text.slice(from, from + length)
      from += length
    }
    return values
  }
}

/** Characters one after the other that belong to one text. */
interface Piece {
  length: number
  owner: number
}

function lengthen(pieces: Piece[], length: number, owner: number): void {
  const last = pieces.at(-1)
  if (last?.owner === owner) last.length += length
  else if (length > 0) pieces.push({ length, owner })
}

/** Goes through pieces from the first character to the last. */
function reader(pieces: readonly Piece[]) {
  let next = 0
  /** Where the next piece begins, and how far was gone. */
  let start = 0
  let at = 0
  const settle = () => {
    for (let piece = pieces[next]; piece && start + piece.length <= at; piece = pieces[++next])
      start += piece.length
  }
  const skip = (to: number) => {
    at = Math.max(at, to)
    settle()
  }
  return {
    skip,
    copy: (into: Piece[], to: number) => {
      for (let piece = pieces[next]; piece && at < to; piece = pieces[next]) {
        const end = Math.min(start + piece.length, to)
        lengthen(into, end - at, piece.owner)
        skip(end)
      }
    },
    /** Of the next character; -1 at the end. */
    owner: () => pieces[next]?.owner ?? -1,
    /** Of the character before it; -1 at the beginning. */
    ownerBehind: () => (at > start ? pieces[next] : pieces[next - 1])?.owner ?? -1,
  }
}
