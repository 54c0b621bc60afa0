import { z } from 'zod'

/** Letters of a text that becomes part of what is looked for: more would overflow a regular expression. */
export const longestWords = 1000

/** A text of a template, a name or an abbreviation, which is looked for in others. */
export const shortText = z.string().max(longestWords, { error: `more than ${longestWords} letters` })
