/** Puts values into the places of a language's words: "Note {number}". */
export function fill(words: string, values: Record<string, string>): string {
  return words.replace(/\{(\w+)\}/gu, (place, name: string) => values[name] ?? place)
}
