import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { workspaces } from '../../../scripts/fuzz/workspaces.mjs'
import { type Mended, mendText, type ReadText } from '../../../src/build/fix/mend-text.js'
import { check } from '../../../src/check/index.js'
import { lint } from '../../../src/lint/index.js'
import { lintRules } from '../../../src/lint/rules/index.js'
import { lower } from '../../../src/lower/index.js'
import { edit } from '../../../src/model/fix.js'
import type { Fix } from '../../../src/model/message.js'
import { problem } from '../../../src/model/problem.js'
import { loadShortcodes } from '../../../src/read/dialects/shortcodes.js'
import { unifyText } from '../../../src/read/unify-text.js'
import { sourceFrom } from '../../support/report.js'

async function readingOf(typed: string): Promise<ReadText> {
  const { text, messages } = unifyText(typed, 'en.md')
  await loadShortcodes(text)
  const source = sourceFrom({ text })
  const { language, kind, frontMatter, tree, path: file } = source
  const { report, messages: lowered } = lower(source)
  const ruled = lint(tree, { path: file, text, language })
  const checked = check({ report, kind, language, frontMatter, file })
  return { typed, read: text, report, messages: [...messages, ...lowered, ...ruled, ...checked] }
}

const mend = (text: string): Promise<Mended> => mendText(text, readingOf)

/** Everything that is mended somewhere in a text. */
async function expectStable(text: string): Promise<string[]> {
  const once = await mend(text)
  const twice = await mend(once.text)
  expect(twice).toEqual({ text: once.text, counts: {} })
  return Object.keys(once.counts)
}

const root = fileURLToPath(new URL('../../..', import.meta.url))
const files = ['source', 'tests/fixtures', 'tests/workspaces', '.'].flatMap((folder) =>
  readdirSync(path.join(root, folder), { recursive: folder !== '.', withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith('.md'))
    .map((entry) => path.join(entry.parentPath, entry.name)),
)

/** A reader that would mend every `bad` by the same fix, beside what rules mend. */
function withBadFix(fix: Pick<Fix, 'keeps' | 'removes'>, words: string) {
  return async (typed: string): Promise<ReadText> => {
    const reading = await readingOf(typed)
    const bad = [...reading.read.matchAll(/bad/gu)].map(({ index }) =>
      problem(
        { source: 'lint', file: 'en.md', blame: 'source' },
        {
          ruleId: 'empty-span',
          reason: 'Bad',
          fix: { ...fix, edits: [edit(reading.read, index, index + 3, words)] },
        },
      ),
    )
    return { ...reading, messages: [...reading.messages, ...bad] }
  }
}

describe('mending should', () => {
  const text = '## First {#first}\n\nTwo  spaces, bad words.\n\nMore  of them, bad ones.\n'
  const spaced = text.replaceAll('  ', ' ')

  it.each([
    ['letters, where it says that all stays', { keeps: 'report' }, 'worse'],
    ['signs, where it says that all stays', { keeps: 'report' }, 'bad,'],
    ['letters, where it says that signs alone change', { keeps: 'blocks' }, 'worse'],
    ['blocks, where it says that signs alone change', { keeps: 'blocks' }, '\n\nbad'],
    ['letters, where it says that words stay', { keeps: 'words' }, ''],
    ['more letters than it says', { keeps: 'words', removes: 'ba' }, ''],
  ] as const)('leave out what changes %s', async (_, fix, words) => {
    const { text: mended, counts } = await mendText(text, withBadFix(fix, words))
    expect(mended).toBe(spaced)
    expect(counts).toEqual({ 'doubled-spaces': 2 })
  })

  it.each([
    ['signs', { keeps: 'blocks' }, 'b-a-d'],
    ['blocks', { keeps: 'words' }, '\n\nb a d'],
    ['the letters that it takes out', { keeps: 'words', removes: 'bad' }, ''],
  ] as const)('make what changes %s, as it says', async (_, fix, words) => {
    const { text: mended } = await mendText(text, withBadFix(fix, words))
    expect(mended).toBe(spaced.replaceAll('bad', words).replaceAll('  ', ' '))
  })

  it('change nothing more the second time, in any file of ours', { timeout: 240_000 }, async () => {
    expect(files.length).toBeGreaterThan(100)
    const mended: string[] = []
    for (const file of files) mended.push(...(await expectStable(readFileSync(file, 'utf8'))))
    expect(mended.length).toBeGreaterThan(0)
  })

  it('change nothing more the second time in the examples of rules, all in one file', async () => {
    const text = lintRules
      .flatMap(({ examples }) => examples.rejected.map((example) => example.text))
      .map((example, index) => `## Section ${index}\n\nWords.\n\n${example}\n\nMore words.\n`)
      .join('\n')
    const mended = await expectStable(text)
    const able = lintRules.filter(({ fix }) => fix !== undefined).map(({ id }) => id)
    expect(mended.sort()).toEqual(able.sort())
  })

  it('change nothing more the second time in generated sources', { timeout: 240_000 }, async () => {
    let changed = 0
    const property = fc.asyncProperty(workspaces(true), async (made) => {
      for (const [name, content] of Object.entries(made))
        if (name.endsWith('.md') && typeof content === 'string')
          changed += (await expectStable(content)).length
    })
    await fc.assert(property, { seed: 20_170_424, numRuns: 20, endOnFailure: true })
    expect(changed).toBeGreaterThan(0)
  })
})
