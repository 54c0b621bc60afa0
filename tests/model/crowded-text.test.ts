import { describe, expect, it } from 'vitest'
import { crowdedText, mostLines, mostMarks } from '../../src/model/crowded-text.js'
import { manyBlocks, mostBlocks, mostColumns, mostParted } from '../../src/model/many-blocks.js'
import { workspace } from '../support/workspace.js'

describe('crowded text should', () => {
  it.each([
    ['marks of emphasis', '*a '],
    ['marks of emphasis', '_a '],
    ['closing brackets', ']'],
    ['backticks', '`a '],
    ['opening angle brackets', '<a '],
    ['figures', '7 '],
  ])('be found by its %s', (name, mark) => {
    expect(crowdedText(`Words.\n\n${mark.repeat(mostMarks + 1)}`, mostMarks)).toMatchObject({
      name,
      place: { start: { line: 3, column: 1 } },
    })
    expect(crowdedText(mark.repeat(mostMarks), mostMarks)).toBeNull()
  })

  it.each(['*', '_', '~'])('be found by a row of %s, which is paired sign by sign', (sign) => {
    const row = (length: number) => `Words ${sign.repeat(length)}a${sign.repeat(length)}\n`
    expect(crowdedText(row(mostMarks), mostMarks)).toBeNull()
    expect(crowdedText(row(mostMarks + 1), mostMarks)).toMatchObject({ name: 'marks of emphasis' })
  })

  it.each(['\n\n', '\n- ', '\n| a |\n', '\n1. ', '\n\n> '])('not be what %j divides', (between) => {
    expect(
      crowdedText(Array.from({ length: mostMarks }, () => '*a* [b](c)').join(between), mostMarks),
    ).toBeNull()
  })

  it.each([
    ['marks on one letter', `a${'\u0301'.repeat(32)}`, 1],
    ['marks written as entities', `a${'&#x301;'.repeat(32)}`, 1],
    ['joined signs', `\u{1F468}${'\u200D\u{1F469}'.repeat(12)}`, 1],
    ['ten marks', `a${'\u0301'.repeat(10)} b${'\u0301'.repeat(10)}`, 0],
    [
      'a family of four',
      '\u{1F469}\u{1F3FD}\u200D\u{1F469}\u{1F3FD}\u200D\u{1F467}\u{1F3FD}\u200D\u{1F466}\u{1F3FD}',
      0,
    ],
  ])('be an error where a letter has too many: %s', async (_, text, exitCode) => {
    const place = workspace({ 'source/p/en.md': `---\ntitle: A\n---\n\n## B\n\n${text}\n` })
    const checked = await place.messages('check')
    expect(checked.exitCode).toBe(exitCode)
    const found = checked.messages.filter(({ ruleId }) => ruleId === 'crowded-text')
    expect(found.map(({ place: at }) => at?.start.line)).toEqual(exitCode === 1 ? [7] : [])
  })

  it('be an error with its place, in time', async () => {
    const place = workspace({ 'source/p/en.md': `---\ntitle: A\n---\n\n${'*_'.repeat(50_000)}\n` })
    const { messages, exitCode } = await place.messages('check')
    expect(exitCode).toBe(1)
    expect(messages).toMatchObject([{ ruleId: 'crowded-text', place: { start: { line: 5 } } }])
  })
})

describe('messages of one rule should', () => {
  it('be counted where there are too many to read', async () => {
    const place = workspace({ 'source/p/en.md': `---\ntitle: A\n---\n\n${'(a '.repeat(5_000)}\n` })
    const { messages } = await place.messages('check')
    const own = messages.filter(({ ruleId }) => ruleId === 'balanced-marks')
    expect(own).toHaveLength(101)
    expect(own.at(-1)?.reason).toContain('4900 more messages')
  })

  it('should count emphasis at the beginnings of lines, in quotations too', () => {
    for (const begin of ['', '> ', '> > '])
      expect(crowdedText(`${begin}*a* b\n`.repeat(mostMarks / 2 + 1), mostMarks)).toMatchObject({
        place: { start: { line: 1 } },
        name: 'marks of emphasis',
      })
  })

  it('should find a stretch of more lines than the parser bears, and no list, table or code', () => {
    const lines = (line: string) => `${line}\n`.repeat(mostLines + 1)
    expect(crowdedText(`Words.\n\n${lines('Words')}`, mostMarks)).toMatchObject({
      place: { start: { line: 3 } },
      name: 'lines',
      most: mostLines,
    })
    expect(crowdedText(lines('Words').slice(6), mostMarks)).toBeNull()
    for (const text of [
      lines('- a'),
      lines('| a |'),
      lines('1. a'),
      `\`\`\`\n${lines('<a>')}\`\`\``,
      `~~~\n${lines('`a`')}`,
    ])
      expect(crowdedText(text, mostMarks)).toBeNull()
  })
})

describe('many blocks should', () => {
  it.each([
    ['list items', '- a'],
    ['list items', '> 12. a'],
    ['table rows', '| a |'],
    ['table rows', 'a | b'],
    ['headings', '## A'],
    ['lines of `:::`', '::: note'],
    ['explanations of terms', ': a'],
    ['notes and addresses below the text', '[^a]: b'],
    ['links and pictures', 'a [b](c)'],
    ['elements of HTML', 'a <b>c</b>'],
    ['elements of HTML', '<!-- a -->'],
    ['rules', '***'],
    ['rules', '> ___'],
  ])('be told by their kind, %s, at the first too many: %s', (name, line) => {
    const text = `${line}\n\n`.repeat(mostBlocks)
    expect(manyBlocks(text)).toBeNull()
    expect(manyBlocks(`${text}Words\n${line}`)).toMatchObject({
      name,
      place: { start: { line: 2 * mostBlocks + 2, column: 1 } },
    })
    expect(manyBlocks(`\`\`\`\n${text}${text}\`\`\`\n`)).toBeNull()
  })

  it('be told whatever they are where blank lines part them, and be no lines of one block or of code', () => {
    const paragraphs = 'Words\ngo on\n\n'.repeat(mostParted)
    expect(manyBlocks(paragraphs)).toBeNull()
    expect(manyBlocks(`${paragraphs}> More`)).toMatchObject({
      name: 'paragraphs and other blocks',
      most: mostParted,
      place: { start: { line: 3 * mostParted + 1 } },
    })
    expect(manyBlocks(`\`\`\`\n${paragraphs}\n${paragraphs}\`\`\`\n`)).toBeNull()
  })

  it('be columns that no page can show', () => {
    expect(manyBlocks(`Words\n\n${'| a '.repeat(mostColumns)}|`)).toBeNull()
    expect(manyBlocks(`Words\n\n${'| a '.repeat(mostColumns + 1)}|`)).toMatchObject({
      name: 'columns',
      most: mostColumns,
      place: { start: { line: 3 } },
    })
  })

  it('be an error with its place', async () => {
    const place = workspace({
      'source/p/en.md': `---\ntitle: A\n---\n\n## B\n\n${'- c\n'.repeat(mostBlocks + 1)}`,
    })
    const { messages, exitCode } = await place.messages('check')
    expect(exitCode).toBe(1)
    expect(messages).toMatchObject([{ ruleId: 'crowded-text', place: { start: { line: 7 + mostBlocks } } }])
  })
})
