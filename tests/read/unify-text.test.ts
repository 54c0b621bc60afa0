import { describe, expect, it } from 'vitest'
import { parseMarkdown } from '../../src/read/markdown.js'
import { unifyText } from '../../src/read/unify-text.js'

const unified = (text: string) => unifyText(text, 'source/p/en.md')

describe('unifyText should', () => {
  it.each([
    ['of Windows', 'one\r\ntwo\r\n\r\nthree'],
    ['of old Macs', 'one\rtwo\r\rthree'],
  ])('read line ends %s as those of Unix', (_name, text) => {
    expect(unified(text)).toEqual({ text: 'one\ntwo\n\nthree', messages: [] })
  })

  it('compose letters typed in several characters', () => {
    expect(unified('Re\u0301union').text).toBe('Réunion')
  })

  it('read separators of lines and pages as spaces', () => {
    expect(unified('a\u2028b\u2029c\u000Bd\u000Ce\u0085f').text).toBe('a b c d e f')
  })

  it('read byte order marks inside a text as what joins words', () => {
    expect(unified('a\uFEFFb').text).toBe('a\u2060b')
  })

  it.each([
    ['heading', '##\u00A0Words', '## Words'],
    ['heading with an ideographic space', '##\u3000词', '## 词'],
    ['bullet', '-\u00A0Words', '- Words'],
    ['item', '1.\u00A0Words', '1. Words'],
    ['nested bullet', '- a\n  *\u202FWords', '- a\n  * Words'],
    ['quotation', '>\u00A0Words', '> Words'],
    ['bullet in a quotation', '> -\u00A0Words', '> - Words'],
    [
      'quotation with the indent of a paragraph',
      '>\u3000\u3000词\n>\u3000\u3000词',
      '> \u3000词\n> \u3000词',
    ],
    ['signature at the end of a quotation', `>${'\u3000'.repeat(8)}词`, `> ${'\u3000'.repeat(7)}词`],
    ['bullet that code would follow', `-${'\u3000'.repeat(5)}词`, `- ${'\u3000'.repeat(4)}词`],
  ])('read a no-break space after the marker of a %s as a space, and say so', (_name, typed, text) => {
    const result = unified(typed)
    expect(result.text).toBe(text)
    expect(result.messages).toMatchObject([
      { ruleId: 'space-after-marker', severity: 'info', file: 'source/p/en.md' },
    ])
  })

  it('name the first place and count the others', () => {
    const { messages } = unified('Words\n\n##\u00A0One\n\n##\u00A0Two\n\n-\u00A0Three')
    expect(messages).toHaveLength(1)
    expect(messages[0]?.place).toMatchObject({ start: { line: 3, column: 3 }, end: { line: 3, column: 4 } })
    expect(messages[0]?.reason).toContain('2 more places')
  })

  it('leave code and figures as they are typed', () => {
    for (const text of [
      '```\n##\u00A0no heading\n```',
      '10\u00A0000 people',
      '- 10\u00A0000',
      '#\u00A0',
      '~~~\n-\u00A0x',
    ])
      expect(unified(text)).toEqual({ text, messages: [] })
  })

  it.each([
    ['::: tip', ':::tip'],
    ['::: warning Heads up', ':::warning[Heads up]'],
    ['::: {.callout-note}', ':::note'],
    [':::{important} Mind this', ':::important[Mind this]'],
    ['> ::: tip', null],
    ['::: figure 3 shows', null],
    ['::: warning [linked](a)', null],
    ['::: something else', null],
    [':::danger Take care', ':::danger[Take care]'],
    [':::Tip  Take care ', ':::Tip[Take care]'],
    ['  :::note Dam 3: to do', '  :::note[Dam 3: to do]'],
    [':::note words :::', null],
    [':::note See [this](a)', null],
    [':::actions To do', null],
    [':::something else', null],
    ['::: {.callout-note title="Mine" collapse="true"}', ':::note[Mine]'],
    ['::: {#dam .callout-tip}', ':::tip{#dam}'],
    ['::: {.callout-note width="50%"}', null],
    ['::: {.column-margin}', null],
    ['::: {.note .wide}', null],
  ])('read the first line of a block as other tools write it: %s', (typed, read) => {
    const { text } = unified(`${typed}\nWords.\n:::`)
    expect(text.split('\n')[0]?.trimEnd()).toBe(read ?? typed)
    expect(text.length - typed.length - 11).toBeLessThanOrEqual(1)
    expect(text.length).toBeGreaterThanOrEqual(typed.length + 11)
  })

  it.each([
    ['• One', '- One'],
    ['•\tOne', '-\tOne'],
    ['  ◦\u00A0One', '  - One'],
    ['> ▪ One', '> - One'],
    ['\uF0B7\tOne', '-\tOne'],
    ['o\tOne', '-\tOne'],
    ['o One', 'o One'],
    ['•One', '•One'],
    ['• ', '• '],
    ['One • two', 'One • two'],
    ['■ 概要', '■ 概要'],
    ['```\n• One\n```', '```\n• One\n```'],
  ])('read the sign of a bullet as an item, and say so: %s', (typed, read) => {
    const result = unified(typed)
    expect(result.text).toBe(read)
    const [message] = result.messages.filter(({ ruleId }) => ruleId === 'bullet-sign')
    expect(message?.fix?.edits.map(({ text }) => text) ?? []).toEqual(typed === read ? [] : ['-'])
  })

  it('keep every line and column', () => {
    const typed = '##\u00A0A\u2028b\r\n\r\nWords\r\nmore'
    const { text } = unified(typed)
    expect(text.split('\n').map((line) => line.length)).toEqual(
      typed.split('\r\n').map((line) => line.length),
    )
  })

  it('give the tree of the same file with other line ends', () => {
    const text =
      '## Words\n\nOne line\nand two.\n\n- an\n  item\n\n```\ncode\n\nmore\n```\n\n| a |\n| - |\n| b |\n'
    const trees = [text, text.replaceAll('\n', '\r\n'), text.replaceAll('\n', '\r')].map((typed) =>
      parseMarkdown(unified(typed).text),
    )
    expect(trees[1]).toEqual(trees[0])
    expect(trees[2]).toEqual(trees[0])
  })
})
