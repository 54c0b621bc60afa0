import type { Dress } from '../inline/piece.js'

/** Word's own character styles for what runs can be. */
export const dressStyles: Record<Dress, { id: string; name: string }> = {
  strong: { id: 'Strong', name: 'Strong' },
  emphasis: { id: 'Emphasis', name: 'Emphasis' },
  delete: { id: 'Deleted', name: 'Deleted' },
  code: { id: 'VerbatimChar', name: 'Verbatim Char' },
  link: { id: 'Hyperlink', name: 'Hyperlink' },
  /** Words marked as being in the document's own language: the language's name in a list of languages. */
  named: { id: 'NamedLanguage', name: 'Named Language' },
}
