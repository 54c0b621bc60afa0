/** What every rule says about itself. The examples are its tests and its page in `docs/rules/`. */
import type { Kind } from './kind.js'
import type { Severity } from './message.js'
import type { AgreedName, FrontMatter } from './publication.js'
import type { TermEntry } from './term-entry.js'

/** A rule of any family, without its check. */
export interface Rule {
  /** Unique among all rules; the name in `rapporteur.yaml`, ignore comments and `rapporteur explain`. */
  id: string
  source: 'lint' | 'check' | 'parity'
  severity: Severity
  /** One line for lists of rules: what is reported. */
  summary: string
  /** Why it matters to a reader of official reports. */
  reason: string
  /** How to mend it. */
  note?: string
  /** What `rapporteur check --fix` does about it; absent where only people can mend it. */
  fix?: string
  examples: { accepted: RuleExample[]; rejected: RejectedExample[] }
}

/** On how many true translations a rule was measured between two languages: thousands, some eighty blocks, or none. */
export type Measured = 'thousands' | 'few' | 'none'

/** A document, and for rules of parity its translation. */
export interface RuleExample {
  /** Language of the text; English where absent. */
  language?: string
  /** Markdown of the body. */
  text: string
  translation?: { language: string; text: string; frontMatter?: Partial<FrontMatter> }
  names?: AgreedName[]
  /** The entries of `terms/example.yaml`. */
  terms?: TermEntry['forms'][]
  frontMatter?: Partial<FrontMatter>
  kind?: Partial<Kind>
}

/** A document to which the rule objects. */
export interface RejectedExample extends RuleExample {
  /** Reasons of all messages that the rule gives, in order. */
  messages: string[]
  /** What `--fix` makes of the text, where it does something. */
  fixed?: string
}
