import { yamlOfToml } from '../toml-front-matter.js'

/** The language that `lang` or `language` of a file's front matter names, in its canonical form; null without one. */
export function frontMatterLanguage(text: string): string | null {
  const [, front] =
    /^\uFEFF?---[ \t]*\r?\n([\s\S]*?)\r?\n---[ \t]*(?:\r?\n|$)/u.exec(
      yamlOfToml(text.replace(/^\uFEFF/u, '').replace(/\r\n?/gu, '\n')) ?? text,
    ) ?? []
  const [, written] =
    /^(?:lang|language|locale)[ \t]*:[ \t]*["']?([A-Za-z]{2,3}(?:[-_][A-Za-z0-9]+)*)["']?[ \t]*$/mu.exec(
      front ?? '',
    ) ?? []
  try {
    return written === undefined ? null : (Intl.getCanonicalLocales(written.replaceAll('_', '-'))[0] ?? null)
  } catch {
    return null
  }
}
