import { describe, expect, it } from 'vitest'
import { plainText } from '../../src/model/plain-text.js'
import type { Paragraph } from '../../src/model/report.js'
import { walk } from '../../src/model/walk.js'
import { loadReports } from '../support/load-reports.js'
import { workspace } from '../support/workspace.js'

function written(body: string, language = 'en', numbered = true) {
  return workspace({
    'source/p/publication.yaml': `kind: plain\nlanguages: [${language}]\nparagraph-numbers: ${numbered}\n`,
    [`source/p/${language}.md`]: `---\ntitle: A report\n---\n\n${body}\n`,
  })
}

async function paragraphsOf(body: string, language = 'en', numbered = true): Promise<Paragraph[]> {
  const { [language]: loaded } = await loadReports(`${written(body, language, numbered).root}/source/p`)
  const found: Paragraph[] = []
  if (loaded) walk(loaded.report, (node) => void (node.type === 'paragraph' && found.push(node)))
  return found
}

function wordsOf({ children }: Paragraph): string {
  return plainText(children).replaceAll('\u00A0', ' ')
}

describe('paragraph numbers', () => {
  it('should count paragraphs of sections and none inside lists, quotations, boxes and notes', async () => {
    const found = await paragraphsOf(
      'One.\n\n## A {#a}\n\nTwo.[^n]\n\n- item\n\n> quoted\n\n### B\n\nThree.\n\n## C\n\nFour.\n\n[^n]: note',
    )
    expect(found.map(({ number }) => number)).toEqual(['1', '2', null, null, '3', '4', null])
  })

  it('should be absent without the option', async () => {
    expect((await paragraphsOf('One.', 'en', false)).map(({ number }) => number)).toEqual([null])
  })

  it.each([
    ['en', 'paragraph 1'],
    ['fr', 'paragraphe 1'],
    ['es', 'párrafo 1'],
    ['ru', 'пункт 1'],
    ['ar', 'الفقرة 1'],
    ['zh', '第1段'],
  ])('should be what an empty reference says in %s', async (language, words) => {
    const [, , last] = await paragraphsOf('## A {#a}\n\nOne.\n\nTwo. {#own}\n\n[](#a-p1)', language)
    expect(last && wordsOf(last)).toBe(words)
  })

  it("should be referred to by an author's id, and by number in the author's words", async () => {
    const found = await paragraphsOf('One.\n\nTwo. {#own}\n\nSee [](#own) and [para. {number}](#own).')
    expect(found[1]).toMatchObject({ id: 'own', number: '2' })
    expect(found[2] && wordsOf(found[2])).toBe('See paragraph 2 and para. 2.')
  })

  it('should be refused in an empty reference where the document has none', async () => {
    const { messages } = await written('One. {#own}\n\nSee [](#own).', 'en', false).messages('check')
    expect(messages).toMatchObject([
      { ruleId: 'reference-without-words', place: { start: { line: 7, column: 5 } } },
    ])
  })

  it('should refuse a role on a paragraph, at its place', async () => {
    const { messages } = await written('One. {#own .big}').messages('check')
    expect(messages).toMatchObject([{ ruleId: 'role', place: { start: { line: 5, column: 6 } } }])
  })
})
