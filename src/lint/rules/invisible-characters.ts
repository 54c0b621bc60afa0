import { codePoint, rawMatches } from '../raw-matches.js'
import type { LintRule } from '../types.js'

const names: Record<string, string> = {
  '\u00AD': 'soft hyphen',
  '\u200B': 'zero-width space',
  '\u2060': 'word joiner',
  '\uFEFF': 'byte-order mark',
  '\u200E': 'left-to-right mark',
  '\u200F': 'right-to-left mark',
  '\u061C': 'Arabic letter mark',
}

/**
 * Characters that nobody sees can make a text say something else than it shows (CVE-2021-42574), and break
 * searches. Marks of direction are accepted in languages written from right to left, joiners where scripts need
 * them.
 */
export const invisibleCharacters: LintRule = {
  id: 'invisible-characters',
  source: 'lint',
  severity: 'error',
  summary: 'A character that nobody can see.',
  reason:
    'Characters that turn the direction of text can show a reader another sentence than the one that is written; others break search and comparison.',
  note: 'Delete it. Formats isolate directions, hyphenate and keep words together by themselves.',
  examples: {
    accepted: [
      { text: 'A no-break space in 25\u00A0000 is fine.' },
      { language: 'ar', text: 'الوثيقة \u200EA/RES/60/1\u200E' },
    ],
    rejected: [
      {
        text: 'A \u202Eturned\u202C word.',
        messages: ['Unexpected bidirectional control U+202E', 'Unexpected bidirectional control U+202C'],
      },
      { text: 'A zero\u200Bwidth space.', messages: ['Unexpected zero-width space U+200B'] },
    ],
  },
  check: (_tree, file) =>
    rawMatches(
      invisibleCharacters,
      file,
      /[\u00AD\u061C\u200B\u200E\u200F\u202A-\u202E\u2060-\u2064\u2066-\u206F\uFEFF\u{E0000}-\u{E007F}]/gu,
      ({ 0: character, index }) => {
        if (character === '\uFEFF' && index === 0) return null
        if (/[\u200E\u200F\u061C]/u.test(character) && file.language.direction === 'rtl') return null
        const name =
          names[character] ??
          (/[\u202A-\u202E\u2066-\u2069]/u.test(character) ? 'bidirectional control' : 'control character')
        return `Unexpected ${name} ${codePoint(character)}`
      },
    ),
}
