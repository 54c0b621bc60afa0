import type { FootnoteReference } from './report.js'

/** What is shown before the mark of a note where a mark is what a reader sees: one in brackets stands apart by itself. */
export function separatorBefore({ mark, separator = '' }: FootnoteReference): string {
  return /^[\p{L}\p{N}]/u.test(mark) ? separator : ''
}
