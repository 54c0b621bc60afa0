import type { Root } from 'mdast'
import type { Kind } from '../model/kind.js'
import type { Language } from '../model/language.js'
import type { Message } from '../model/message.js'
import type { Rule } from '../model/rule.js'

/** The Markdown file that is linted. */
export interface LintFile {
  /** As messages show it. */
  path: string
  text: string
  language: Language
  /** Where it is known: what its blocks make of what stands in them. */
  kind?: Pick<Kind, 'blocks'>
}

/** A rule on Markdown: pure, and usable as a step of any unified pipeline. */
export interface LintRule extends Rule {
  source: 'lint'
  /**
   * It looks for signs that mean something in Markdown or elsewhere: a backslash before one says that it is to be printed. False for a match
   * that is written with one.
   */
  escapable?: (words: string) => boolean
  check: (tree: Root, file: LintFile) => Message[]
}
