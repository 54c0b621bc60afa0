import { readdirSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { formats } from '../../src/build/formats.js'
import { expectHelpful } from '../support/expect-helpful.js'
import { type BuiltCase, buildCase, messageLine, type ReadEdition } from './support/build-case.js'
import { missingEntries } from './support/entries.js'
import { type Expectation, entriesIn, readExpectation } from './support/expectation.js'

const fixtures = fileURLToPath(new URL('../fixtures/cases', import.meta.url))

/**
 * Folders as people write them, each with an `expected.yaml` that says what a reader expects: whether it is built, every
 * message with its place, and what each edition says when it is read back.
 */
describe.each(readdirSync(fixtures))('cases of %s', (area) => {
  it.each(readdirSync(path.join(fixtures, area)))(
    'should come out as expected: %s',
    async (name) => {
      const folder = path.join(fixtures, area, name)
      const expected = readExpectation(path.join(folder, 'expected.yaml'))
      const built = await buildCase(folder)
      expectMessages(built, expected)
      if (expected.outcome === 'refused') return
      const languages = [...new Set(built.editions.map(({ reading }) => reading.transcript.language))]
      expect(built.editions).toHaveLength(languages.length * formats.length)
      expect(built.audited).toEqual([])
      for (const edition of built.editions) expectEdition(edition, expected)
    },
    120_000,
  )
})

function expectMessages({ checked, built }: BuiltCase, expected: Expectation): void {
  expect(checked.messages.map(messageLine).sort()).toEqual([...expected.messages].sort())
  expect(built.messages.map(messageLine).sort()).toEqual([...expected.messages].sort())
  expect([checked.isRefused, built.isRefused]).toEqual(Array(2).fill(expected.outcome === 'refused'))
  expectHelpful(checked.messages)
  const messagesOf = (rule: string) => checked.messages.filter(({ ruleId }) => ruleId === rule)
  for (const [rule, words] of Object.entries(expected.helps))
    expect(
      messagesOf(rule)
        .map(({ note }) => note)
        .join('\n'),
    ).toContain(words)
  for (const [rule, words] of Object.entries(expected.reasons))
    expect(
      messagesOf(rule)
        .map(({ reason }) => reason)
        .join('\n'),
    ).toContain(words)
}

function expectEdition({ format, bytes, reading }: ReadEdition, expected: Expectation): void {
  const { transcript, bookmarks, pictures = [], adorning = [] } = reading
  const page = format === 'html' ? Buffer.from(bytes).toString('utf8') : ''
  const entries = entriesIn(expected, transcript.language)
  expect(missingEntries(entries, transcript), format).toEqual([])
  const words = [...transcript.body, ...transcript.notes].map(({ text }) => text).join('\n')
  for (const one of expected.lacks) {
    expect(words, format).not.toContain(one)
    expect(/<body[\s\S]*/u.exec(page)?.[0] ?? '').not.toContain(one)
  }
  for (const [sentence, count] of Object.entries(expected.sentences))
    expect(words.split(sentence).length - 1, format).toBe(count)
  if (expected.notes !== undefined)
    expect(transcript.notes.filter(({ kind }) => kind === 'note')).toHaveLength(expected.notes)
  if (expected.title !== undefined) expect(transcript.title, format).toBe(expected.title)
  if (format === 'html') for (const one of expected.html) expect(page.includes(one), one).toBe(true)
  if (expected.bookmarks && bookmarks) expect(bookmarks).toEqual(expected.bookmarks)
  if (expected.pictures && format === 'pdf')
    expect([...pictures, ...adorning]).toHaveLength(expected.pictures.count)
  if (expected.pictures?.size && format === 'html')
    expect(
      pictures.map(({ size }) => size && `${Math.round(size.width)} x ${Math.round(size.height)}`),
    ).toEqual(Array(expected.pictures.count).fill(expected.pictures.size))
}
