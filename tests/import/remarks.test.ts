import { describe, expect, it } from 'vitest'
import { readWordFile } from '../../src/import/import-word.js'
import { lostWords } from '../../src/import/lost-words.js'
import { openWordFile } from '../../src/import/open-word-file.js'
import { importingFaults } from '../../src/model/faults/importing.js'
import { expectHelpful } from '../support/expect-helpful.js'
import { workspace } from '../support/workspace.js'
import { filesByProblem } from './support/files-by-problem.js'
import { p, wordFile } from './support/word-file.js'

describe('what cannot be carried should be reported', () => {
  it.each(Object.entries(filesByProblem))('%s, with its places in Markdown and Word', async (id, parts) => {
    const place = workspace({ 'report.docx': wordFile(parts) })
    const { exitCode, messages, error } = await place.messages(
      'import',
      'report.docx',
      '--slug',
      'r',
      '--yes',
    )
    expect(error).toContain('is ready in')
    const own = messages.filter(({ ruleId }) => ruleId === id)
    expect(own, JSON.stringify(messages, null, 1)).not.toEqual([])
    expectHelpful(messages)
    for (const { file, cause } of own) {
      expect(file).toMatch(/^source\/r\/[a-z]{2}\.md$/u)
      expect(cause?.file).toBe('report.docx')
      expect(cause?.reason).toMatch(/^In the (?:whole )?Word file/u)
    }
    // Nothing got lost besides.
    expect(messages.map(({ ruleId }) => ruleId)).not.toContain('import-lost-words')
    expect(exitCode).toBe(0)
  })

  it('of every kind that the list of problems has', () => {
    const tested = [...Object.keys(filesByProblem), 'import-lost-words', 'no-word-file']
    expect(Object.keys(importingFaults).sort()).toEqual(tested.sort())
  })
})

describe('the comparison of words should', () => {
  const stateOf = async (body: string) => readWordFile(await openWordFile(wordFile({ body }))).state

  it('name each word of the Word file that the Markdown lacks', async () => {
    const state = await stateOf(p('One two two three.'))
    lostWords(state, [{ ordinal: 1, text: '', words: 'One two three.' }])
    const [remark, ...others] = state.remarks
    expect(others).toEqual([])
    expect(remark).toMatchObject({ ruleId: 'import-lost-words', severity: 'error' })
    expect(remark?.reason).toContain('`two`')
    expect(remark?.reason).not.toContain('`three`')
    expect(remark?.where.words).toBe('One two two three.')
  })

  it('say nothing where all are there', async () => {
    const state = await stateOf(p('One two.') + p('三个字'))
    lostWords(state, [{ ordinal: 1, text: '', words: '三个字\nOne two' }])
    expect(state.remarks).toEqual([])
  })
})
