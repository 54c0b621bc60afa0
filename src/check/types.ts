import type { Kind } from '../model/kind.js'
import type { Language } from '../model/language.js'
import type { Message } from '../model/message.js'
import type { FrontMatter } from '../model/publication.js'
import type { Report } from '../model/report.js'
import type { Rule } from '../model/rule.js'
import type { TermEntry } from '../model/term-entry.js'

/** One edition with what it must satisfy. */
export interface Checked {
  report: Report
  kind: Kind
  language: Language
  frontMatter: FrontMatter
  /** Its Markdown file, as messages show it. */
  file: string
  /** The text of that file, where messages are to show the very words. */
  text?: string
  /** Concepts of the workspace's termbases. */
  terms?: readonly TermEntry[]
}

/** A rule on one Report. */
export interface CheckRule extends Rule {
  source: 'check'
  check: (checked: Checked) => Message[]
}
