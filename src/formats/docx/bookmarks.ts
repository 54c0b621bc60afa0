import { BookmarkEnd, BookmarkStart, type XmlComponent } from 'docx'

/** Names of bookmarks for ids of the Report, and the numbers that pair their ends. */
export interface Bookmarks {
  /** The bookmark's name: the id with `_` for `-` where Word allows that, else a made one. */
  nameOf: (id: string) => string
  /** Content between the ends of a bookmark. */
  around: (id: string, content: readonly XmlComponent[]) => XmlComponent[]
  /** Made names and the ids they stand for. */
  aliases: () => [name: string, id: string][]
}

/** Longest name of a bookmark (ECMA-376 part 1, §17.13.6.2, as Word applies it). */
const longest = 40

export function createBookmarks(): Bookmarks {
  const names = new Map<string, string>()
  const taken = new Set<string>()
  const aliases: [string, string][] = []
  let number = 0
  const nameOf = (id: string): string => {
    const known = names.get(id)
    if (known !== undefined) return known
    const plain = id.replaceAll('-', '_')
    const isPlain =
      /^[A-Za-z][A-Za-z0-9-]*$/.test(id) && id.length <= longest && !taken.has(plain.toLowerCase())
    let name = plain
    // A name without `_` that means `-` only; Word compares names without regard to case.
    for (
      let attempt = aliases.length + 1;
      !isPlain && (name === plain || taken.has(name.toLowerCase()));
      attempt += 1
    )
      name = `id${attempt}`
    if (!isPlain) aliases.push([name, id])
    taken.add(name.toLowerCase())
    names.set(id, name)
    return name
  }
  return {
    nameOf,
    aliases: () => aliases,
    around(id, content) {
      const own = number
      number += 1
      return [new BookmarkStart(nameOf(id), own), ...content, new BookmarkEnd(own)]
    },
  }
}
