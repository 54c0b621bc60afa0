import type { XmlComponent } from 'docx'
import type { LanguageEntry } from '../../model/report.js'
import { plainFormatting, run, runs, words } from './inline/inline.js'
import type { DocxState } from './state.js'

/** The languages in their own names, each in its own language and direction; the edition's own is strong. */
export function languageList(state: DocxState, entries: readonly LanguageEntry[]): XmlComponent[] {
  const own = plainFormatting(state)
  return entries.flatMap((entry, index) => [
    ...(index > 0 ? [run(state, words('\u2003'), own)] : []),
    ...runs(state, entry.name, {
      language: entry.language,
      direction: entry.direction,
      isForeign: true,
      styles: entry.current ? ['strong'] : [],
      style: null,
      link: null,
    }),
  ])
}
