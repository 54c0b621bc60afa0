import type { Language } from '../../model/language.js'
import type { VoteWords } from '../../model/language-patterns.js'
import { oncePerLanguage } from '../once-per-language.js'
import { wordForms } from '../word-forms.js'
import { withAnySpace } from './limit-patterns.js'
import type { Reading } from './types.js'

/** What a number of votes is for. */
export type VoteRole = Exclude<keyof VoteWords, 'none'>

/** A number of votes in a text. */
export interface VoteCount {
  role: VoteRole
  value: number
  /** The number as it stands in the folded text. */
  text: string
}

/** The numbers of votes that a text tells, each with what they are for. */
export function readVotes(reading: Reading, language: Language): VoteCount[] {
  const { roles, none } = patternsOf(language)
  const counted: { value: number; text: string }[] = []
  const mark = (value: number, text: string): string => `\u27E8${counted.push({ value, text }) - 1}\u27E9`
  let [marked, at] = ['', 0]
  for (const { start, end, values, text } of reading.numbers) {
    if (start < at) continue
    marked += reading.text.slice(at, start) + mark(values[0] ?? 0, text)
    at = end
  }
  const whole = (marked + reading.text.slice(at)).replace(none, (word) => mark(0, word.trim()))
  return roles.flatMap(({ role, pattern }) =>
    [...whole.matchAll(pattern)].flatMap((match) => {
      const found = counted[Number(match.slice(1).find((group) => group !== undefined))]
      return found ? [{ role, ...found }] : []
    }),
  )
}

const patternsOf = oncePerLanguage((language) => {
  const { votes } = language.comparison
  const roles: readonly VoteRole[] = ['inFavour', 'against', 'abstaining']
  return {
    none: new RegExp(wordForms(votes.none, language), 'giu'),
    roles: roles.map((role) => ({ role, pattern: compiled(votes[role]) })),
  }
})

function compiled(sources: readonly string[]): RegExp {
  const alternatives = sources.map((source) =>
    withAnySpace(source).replaceAll('<n>', '\u27E8(\\d+)\u27E9').replaceAll('<m>', '\u27E8\\d+\u27E9'),
  )
  return new RegExp(alternatives.join('|') || '(?!)', 'giu')
}
