/** Bullets as Word, Pages and Docs have them, those of symbol fonts included; no sign that begins headings or verses. */
export const bulletSigns =
  '[\u2022\u25AA\u25AB\u25E6\u2023\u2043\u2219\u00B7\u27A2\u27A4\uF0A7\uF0B7\uF0D8\uF0FC]'

/** A bullet and a space; Word's `o` and `§` of deeper lists, which stand in other fonts there, with a tab. */
const bulleted = new RegExp(
  `^((?:[ \\t]*>)*[ \\t]*)(?:${bulletSigns}(?=[ \\t\u00A0\u3000]*[ \\t\u00A0\u3000]\\S)|[o§](?=\\t\\S))`,
  'u',
)

/** The column (from 1) of the bullet that a line begins with; null where it begins otherwise. */
export function bulletColumn(line: string): number | null {
  const [, before] = bulleted.exec(line) ?? []
  return before === undefined ? null : before.length + 1
}
