import { readFileSync } from 'node:fs'
import path from 'node:path'
import bidiFactory, { type Bidi } from 'bidi-js'
import { describe, expect, it } from 'vitest'
import { descendants, textOf, type XmlElement } from '../../../../src/archive/xml.js'
import { workspace } from '../../../support/workspace.js'
import { part } from '../support/parts.js'

const bidi = (bidiFactory as unknown as () => Bidi)()

/** A paragraph as programs show it that go by UAX #9 alone: its characters from left to right. */
function shown(paragraph: XmlElement, base: 'ltr' | 'rtl'): string {
  const text = descendants(paragraph, null)
    .map((one) => (one.name === 'w:t' ? textOf(one) : one.name === 'w:noBreakHyphen' ? '\u2011' : ''))
    .join('')
  return bidi
    .getReorderedString(text, bidi.getEmbeddingLevels(text, base))
    .replace(/[\u200E\u200F\u202A-\u202C\u2060]/gu, '')
    .replaceAll('\u2011', '-')
}

async function paragraphsOf(language: string, blocks: readonly string[]): Promise<XmlElement[]> {
  const place = workspace({
    'source/a/publication.yaml': `languages: [${language}]\nformats: [docx]\n`,
    [`source/a/${language}.md`]: `---\ntitle: A\n---\n\n## B {#b}\n\n${blocks.join('\n\n')}\n`,
  })
  const { exitCode } = await place.run('build')
  expect(exitCode).toBe(0)
  const bytes = new Uint8Array(readFileSync(path.join(place.root, `out/a/${language}/a.${language}.docx`)))
  return [...descendants(part(bytes, 'word/document.xml'), 'w:p')]
}

const code = [
  'evidence/',
  '--fix',
  '.ci/run',
  'run()',
  'C++',
  '/tmp',
  '(a)',
  '<b>',
  '10-5',
  'a b/',
  '?x=[1]',
  '$5.00',
  '#1',
]
const foreign = ['Hello, world!', '(see) 5%', '“Quoted.”', '5th Street #', 'A (b)']
const addresses = ['https://example.org/docs/', 'https://example.org/A_(b)', 'https://example.org/?q=1&r=']
const symbols = ['S/RES/2286 (2016)', 'A/RES/60/1']

describe('words from left to right in a Word file that runs from right to left', () => {
  const words: Record<string, string> = { ar: 'كلمة', he: 'מילה', fa: 'واژه', ur: 'لفظ' }
  it.each(Object.entries(words))('should be shown as they are written (`%s`)', async (language, word) => {
    const written = [
      ...code.map((text) => ({ text, markdown: `\`${text}\`` })),

      ...foreign.map((text) => ({ text, markdown: `:span[${text}]{lang=en}` })),
      ...addresses.map((text) => ({ text, markdown: `<${text}>` })),
      ...symbols.map((text) => ({ text, markdown: text })),
    ]
    const blocks = written.flatMap(({ markdown }) => [
      `${word} ${markdown} ${word}`,
      `- ${markdown}`,
      `| ${word} |\n|---|\n| ${word} ${markdown} |`,
    ])
    const lines = (await paragraphsOf(language, blocks)).map((one) => shown(one, 'rtl'))
    for (const { text } of written) {
      const found = lines.filter((line) => line.replaceAll('\u00A0', ' ').includes(text))
      expect(found.length, `${text} in\n${lines.join('\n')}`).toBeGreaterThanOrEqual(3)
    }
  })

  it('should need no signs around words of the other direction alone, which look the same with them', async () => {
    const paragraphs = await paragraphsOf('ar', ['كلمة `مع كود` كلمة', 'كلمة `مع 5` كلمة'])
    const [words, figures] = ['مع كود', 'مع 5'].map((sought) =>
      paragraphs.find((one) => textOf(one).includes(sought) && !textOf(one).includes('عن')),
    )
    expect(words && textOf(words)).toBe('كلمة مع كود كلمة')
    expect(words && shown(words, 'rtl')).toBe([...'كلمة مع كود كلمة'].reverse().join(''))
    expect(figures && textOf(figures)).toContain('\u202A')
  })

  it('should be code with letters from right to left as well', async () => {
    const lines = (await paragraphsOf('ar', ['كلمة `x=قيمة/` كلمة', 'كلمة `قيمة=x/` كلمة'])).map((one) =>
      shown(one, 'rtl'),
    )
    expect(lines.some((line) => line.includes('x=ةميق/'))).toBe(true)
    expect(lines.some((line) => line.includes('ةميق=x/'))).toBe(true)
  })
})

it('words from right to left should be shown as they are written in a Word file that runs from left to right', async () => {
  const [line] = (await paragraphsOf('en', ['He said :span[(نعم) لا!]{lang=ar} and left.'])).flatMap((one) =>
    textOf(one).includes('He said') ? [shown(one, 'ltr')] : [],
  )
  expect(line).toBe('He said !ال (معن) and left.')
})
