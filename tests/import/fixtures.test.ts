import { readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import mammoth from 'mammoth'
import { describe, expect, it } from 'vitest'
import { countWords, type WordCounts } from '../../src/import/words.js'
import { fixture, imported } from './support/word-file.js'

const files: [name: string, tag: string][] = [
  ['pandoc', 'en'],
  ['libreoffice', 'fr'],
  ['libreoffice-edition', 'fr'],
]
const expected = (name: string) => path.join(import.meta.dirname, '../fixtures/import', `${name}.md`)

describe.each(files)('the Word file %s should', (name, tag) => {
  it('become the Markdown that was read by people', async () => {
    const { text, front } = await imported(await fixture(`${name}.docx`), tag)
    const whole = `${front.title}\n\n${text}`
    if (process.env.UPDATE_PAGES) writeFileSync(expected(name), whole)
    expect(whole).toBe(readFileSync(expected(name), 'utf8'))
  })

  it('lose no word that another reader of Word files finds', async () => {
    const bytes = await fixture(`${name}.docx`)
    const { text, front, remarks } = await imported(bytes, tag)
    const { value } = await mammoth.convertToHtml({ buffer: Buffer.from(bytes) })
    const wordsOf = (...some: (string | null)[]) => {
      const counts: WordCounts = new Map()
      for (const one of some) countWords(counts, one ?? '')
      return counts
    }
    const html = value
      .replace(/<(?:p|td|th|li|h\d|br|tr)\b[^>]*>|<\/(?:p|td|th|li|h\d|tr)>/gu, ' ')
      .replace(/<[^>]*>/gu, '')
      .replace(/&(lt|gt|amp|quot);/gu, ' ')
    const { title, subtitle, place, abstract, organisation, publisher } = front
    const markdown = text.replace(/<[^>]*>|\{#[\w-]+\}|\\/gu, '')
    const reasons = remarks.map(({ reason }) => reason).join(' ')
    const found = wordsOf(markdown, title, subtitle, place, abstract, organisation, publisher, reasons)
    const lost = [...wordsOf(html).keys()].filter((word) => !found.has(word))
    // Labels and numbers of captions and references are counted anew; the arrow is how it links notes back.
    expect(lost.filter((word) => !/^(?:↑|Table|Tableau|Figure|\d+)$/u.test(word)).slice(0, 20)).toEqual([])
  })
})
