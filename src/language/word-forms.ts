import type { Language } from '../model/language.js'
import { foldText } from './fold-text.js'
import { isUnspaced, literal, longestFirst, wordEnd, wordStart } from './pattern.js'

/** Characters that may stand between the parts of a word that is written apart: »ging im ersten Halbjahr zurück«. */
const mostBetween = 120

/**
 * Words of a language's data as one pattern, particles allowed before them. A `*` at an end stands for any letters, `…` for what stands
 * between the parts of one word.
 */
export function wordForms(words: readonly string[], language: Language): string {
  const particles = longestFirst(language.comparison.prefixes.map((prefix) => foldText(prefix, language)))
  const attached = particles.length > 0 ? `(?:${particles.map(literal).join('|')}){0,2}` : ''
  const groups = new Map<string, string[]>()
  for (const word of longestFirst(words.map((one) => foldText(one, language)))) {
    const bare = word.replaceAll('*', '')
    const before = word.startsWith('*') || isUnspaced(bare) ? '' : `${wordStart}${attached}`
    const after = word.endsWith('*') || isUnspaced(bare) ? '' : wordEnd
    const form = literal(bare).replace('…', `${wordEnd}[^.;:!?]{1,${mostBetween}}?${wordStart}`)
    groups.set(`${before}\n${after}`, [...(groups.get(`${before}\n${after}`) ?? []), form])
  }
  // By a function: `$&` in a word is no order.
  const forms = [...groups].map(([group, own]) => group.replace('\n', () => `(?:${own.join('|')})`))
  return forms.join('|') || '(?!)'
}

/** The whole of the word in which a form was found, or the form itself where words are written together. */
export function wholeWord(text: string, match: RegExpExecArray | null): string | null {
  if (!match) return null
  const form = match[0].trim()
  if (isUnspaced(form)) return form
  const end = match.index + match[0].length
  const [before = ''] = /[\p{L}\p{M}]*$/u.exec(text.slice(0, match.index).slice(-longestWord)) ?? []
  const [after = ''] = /^[\p{L}\p{M}]*/u.exec(text.slice(end, end + longestWord)) ?? []
  return `${before}${match[0]}${after}`.trim()
}

/** Letters of a word that are looked at on either side of a form. */
const longestWord = 40

/** The value of a word among the forms of a language's data; undefined where it is none of them. */
export function valueOfForm(
  word: string,
  values: Readonly<Record<string, number>>,
  language: Language,
): number | undefined {
  const said = word.toLowerCase()
  const found = longestFirst(Object.keys(values)).find((form) => {
    const bare = foldText(form, language).toLowerCase().replaceAll('*', '')
    return form.includes('*') ? said.includes(bare) : said.endsWith(bare)
  })
  return found === undefined ? undefined : values[found]
}
