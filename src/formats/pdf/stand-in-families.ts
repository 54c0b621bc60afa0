import { lettersOf } from '../../language/scripts.js'
import type { Design, FontFamily, TextStyle } from '../../model/design.js'
import type { PdfContext } from './options.js'

/** Families for a text that the fonts of its style do not hold, best first; `last` are for what nothing else holds. */
export type StandInFamilies = (
  text: string,
  face: TextStyle['face'],
) => { first: FontFamily[]; last: FontFamily[] }

/** Whether the fonts of a family are there. */
export function isInstalled({ faces }: FontFamily): boolean {
  return faces.length > 0
}

/**
 * First the families of the scripts that a text is written in: of Han and kana those of Japanese, of Han alone those of
 * a language of the publication. Then any of the publication's scripts, and of those that every installation has. What
 * else a machine has installed comes last, for signs (℃, ※) that would be white squares without it.
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
    const any = ({ families }: (typeof scripts)[number]) => [families[face], families.label, families.text]
    return {
      first: [
        ...likely.map(({ families }) => families[face]),
        ...scripts.filter(({ isCommon }) => isCommon).flatMap(any),
      ].filter(isInstalled),
      last: scripts
        .filter(({ isCommon }) => !isCommon)
        .flatMap(any)
        .filter(isInstalled),
    }
  }
}

/** Whether a family comes in a package that is installed where it is needed. */
function isOnRequest(families: readonly FontFamily[], { fontPackages }: Design): boolean {
  const names = Object.keys(fontPackages)
  return families.some(({ faces }) =>
    faces.some(({ file }) => names.some((name) => file.startsWith(`${name}/`))),
  )
}
