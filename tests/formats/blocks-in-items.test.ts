import { readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { descendants, elements, valueIn, type XmlElement } from '../../src/archive/xml.js'
import { workspace } from '../support/workspace.js'
import { part } from './docx/support/parts.js'
import { readPages } from './pdf/page-lines.js'

/** Every kind of block that may stand in an item. */
const blocks: Readonly<Record<string, string>> = {
  picture: '![A box](media/a.svg)',
  figure: ':::figure\n![A box](media/a.svg)\n\nCaption\n:::',
  table: '| A | B |\n|---|---|\n| 1 | 2 |',
  'table with a caption': ':::table\n| A | B |\n|---|---|\n| 1 | 2 |\n\nCaption\n:::',
  notice: ':::notice[Label]\nRemark\n:::',
  quotation: '> Quoted',
  code: '```\ncode\n```',
  people: ':::people[Label]\n- **Name**, function\n:::',
  figures: ':::figures[Label]\n- **12** states\n- **13** years\n:::',
  definitions: 'Term\n: Definition',
  paragraph: 'Words',
}

const indented = (text: string, by: number) => text.replace(/^(?=.)/gmu, ' '.repeat(by))
const words = { en: ['First', 'Second'], ar: ['أول', 'ثان'] } as const

const containers: Readonly<
  Record<string, (first: string, block: string, second: string, isApart: boolean) => string>
> = {
  'a list': (first, block, second, isApart) =>
    `- ${first}\n\n${indented(block, 2)}\n\n${isApart ? '- ' : '  '}${second}`,
  'a list in a list': (first, block, second, isApart) =>
    `- Outer\n\n  1. ${first}\n\n${indented(block, 5)}\n\n  ${isApart ? '2. ' : '   '}${second}`,
  definitions: (first, block, second, isApart) =>
    `Term\n: ${first}\n\n${indented(block, 2)}\n\n${isApart ? ': ' : '  '}${second}`,
}

async function edition(text: string, tag: string, format: 'pdf' | 'docx'): Promise<Uint8Array> {
  const place = workspace({
    'source/a/publication.yaml': `languages: [${tag}]\nformats: [${format}]\nsection-break: page\ncontents: false\n`,
    [`source/a/${tag}.md`]: `---\ntitle: A\n---\n\n${text}\n`,
    'source/a/media/a.svg':
      '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 200 40" width="200" height="40"><rect width="200" height="40" fill="#cde"/></svg>',
  })
  const { exitCode, error } = await place.run('build')
  expect(exitCode, error).toBe(0)
  return readFileSync(path.join(place.root, `out/a/${tag}/a.${tag}.${format}`))
}

/** Each block in each container, in a section of its own. */
const cases = Object.entries(containers).flatMap(([place, container]) =>
  Object.entries(blocks).map(([name, block]) => ({ name: `${name} in ${place}`, container, block })),
)

describe.each(Object.entries(words))('editions in %s', (tag, [first, second]) => {
  const text = (isApart: boolean) =>
    cases
      .map(
        ({ container, block }, index) =>
          `## ${index} {#s${index}}\n\n${container(first, block, second, isApart)}`,
      )
      .join('\n\n')

  it('should have the same space below a block before the next item as before more words of it in PDF', async () => {
    const distances = async (isApart: boolean) => {
      const pages = await readPages(await edition(text(isApart), tag, 'pdf'))
      const heights = (sought: string) =>
        pages.flatMap(({ pieces }) => pieces.filter((one) => one.text.includes(sought)).map(({ y }) => y))
      const [above, below] = [heights(first), heights(second)]
      expect(above.length).toBe(cases.length)
      return above.map((y, index) => Math.round(((below[index] ?? 0) - y) * 100) / 100)
    }
    const named = (all: number[]) => Object.fromEntries(cases.map(({ name }, index) => [name, all[index]]))
    const together = await distances(false)
    expect(Math.min(...together)).toBeGreaterThan(10)
    expect(named(await distances(true))).toEqual(named(together))
  })

  it('should leave space below every table in Word', async () => {
    for (const isApart of [true, false]) {
      const bytes = await edition(text(isApart), tag, 'docx')
      const styles = new Map(
        descendants(part(bytes, 'word/styles.xml'), 'w:style').map((style) => [
          style.attributes['w:styleId'] ?? '',
          style,
        ]),
      )
      const body = elements(part(bytes, 'word/document.xml')).flatMap(elements)
      const shown = body.filter(({ name }) => name === 'w:p' || name === 'w:tbl')
      const below = shown.filter((one, index) => one.name === 'w:p' && shown[index - 1]?.name === 'w:tbl')
      expect(below.length).toBeGreaterThan(cases.length / 3)
      for (const paragraph of below) {
        const id = styleOf(paragraph)
        expect(spaceAbove(styles, id), id).toBeGreaterThan(80)
      }
    }
  })
})

function styleOf(paragraph: XmlElement): string {
  return valueIn(descendants(paragraph, 'w:pPr')[0], 'w:pStyle') ?? ''
}

/** Twentieths of a point above a paragraph in a style, or those of the styles that it is based on. */
function spaceAbove(styles: ReadonlyMap<string, XmlElement>, id: string): number {
  const style = styles.get(id)
  if (!style) return 0
  const own = descendants(style, 'w:spacing')[0]?.attributes['w:before']
  return own === undefined ? spaceAbove(styles, valueIn(style, 'w:basedOn') ?? '') : Number(own)
}
