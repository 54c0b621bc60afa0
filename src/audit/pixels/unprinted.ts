import type { Report } from '../../model/report.js'
import { transcribe } from '../../model/transcribe.js'
import type { TranscriptEntry, TranscriptKind } from '../../model/transcript.js'
import { type SeenFinding, unseen } from './seen-edition.js'

/** Letters that are counted together: their order in a stretch differs by the direction of the words. */
const together = 4
/** Part of an entry’s stretches that must be on the pages; lines and notes divide others. */
const least = 0.5
/** What is not printed, or printed as a picture. */
const elsewhere: ReadonlySet<TranscriptKind> = new Set<TranscriptKind>([
  'figure',
  'contents',
  'contentsEntry',
])

/** Words of a report that stand nowhere on the pages that a program made of an edition. */
export function unprinted(report: Report, text: string): SeenFinding[] {
  const { body, notes } = transcribe(report)
  const entries = [...body, ...notes].filter(({ kind }) => !elsewhere.has(kind))
  const asked = new Map<string, number>()
  for (const entry of entries) for (const stretch of stretches(wordsOf(entry))) count(asked, stretch)
  const printed = new Map<string, number>()
  for (const stretch of stretches(text)) count(printed, stretch)
  const lacks = (stretch: string) => (printed.get(stretch) ?? 0) < (asked.get(stretch) ?? 0)
  const [lost] = entries.filter((entry) => {
    const own = stretches(wordsOf(entry))
    return own.length > 0 && own.filter(lacks).length > own.length * least
  })
  return lost
    ? [unseen(`words that stand on no page: \`${lost.text.slice(0, 60)}\``, lost.id ?? lost.kind)]
    : []
}

/** What is said, without the marks of notes. */
function wordsOf({ text }: TranscriptEntry): string {
  return text.replace(/\[\^\d+\]/g, '')
}

function count(counts: Map<string, number>, stretch: string): void {
  counts.set(stretch, (counts.get(stretch) ?? 0) + 1)
}

function stretches(text: string): string[] {
  const letters = [...text.normalize('NFKD').replace(/[^\p{L}\p{N}]/gu, '')]
  return letters.slice(0, Math.max(0, letters.length - together + 1)).map((_, index) =>
    letters
      .slice(index, index + together)
      .sort()
      .join(''),
  )
}
