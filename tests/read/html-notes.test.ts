import { describe, expect, it } from 'vitest'
import { auditEdition } from '../../src/audit/edition.js'
import { formats } from '../../src/build/formats.js'
import { transcribe } from '../../src/model/transcribe.js'
import { contextOf } from '../formats/html/support/context.js'
import { reportFrom } from '../support/report.js'

const note = '\n\n[^a]: A note.\n'

function said(text: string): { words: string[]; messages: string[] } {
  const { report, messages } = reportFrom({ text: `## A {#a}\n\n${text}${note}` })
  return {
    words: transcribe(report).body.flatMap((entry) =>
      ['', 'A', '1'].includes(entry.text) ? [] : [entry.text],
    ),
    messages: messages.map(({ ruleId }) => ruleId),
  }
}

describe('a mark of a note in HTML should', () => {
  it.each([
    ['a caption', '<table>\n<caption>Items[^a]</caption>\n<tr><td>x</td></tr>\n</table>', 'Items[^1]'],
    ['a cell', '<table><tr><td>x &amp; y[^a]</td></tr></table>', 'x & y[^1]'],
    ['a paragraph', '<p>Words[^a], so.</p>', 'Words,[^1] so.'],
    ['a heading', '<h3>Words[^a]</h3>\n\nMore.', 'Words[^1]'],
    ['an item', '<ul><li>Words <b>here[^a]</b></li></ul>', 'Words here[^1]'],
    ['a quotation', '<blockquote>Words[^A]</blockquote>', 'Words[^1]'],
    ['a term', '<dl><dt>Words[^a]</dt><dd>More.</dd></dl>', 'Words[^1]'],
    ['a summary', '<details><summary>Words[^a]</summary>\n\nMore.\n\n</details>', 'Words[^1]'],
  ])('be one in %s', (_, text, expected) => {
    const { words, messages } = said(text)
    expect(messages).toEqual([])
    expect(words).toContain(expected)
  })

  it('stay code in code, and what it was typed as where no note has its name', () => {
    expect(said('<pre>Words[^a]</pre>\n\nMore[^a].').words).toContain('Words[^a]')
    expect(said('<p>Words[^b] and[^a]</p>')).toEqual({
      words: ['Words[^b] and[^1]'],
      messages: ['undefined-footnote'],
    })
    expect(said('A *line* with <b>HTML</b> and \\[^a], then[^a].').words).toEqual([
      'A line with HTML and [^a], then.[^1]',
    ])
  })

  it.each(formats.map((format) => [format.name, format] as const))(
    'be read back from %s',
    async (_, format) => {
      const text = '<table><caption>Items[^a]</caption><tr><th>A[^a]</th></tr><tr><td>1[^a]</td></tr></table>'
      const { report, messages } = reportFrom({ text: `## A {#a}\n\n${text}${note}` })
      expect(messages).toEqual([])
      const { bytes } = await format.compile(report, await contextOf('en', { siblings: [] }))
      const names = { file: `a.${format.name}`, sourceFile: 'a.md', read: format.read }
      expect((await auditEdition(bytes, report, names)).messages).toEqual([])
      const { body } = (await format.read(bytes, () => bytes.length)).transcript
      expect(body.filter(({ text }) => text.includes('[^1]'))).toHaveLength(3)
    },
  )
})

describe('what is left out between words should leave one space', () => {
  it.each([
    ['Words <!-- c --> here.', 'Words here.'],
    ['Words *so <!-- c --> here* and <a id="x"></a> there.', 'Words so here and there.'],
    ['Words <!-- c -->\nhere.', 'Words here.'],
  ])('%j', (text, expected) => {
    const { report } = reportFrom({ text: `## A {#a}\n\n${text}` })
    expect(JSON.stringify(report.children)).not.toMatch(/ {2}| " ?, ?"value":" /u)
    expect(transcribe(report).body.at(-1)?.text).toBe(expected)
  })
})
