import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { textOfTree } from '../../src/import/words.js'
import { parseMarkdown } from '../../src/read/markdown.js'
import { unifyText } from '../../src/read/unify-text.js'
import { imported, item, numbering, p, run, table, wordFile } from './support/word-file.js'

/** What marks, blocks and dialects begin and end with, among words. */
const pieces = [
  ...'*_`~^=+-#>|<>[](){}!&:;.,\\/"\'$%@',
  ...[
    '**',
    '__',
    '~~',
    '==',
    '++',
    '--',
    '---',
    '```',
    ':::',
    '::',
    '{#id}',
    '{.class}',
    '{++',
    '++}',
    '{~~',
    '~>',
    '[^1]',
    '^[',
    '![',
    '](',
    '<b>',
    '</b>',
    '<!--',
    '-->',
    '<br>',
    '&amp;',
    '&#65;',
    '&copy;',
    ':warning:',
    ':span[x]{lang=fr}',
    '1.',
    '1)',
    '(a)',
    '- ',
    '+ ',
    '# ',
    '## ',
    '> ',
    '| a | b |',
    'https://example.org/a_b',
    'www.example.org',
    'a@example.org',
    '*[HTML]: x',
    '[!NOTE]',
    '% title',
    '=====',
    '•',
    '\u00a0',
    '\t',
    '$x$',
    '\\(',
    '10:30',
    'S/2017:annex',
    'C:\\dir',
    '[x] ',
    '[ ] ',
  ],
  ...['word', 'Wort', 'mot', '三个字', 'كلمة', 'a', '2', '2016', 'é', '🙂', ' '],
]
const texts = fc
  .array(fc.constantFrom(...pieces), { minLength: 1, maxLength: 9 })
  .map((some) => some.join(''))
const words = fc
  .array(fc.constantFrom(...pieces.slice(0, 30), 'word', ' ', 'a'), { minLength: 1, maxLength: 6 })
  .map((some) => some.join(''))

/** Text with one blank for many. */
const flat = (text: string) =>
  text
    .normalize('NFC')
    .replace(/[\s\u00a0]+/gu, ' ')
    .trim()

/** What an import says, as our own reader has it. */
async function readBack(body: string, more: { numbering?: string } = {}): Promise<string> {
  const { text } = await imported(wordFile({ body: p('Title', 'Titel') + body, ...more }))
  return flat(textOfTree(parseMarkdown(unifyText(text, '').text)))
}

const runs = { numRuns: Number(process.env.RAPPORTEUR_RUNS ?? 250) }

describe('text of Word should read as it stood', () => {
  it('in paragraphs', async () => {
    await fc.assert(
      fc.asyncProperty(texts, async (text) => {
        // A bullet that was typed begins an item.
        fc.pre(!/^\s*•/u.test(text))
        expect(await readBack(p(run(text)))).toBe(flat(text))
      }),
      runs,
    )
  })

  it('in headings, items and cells', async () => {
    await fc.assert(
      fc.asyncProperty(texts, async (text) => {
        const found = await readBack(
          p(run(`X ${text} X`), 'berschrift1') +
            p(run(text), '', item(1)) +
            table(
              [
                ['a', `b ${text} c`],
                [`d ${text} e`, 'f'],
              ],
              1,
            ),
          { numbering: numbering(1, { format: 'decimal', text: '%1.' }) },
        )
        const [one, other, third, fourth] = [`X ${text} X`, text, `b ${text} c`, `d ${text} e`].map(flat)
        for (const part of [one, third, fourth]) expect(found).toContain(part)
        if (!/^(?:\s|•)*(?:\[[ xX]\])?\s*$/u.test(text)) expect(found).toContain(other)
      }),
      runs,
    )
  })

  it('in runs of several marks beside each other', async () => {
    const marks = fc.constantFrom(
      '',
      '<w:b/>',
      '<w:i/>',
      '<w:b/><w:i/>',
      '<w:strike/>',
      '<w:vertAlign w:val="superscript"/>',
      '<w:highlight w:val="yellow"/>',
    )
    await fc.assert(
      fc.asyncProperty(fc.array(fc.tuple(words, marks), { minLength: 1, maxLength: 5 }), async (parts) => {
        const whole = parts.map(([text]) => text).join('')
        expect(await readBack(p(parts.map(([text, mark]) => run(text, mark)).join('')))).toBe(flat(whole))
      }),
      runs,
    )
  })
})
