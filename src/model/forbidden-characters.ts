/**
 * Characters that no format can carry: C0 and C1 controls but tab and line feed, delete, noncharacters, and halves of
 * surrogate pairs (XML 1.0 §2.2, Unicode §23.7 and §3.9).
 */
export const forbiddenCharacters =
  /[\0-\u0008\u000B-\u001F\u007F-\u009F\uFDD0-\uFDEF\uFFFE\uFFFF\p{Surrogate}]/u

/** `U+202E` */
export function codePointName(character: string): string {
  return `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`
}
