import { rightToLeftLetters } from '../../language/scripts.js'
import type { Report } from '../../model/report.js'
import { transcribe } from '../../model/transcribe.js'
import type { TranscriptEntry, TranscriptKind } from '../../model/transcript.js'
import { foundLetters } from './found-letters.js'
import { type SeenFinding, unseen } from './seen-edition.js'

/** Letters of an entry that is looked for; shorter ones stand everywhere. */
const fewest = 4
/** Part of an entry’s letters that must be on the pages, but for the letters that one break costs a short entry. */
const least = 0.75
const broken = 2
/** What is not printed, or printed as a picture. */
const elsewhere: ReadonlySet<TranscriptKind> = new Set<TranscriptKind>([
  'figure',
  'contents',
  'contentsEntry',
])
/**
 * LibreOffice lengthens Arabic words of justified lines by strokes. Its PDF does not say what they are, so that readers
 * take them for any letter or digit: the same one between letters from right to left.
 */
const stroke = new RegExp(
  `\\u0640|(?<=[${rightToLeftLetters}]\\p{M}*)((?![${rightToLeftLetters}])[\\p{L}\\p{N}])\\1*(?=[${rightToLeftLetters}])`,
  'gu',
)

/**
 * Words of a report that stand nowhere on the pages that a program made of an edition. Letters alone are compared, found
 * as `foundLetters` says: spaces are lost in several scripts, and marks come before or after their letters, or twice.
 */
export function unprinted(report: Report, text: string): SeenFinding[] {
  const { body, notes } = transcribe(report)
  const entries = [...body, ...notes]
    .filter(({ kind }) => !elsewhere.has(kind))
    .map((entry) => ({ entry, letters: lettersOf(wordsOf(entry)) }))
  const found = foundLetters(
    entries.map(({ letters }) => letters),
    lettersOf(text),
  )
  const lost = entries.find(
    ({ letters: { length } }, index) => length >= fewest && (found[index] ?? 0) + broken < length * least,
  )?.entry
  return lost
    ? [unseen(`words that stand on no page: \`${lost.text.slice(0, 60)}\``, lost.id ?? lost.kind)]
    : []
}

/** What is said, without the marks of notes. */
function wordsOf({ text }: TranscriptEntry): string {
  return text.replace(/\[\^\d+\]/g, '')
}

function lettersOf(text: string): string[] {
  return [
    ...text
      .normalize('NFKD')
      .replace(stroke, '')
      .replace(/[^\p{L}\p{N}]/gu, ''),
  ]
}
