/**
 * The script that most texts in a language are written in (CLDR, likely subtags); null where nothing says.
 *
 * @param tag BCP 47
 */
export function likelyScript(tag: string): string | null {
  try {
    return new Intl.Locale(tag).maximize().script ?? null
  } catch {
    return null
  }
}
