/**
 * What braces at the end of words say of them: `{#id .class}` as pandoc has it, and `{ #id }` as others write it. The first
 * group holds the sign and all that stands behind it.
 */
export const bracesAtEnd = /\s*\{(?:\s*(?=#))?([#.][^{}]*)\}\s*$/u
