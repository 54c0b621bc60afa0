import { edit } from '../../model/fix.js'
import { codePointName, forbiddenCharacters } from '../../model/forbidden-characters.js'
import { rawMatches } from '../raw-matches.js'
import type { LintRule } from '../types.js'

const everyForbidden = new RegExp(forbiddenCharacters, 'gu')

/** Control characters come in by copying from terminals and old systems; no XML, and so no Word file, may hold them. */
export const controlCharacters: LintRule = {
  id: 'control-characters',
  source: 'lint',
  severity: 'error',
  summary: 'A control character, which no format can carry.',
  reason:
    'Control characters and noncharacters make Word files and web pages invalid; nobody sees them in an editor.',
  note: 'Delete it; it often comes with text copied from a terminal or an old system.',
  fix: 'Deletes it.',
  examples: {
    accepted: [{ text: 'A tab\tin a line is read as a space.' }],
    rejected: [
      {
        text: 'A bell\u0007 rings.',
        messages: ['Unexpected control character U+0007'],
        fixed: 'A bell rings.',
      },
    ],
  },
  check: (_tree, file) =>
    rawMatches(
      controlCharacters,
      file,
      everyForbidden,
      ({ 0: character }) =>
        character === '\r' ? null : `Unexpected control character ${codePointName(character)}`,
      ({ index }, end) => ({ edits: [edit(file.text, index, end, '')], keeps: 'blocks' }),
    ),
}
