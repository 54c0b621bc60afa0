import { append } from '../model/arrays.js'
/** Characters of several texts as one line that patterns run over, each remembering the text it came from. */
export class CharacterLine {
  #text = ''
  #owners: number[] = []

  /** Appends characters of the text with that index; -1 for what is no text. */
  add(value: string, owner: number): void {
    this.#text += value
    for (let index = 0; index < value.length; index++) this.#owners.push(owner)
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
    let text = ''
    const owners: number[] = []
    let from = 0
    for (const match of this.#text.matchAll(pattern)) {
      const end = match.index + match[0].length
      const value = replacement(
        match[0],
        this.#text.slice(0, match.index).at(-1) ?? '',
        this.#text[end] ?? '',
        match.index,
      )
      const owner = match[0] ? this.#owners[match.index] : this.#ownerBeside(match.index)
      if (owner === undefined || owner < 0) continue
      text += this.#text.slice(from, match.index) + value
      append(owners, this.#owners.slice(from, match.index))
      // As long as what it replaces, it is divided among the texts as that was.
      if (value.length === match[0].length) append(owners, this.#owners.slice(match.index, end))
      else for (let index = 0; index < value.length; index++) owners.push(owner)
      from = end
    }
    this.#text = text + this.#text.slice(from)
    this.#owners = [...owners, ...this.#owners.slice(from)]
  }

  /** The texts as they stand now. */
  values(count: number): string[] {
    const values = Array.from({ length: count }, () => '')
    for (let index = 0; index < this.#text.length; index++) {
      const owner = this.#owners[index] ?? -1
      if (owner >= 0) values[owner] += this.#text[index] ?? ''
    }
    return values
  }

  #ownerBeside(index: number): number | undefined {
    const before = this.#owners[index - 1]
    return before !== undefined && before >= 0 ? before : this.#owners[index]
  }
}
