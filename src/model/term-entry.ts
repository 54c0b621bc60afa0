import { tagsServing } from './tags-serving.js'

/** How a term stands: the one to use, one that may be used, one that may not. */
export type TermStatus = 'preferred' | 'admitted' | 'forbidden'

/** One way to say a concept in a language. */
export interface TermForm {
  words: string
  status: TermStatus
}

/** A concept of a termbase with its terms in each language. */
export interface TermEntry {
  /** Its id in the termbase, or its number in a list. */
  id: string
  /** The file that holds it, as messages show it, and the line on which the entry begins. */
  file: string
  line: number
  /** Terms by tag of the language, in small letters: `fr`, `pt-br`. */
  forms: Readonly<Record<string, readonly TermForm[]>>
}

/** The terms of a concept in a language: by its whole tag, else by its parents, else by another region of the same script. */
export function formsOf({ forms }: TermEntry, tag: string): readonly TermForm[] {
  const serving = tagsServing(tag).map(small)
  const key =
    serving.find((known) => Object.hasOwn(forms, known)) ??
    Object.keys(forms).find((known) =>
      tagsServing(known)
        .slice(1)
        .map(small)
        .some((parent) => serving.includes(parent)),
    )
  return key === undefined ? [] : (forms[key] ?? [])
}

function small(tag: string): string {
  return tag.toLowerCase()
}
