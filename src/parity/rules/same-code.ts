import type { Phrasing } from '../../model/report.js'
import { replacements } from '../replacements.js'
import { textPairs } from '../texts.js'
import type { ParityRule } from '../types.js'

/**
 * Code is in no language: names of files, keys and commands stay letter by letter. Words that only look like code, as in
 * headings of tables, may be translated.
 */
export const sameCode: ParityRule = {
  id: 'same-code',
  source: 'parity',
  needsVocabulary: false,
  severity: 'warning',
  summary: 'Code within a sentence that the other language does not have.',
  reason: 'Who copies a command or a key from the translation gets another one, or none.',
  note: 'Copy the code from the source letter by letter.',
  examples: {
    accepted: [
      {
        text: 'Set `max-age` and the `Category`.',
        translation: { language: 'fr', text: 'Fixez `max-age` et la `Catégorie`.' },
      },
    ],
    rejected: [
      {
        text: 'See `tender/documents`.',
        translation: { language: 'fr', text: 'Voir `tender.documents`.' },
        messages: ['Unexpected code `tender.documents`, expected `tender/documents` as in the source'],
      },
      {
        text: 'Set `maxAge` first.',
        translation: { language: 'es', text: 'Primero fije el valor.' },
        messages: ['Missing code, expected `maxAge` as in the source'],
      },
    ],
  },
  check: (comparison) =>
    textPairs(comparison).flatMap((pair) => {
      const there = codesIn(pair.source.content)
      // Blocks of code are compared by their figures.
      if (there.length === 0 || pair.source.type === 'code') return []
      const here = codesIn(pair.translation.content)
      const missing = there.filter((code) => isCode(code) && !pair.translation.text.includes(code))
      if (missing.length === 0) return []
      const added = here.filter((code) => isCode(code) && !pair.source.text.includes(code))
      return replacements(sameCode, comparison, pair, {
        noun: 'code',
        missing: [...new Set(missing)],
        added: [...new Set(added)].slice(0, missing.length),
      })
    }),
}

/** Whether a text holds what words do not: a sign, a figure, a capital inside. */
function isCode(text: string): boolean {
  return /[^\p{L}\p{M}\s’'-]|\p{Ll}\p{Lu}|^-|-\p{Ll}+-|\p{Ll}-\p{Ll}/u.test(text)
}

/** What a text holds as code, in order. */
export function codesIn(content: readonly Phrasing[]): string[] {
  return content.flatMap((node) => [
    ...(node.type === 'inlineCode' ? [node.value] : []),
    ...('children' in node ? codesIn(node.children) : []),
  ])
}
