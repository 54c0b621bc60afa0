import { escapedFile, type SafeText } from '../safe-text.js'

/** JSON whose strings hold no control and no turn of direction as they stand: terminals show what is printed. */
export function jsonText(value: unknown): SafeText {
  const text = JSON.stringify(value, null, 2).replace(
    /[\u007F-\u009F\u061C\u200E\u200F\u2028\u2029\u202A-\u202E\u2066-\u2069\uFEFF]/gu,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  )
  return escapedFile(`${text}\n`)
}
