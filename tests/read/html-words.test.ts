import { expect, it } from 'vitest'
import { parseMarkdown } from '../../src/read/markdown.js'
import { growth } from '../support/processor-time.js'
import { reportFrom } from '../support/report.js'

/** The words of a Report, and the places of what is said to be printed as typed. */
function read(text: string): { words: string; printed: string[] } {
  const { report, messages } = reportFrom({ text })
  return {
    words: wordsOf(report),
    printed: messages.flatMap(({ reason, place }) => {
      const [, tag] = /^Unexpected `([\s\S]+)`, which looks like HTML/u.exec(reason) ?? []
      return tag === undefined ? [] : [`${place?.start.line}:${place?.start.column} ${tag}`]
    }),
  }
}

function wordsOf(node: object): string {
  const { value, children }: { value?: string; children?: object[] } = node
  return value?.replace(/\s/gu, ' ') ?? (children ?? []).map(wordsOf).join('')
}

it.each([
  ['The rule holds if a<b and c>d, says <s and others>.', ['1:20 <b and c>', '1:37 <s and others>']],
  ['n<i or m>k', ['1:2 <i or m>']],
  ['p <q and r> s', ['1:3 <q and r>']],
  ['a <p value>, <a note>, <I am>', ['1:3 <p value>', '1:14 <a note>', '1:24 <I am>']],
  ['an <em dash>, a <sub y>, a<b>c', ['1:4 <em dash>', '1:17 <sub y>', '1:27 <b>']],
  ['Map<A> and List<B>', ['1:4 <A>', '1:16 <B>']],
  ['a <b c=3> d', ['1:3 <b c=3>']],
  ['Send the <form> to the <address> by <time>.', ['1:10 <form>', '1:24 <address>', '1:37 <time>']],
  ['The <td>, the <body> and the <link>', ['1:5 <td>', '1:15 <body>', '1:30 <link>']],
  ['a <title> b <script> c <textarea> d', ['1:3 <title>', '1:13 <script>', '1:24 <textarea>']],
  ['an end</b> and </div> too', ['1:7 </b>', '1:16 </div>']],
  ['a <img cat> and <hr and so on>', ['1:3 <img cat>', '1:17 <hr and so on>']],
  ['a <!note> and <![CDATA[words]]>', ['1:3 <!note>', '1:15 <![CDATA[words]]>']],
  ['A list of <your name>', ['1:11 <your name>']],
])('%s should be printed as typed, with a warning', (text, printed) => {
  expect(read(text)).toMatchObject({ words: text, printed })
  expect(read(`- Item\n\n  > ${text}`).printed).toEqual(
    printed.map((each) => each.replace(/1:(\d+)/u, (_, column) => `3:${Number(column) + 4}`)),
  )
})

it.each([
  ['<p>If a<b and c>d, <b>x</b> <your name> in List<T></p>', 'If a<b and c>d, x <your name> in List<T>'],
  ['<p value> is small\nin all.', '<p value> is small in all.'],
  ['<p 0.05 was found\nin all.', '<p 0.05 was found in all.'],
  ['<address> is the place', '<address> is the place'],
  ['<table><tr><td>a <i> b</td><td>c</td></tr></table>', 'a <i> bc'],
  ['<pre>if a <b and c> d</pre>', 'if a <b and c> d'],
])('%s should lose no word among blocks', (text, words) => {
  expect(read(text).words.replace(/\s+/gu, ' ')).toBe(words)
})

it('words inside blocks of HTML should be told of where they stand', () => {
  expect(read('> <div>\n> <p>x\n> a <b and c> d</p>\n> </div>').printed).toEqual(['3:5 <b and c>'])
  expect(read('- <div>\n  a <b and c> d <s>\n  </div>').printed).toEqual(['2:5 <b and c>', '2:17 <s>'])
})

it.each([
  'a<br>b <br/> <wbr> <img src="media/a.png" alt> <hr>',
  'A <B>bold</B> <SPAN LANG=fr>mot</SPAN> <font color=red>red</font>',
  'A <a id="here"/>place, <a name=there>another and <span id="third">one',
  '<ul><li>a<li>b</ul>',
  '<details open>\n<summary>x</summary>\n\n- a\n\n  </details>',
  '<div class="grid" markdown>\n\nX\n\n</div>',
  "<p class=MsoNormal><span lang=EN-US style='mso-x:y'>Word<o:p></o:p></span></p>",
  '<b style="font-weight:normal" id="docs"><p dir="ltr">One</p><p>Two</p></b>',
  '<table><tr><td nowrap>a<td>b</table>',
  'a <b>b <i>c</b> d</i>',
])('%s should stay HTML', (text) => {
  expect(read(text).printed).toEqual([])
  expect(read(text).words).not.toMatch(/[<>]/u)
})

it('a comment that nothing ends should be told of, and stay unpublished', () => {
  const { report, messages } = reportFrom({ text: 'Before\n\n<!-- for you\n\nAfter' })
  expect(JSON.stringify(report)).not.toMatch(/for you/u)
  expect(messages.map(({ place, reason }) => `${place?.start.line} ${reason}`)).toEqual([
    '3 Unexpected comment without `-->`, left out with all that follows it',
  ])
})

it.each([
  ['opening tags', (count: number) => '<b>'.repeat(count)],
  ['tags that nothing ends', (count: number) => `<div>${'<p '.repeat(count)}`],
  ['elements that hold text', (count: number) => `<div>${'<title>'.repeat(count)}</div>`],
  ['bare words', (count: number) => `<div>${'<b and c> '.repeat(count)}</div>`],
  ['quotation marks', (count: number) => `<div>${'<b x="'.repeat(count)}`],
])('%s should be told from words in time that grows with their number', { timeout: 120_000 }, (_, make) => {
  expect(growth((count) => parseMarkdown(make(count)), 700)).toBeLessThan(9)
})
