import { readFileSync } from 'node:fs'
import path from 'node:path'
import type { Link } from 'mdast'
import { visit } from 'unist-util-visit'
import { describe, expect, it } from 'vitest'
import { loadShortcodes } from '../../src/read/dialects/shortcodes.js'
import { parseMarkdown } from '../../src/read/markdown.js'
import { slugOf } from '../../src/read/slug-of.js'
import { reportFrom } from '../support/report.js'
import { workspace } from '../support/workspace.js'

/** The body as nested names with their words. */
function outline(text: string): string {
  const { report } = reportFrom({ text })
  const said = (node: unknown): string => {
    const { type, value, label, mark, children } = node as Record<string, unknown>
    const inner = [...(Array.isArray(label) ? label : []), ...((children as unknown[]) ?? [])]
    const own = [value, mark].filter((part) => part !== undefined).map((part) => `:${part}`)
    return `${type}${own.join('')}${children ? `(${inner.map(said).join(' ')})` : ''}`
  }
  return [...report.children, ...report.footnotes].map(said).join(' ')
}

function reported(text: string): string[] {
  return reportFrom({ text }).messages.map(({ ruleId }) => ruleId)
}

describe('abbreviations of Markdown Extra should', () => {
  it('be explained where they stand first, and their lines be no text', async () => {
    const text = 'HTML is text.\n\n*[HTML]: Hyper Text Markup Language\n*[W3C]: World Wide Web Consortium\n'
    expect(outline(text)).toBe('paragraph(text:HTML is text.)')
    expect(reported(text)).toEqual([])
    const { messages, run, root } = workspace({
      'report.md': `# Title\n\nThe HTML of it was read.\n\n${text}`,
    })
    await run('build', '--format', 'md')
    const slug = slugOf(root)
    const edition = readFileSync(path.join(root, 'out', slug, 'en', `${slug}.en.md`), 'utf8')
    expect(edition).toContain('The <abbr title="Hyper Text Markup Language">HTML</abbr> of it')
    expect(edition).not.toContain('*[')
    expect((await messages('check')).messages.map(({ ruleId }) => ruleId)).toEqual(['detected-language'])
  })
})

describe('other dialects of Markdown should', () => {
  it.each([
    ['H~2~O', 'paragraph(text:H subscript(text:2) text:O)'],
    ['m^3^ and 1^er^', 'paragraph(text:m superscript(text:3) text: and 1 superscript(text:er))'],
    ['A ==marked *word*== here', 'paragraph(text:A  highlight(text:marked  emphasis(text:word)) text: here)'],
    ['نص و==مهم== هنا', 'paragraph(text:نص و highlight(text:مهم) text: هنا)'],
    ['这是==重点==内容', 'paragraph(text:这是 highlight(text:重点) text:内容)'],
    ['++new++ words', 'paragraph(insert(text:new) text: words)'],
    ['~~old~~ and ~old too~', 'paragraph(delete(text:old) text: and  delete(text:old too))'],
    ['**m^2^** and `m^2^`', 'paragraph(strong(text:m superscript(text:2)) text: and  inlineCode:m^2^)'],
    ['{++new++} and {--old--}', 'paragraph(insert(text:new) text: and  delete(text:old))'],
    ['A {==seen *word*==} here', 'paragraph(text:A  highlight(text:seen  emphasis(text:word)) text: here)'],
    [
      'At {~~ten~>*eleven*~~}.',
      'paragraph(text:At  delete(text:ten) text:  insert(emphasis(text:eleven)) text:.)',
    ],
    ['==a ++b++ c==', 'paragraph(highlight(text:a  insert(text:b) text: c))'],
  ])('read %s', (text, expected) => {
    expect(outline(text)).toBe(expected)
    expect(reported(text)).toEqual([])
  })

  it.each([
    'C++ and D++ are languages',
    'a == b and c == d',
    'about ~5 and ~6 people',
    '2^10 is less than 3^10',
    'x \\==not marked== y',
    'H\\~2~O',
    'if (a==b) and (c==d)',
    'a set {--} and {++ alone',
    'x {\\++not new++}',
  ])('leave %s as it is typed', (text) => {
    expect(outline(text)).toBe(`paragraph(text:${text.replace(/\\/g, '')})`)
  })

  it('leave behind a backslash what stands beside an address, or looks like an abbreviation', () => {
    expect(outline('\\*[HTML]: x')).toBe('paragraph(text:*[HTML]: x)')
    expect(outline('\\\\ x\\^a\\^')).toBe('paragraph(text:\\ x^a^)')
    expect(outline('a \\{\\+\\+b\\+\\+\\} https://example.org/a')).toContain('text:a {++b++}')
  })

  it('read a note in its place', () => {
    const text = 'A claim^[With *its* note [1].] and more^[Second].'
    expect(outline(text)).toBe(
      'paragraph(text:A claim footnoteReference:1 text: and more. footnoteReference:2) footnote:1(paragraph(text:With  emphasis(text:its) text: note [1].)) footnote:2(paragraph(text:Second))',
    )
    expect(reported(text)).toEqual([])
  })

  it('read an alert as a remark that stands out, with its own title', () => {
    expect(outline('> [!NOTE]\n> Words.\n>\n> More.')).toBe(
      'notice(paragraph(text:Words.) paragraph(text:More.))',
    )
    expect(outline('> [!warning] Mind this\n> Words.')).toBe('notice(text:Mind this paragraph(text:Words.))')
    expect(outline(':::tip\n## Mind *this*\n\nWords.\n:::')).toBe(
      'notice(text:Mind  emphasis(text:this) paragraph(text:Words.))',
    )
    expect(outline(':::tip\nWords.\n:::')).toBe('notice(paragraph(text:Words.))')
    expect(outline('> [!other]\n> Words.')).toBe('notice(text:other paragraph(text:Words.))')
    expect(outline('> [!todo] Mind this\n> Words.')).toBe('notice(text:Mind this paragraph(text:Words.))')
  })

  it('read emoji by name, and nothing else between colons', async () => {
    await loadShortcodes(':warning:')
    expect(outline('A :warning: at 10:30:45, :unknown: and \\:warning:')).toBe(
      'paragraph(text:A ⚠️ at 10:30:45, :unknown: and :warning:)',
    )
  })
})

describe('addresses that stand in texts should', () => {
  it.each([
    ['One [[ftp://a.b][https://example.org]] two.', 'https://example.org]]', 18],
    ['Mail _x@b.org, y.', 'mailto:_x@b.org', 6],
    ['*Mail* (see: [www.b.org]).', 'http://www.b.org]).', 15],
  ])('have their place in %s', (text, url, column) => {
    const links: Link[] = []
    visit(parseMarkdown(`First.\n\n${text}`), 'link', (node) => void links.push(node))
    const found = links.find((link) => link.url.startsWith(url.slice(0, 12)))
    expect(found?.position?.start).toMatchObject({ line: 3, column })
  })
})
