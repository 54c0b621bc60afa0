import type { InlineStyle } from '../inline/piece.js'

/** Word's own character styles for what runs can be. */
export const inlineStyleNames: Record<InlineStyle, { id: string; name: string }> = {
  strong: { id: 'Strong', name: 'Strong' },
  emphasis: { id: 'Emphasis', name: 'Emphasis' },
  subscript: { id: 'Subscript', name: 'Subscript' },
  superscript: { id: 'Superscript', name: 'Superscript' },
  insert: { id: 'Inserted', name: 'Inserted' },
  delete: { id: 'Deleted', name: 'Deleted' },
  highlight: { id: 'Highlighted', name: 'Highlighted' },
  keyboard: { id: 'Keyboard', name: 'Keyboard' },
  code: { id: 'VerbatimChar', name: 'Verbatim Char' },
  link: { id: 'Hyperlink', name: 'Hyperlink' },
  /** Words marked as being in the document's own language: the language's name in a list of languages. */
  named: { id: 'NamedLanguage', name: 'Named Language' },
}
