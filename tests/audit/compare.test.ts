import { describe, expect, it } from 'vitest'
import { compareTranscripts } from '../../src/audit/compare.js'
import type { Transcript, TranscriptEntry } from '../../src/model/transcript.js'

function entry(text: string, more: Partial<TranscriptEntry> = {}): TranscriptEntry {
  return {
    kind: 'paragraph',
    level: 0,
    number: null,
    text,
    language: 'en',
    direction: 'ltr',
    id: null,
    links: [],
    spans: [],
    distinctions: [],
    images: [],
    ...more,
  }
}

function transcript(body: TranscriptEntry[], notes: TranscriptEntry[] = []): Transcript {
  return { language: 'en', direction: 'ltr', title: 'A', body, notes }
}

const options = { file: 'out/a.pdf', format: 'pdf', sourceFile: 'source/a.md' }
const texts = Array.from({ length: 30 }, (_, index) =>
  entry(`Paragraph number ${index} has words of its own: ${index * 7}.`, { id: `p${index}` }),
)
const compare = (actual: TranscriptEntry[], notes: TranscriptEntry[] = []) =>
  compareTranscripts(transcript(texts), transcript(actual, notes), options).map(
    ({ ruleId, reason }) => `${ruleId}: ${reason}`,
  )

describe('compareTranscripts', () => {
  it('should say nothing of equal transcripts', () => {
    expect(compare([...texts])).toEqual([])
  })

  it('should report one lost paragraph once', () => {
    expect(compare(texts.toSpliced(10, 1))).toEqual([
      'missing-entry: Missing paragraph: `Paragraph number 10 has words of its own: 70.`',
    ])
  })

  it('should report one added paragraph once', () => {
    expect(compare(texts.toSpliced(10, 0, entry('New')))).toEqual([
      'added-entry: Unexpected paragraph: `New`',
    ])
  })

  it('should show the stretch in which a text differs', () => {
    expect(
      compare(texts.with(4, entry('Paragraph number 4 has words of its own: 29.', { id: 'p4' }))),
    ).toEqual([
      'different-text: Unexpected text of paragraph `… has words of its own: 29.`, expected `… has words of its own: 28.`',
    ])
  })

  it('should report two paragraphs that changed places', () => {
    const [first, second] = [texts[7], texts[8]]
    if (!first || !second) throw new Error('no texts')
    const swapped = texts.with(7, second).with(8, first)
    expect(
      compare(swapped)
        .map((line) => line.split(':')[0])
        .sort(),
    ).toEqual(['added-entry', 'missing-entry'])
  })

  it('should compare everything an entry carries', () => {
    const expected = [
      entry('Word', { kind: 'heading', level: 2, number: '1', links: [{ target: '#a', text: 'Word' }] }),
    ]
    const actual = [
      entry('Word', { kind: 'heading', level: 3, number: '2', language: 'fr', direction: 'rtl' }),
    ]
    const found = compareTranscripts(transcript(expected), transcript(actual), options).map(
      ({ ruleId }) => ruleId,
    )
    expect(found).toEqual([
      'different-level',
      'different-number',
      'different-language',
      'different-direction',
      'different-links',
    ])
  })

  it('should point at the place where the author wrote it', () => {
    const place = { start: { line: 3, column: 1 }, end: { line: 3, column: 9 } }
    const [message] = compareTranscripts(transcript(texts), transcript(texts.slice(1)), {
      ...options,
      placeOf: () => place,
    })
    expect(message?.cause).toEqual({ file: 'source/a.md', place, reason: 'It is written at `#p0`' })
  })

  it('should compare the notes as a stream of their own', () => {
    expect(compare([...texts], [entry('A note', { kind: 'note' })])).toEqual([
      'added-entry: Unexpected note among the notes: `A note`',
    ])
  })

  it('should align long streams in windows', () => {
    const many = Array.from({ length: 5000 }, (_, index) => entry(`Entry ${index} of a very long report`))
    const damaged = many.filter((_, index) => index % 1000 !== 500)
    const found = compareTranscripts(transcript(many), transcript(damaged), options)
    expect(found.map(({ ruleId }) => ruleId)).toEqual(Array(5).fill('missing-entry'))
  })

  it('should take an encoded address for the same as a written one', () => {
    const link = (target: string) => [entry('Word', { links: [{ target, text: 'Word' }] })]
    const found = (actual: string) =>
      compareTranscripts(transcript(link('https://example.org/é')), transcript(link(actual)), options)
    expect(found('https://example.org/%C3%A9')).toEqual([])
    expect(found('https://example.org/e').map(({ ruleId }) => ruleId)).toEqual(['different-links'])
  })
})
