import type { Finding } from '../finding.js'
import type { Parts } from '../parts.js'

/** What a rule on a Word file finds. */
export type Rule = (parts: Parts) => Finding[]
