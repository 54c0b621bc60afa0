import { lettersOf } from '../../language/scripts.js'
import type { Design, FontFamily, TextStyle } from '../../model/design.js'
import type { PdfContext } from './options.js'

/** Families for a text that the fonts of its style do not hold, best first. */
export type StandInFamilies = (text: string, face: TextStyle['face']) => FontFamily[]

/** Whether the fonts of a family are there. */
export function isInstalled({ faces }: FontFamily): boolean {
  return faces.length > 0
}

/**
 * First the families of the scripts that a text is written in: of Han and kana those of Japanese, of Han alone those of
 * a language of the publication. Then any of the publication's scripts, and of those that every installation has: what
 * else a machine has installed changes no edition.
 */
export function standInFamilies({ design, language, languages }: PdfContext): StandInFamilies {
  const own = new Set([language, ...Object.values(languages)].map(({ script }) => script))
  const scripts = Object.entries(design.scripts).map(([code, { text, label }]) => ({
    code,
    families: { text, label },
    letter: new RegExp(`[${lettersOf([code])}]`, 'gu'),
    isCommon: own.has(code) || !isOnRequest([text, label], design),
  }))
  return (text, face) => {
    const likely = scripts
      .map(({ letter, ...script }) => ({ ...script, letters: text.match(letter)?.length ?? 0 }))
      .filter(({ letters }) => letters > 0)
      .sort((a, b) => b.letters - a.letters || Number(own.has(b.code)) - Number(own.has(a.code)))
    const others = scripts.filter(({ isCommon }) => isCommon)
    return [
      ...likely.map(({ families }) => families[face]),
      ...others.flatMap(({ families }) => [families[face], families.label, families.text]),
    ].filter(isInstalled)
  }
}

/** Whether a family comes in a package that is installed where it is needed. */
function isOnRequest(families: readonly FontFamily[], { fontPackages }: Design): boolean {
  const names = Object.keys(fontPackages)
  return families.some(({ faces }) =>
    faces.some(({ file }) => names.some((name) => file.startsWith(`${name}/`))),
  )
}
