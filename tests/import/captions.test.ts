import { describe, expect, it } from 'vitest'
import { captionOf } from '../../src/import/caption.js'
import { languageData } from '../support/languages.js'
import {
  cell,
  field,
  imported,
  item,
  numbering,
  p,
  picture,
  run,
  table,
  wordFile,
} from './support/word-file.js'

const png = {
  links: { rId9: ['image', 'media/image1.png'] as [string, string] },
  files: { 'word/media/image1.png': 'x' },
}

/** A caption as Word writes it; one in a style, or one that somebody typed. */
const counted = (words: string, label: string, properties = '') =>
  p(
    `${run(`${label} `)}${field(`SEQ ${label} \\* ARABIC`, '1')}${run(`. ${words}`)}`,
    'Beschriftung',
    properties,
  )
const typed = (words: string, label: string) => p(`${label} 1. ${words}`)
const shown = (name: string) => p(picture('rId9', name))
const grid = (name: string) =>
  table(
    [
      [name, 'B'],
      ['1', '2'],
    ],
    1,
  )

/** Which caption each picture and table has. */
async function pairs(body: string, tag = 'en'): Promise<string[]> {
  const { text, remarks } = await imported(
    wordFile({ ...png, body: p('Title', 'Titel') + p('Words.') + body }),
    tag,
  )
  expect(remarks.filter(({ ruleId }) => ruleId === 'import-lost-words')).toEqual([])
  return text.split(/\n\n(?=:::|!\[|\|)/u).flatMap((block) => {
    const subject = /!\[([^\]]*)\]|\|\s*([^\s|]+)/u.exec(block)
    const caption = /\n\n([^\n:]+)\n:::/u.exec(block)
    return subject ? [`${subject[1] ?? subject[2]}: ${caption?.[1] ?? '–'}`] : []
  })
}

const kinds = { counted, typed }

describe.each(Object.entries(kinds))('captions that are %s', (_, caption) => {
  it('should belong to the picture or table above them where all stand below', async () => {
    expect(
      await pairs(shown('One') + caption('first', 'Figure') + shown('Two') + caption('second', 'Figure')),
    ).toEqual(['One: first', 'Two: second'])
    expect(
      await pairs(grid('T1') + caption('first', 'Table') + grid('T2') + caption('second', 'Table')),
    ).toEqual(['T1: first', 'T2: second'])
  })

  it('should belong to the picture or table below them where all stand above', async () => {
    expect(
      await pairs(caption('first', 'Figure') + shown('One') + caption('second', 'Figure') + shown('Two')),
    ).toEqual(['One: first', 'Two: second'])
    expect(
      await pairs(caption('first', 'Table') + grid('T1') + caption('second', 'Table') + grid('T2')),
    ).toEqual(['T1: first', 'T2: second'])
  })

  it('should follow their labels, and the others of the file, where either place is possible', async () => {
    // A table with its caption above, right behind a picture with its caption below.
    expect(
      await pairs(shown('One') + caption('of one', 'Figure') + caption('of a table', 'Table') + grid('T1')),
    ).toEqual(['One: of one', 'T1: of a table'])
    expect(await pairs(shown('One') + caption('of a table', 'Table') + grid('T1'))).toEqual([
      'One: –',
      'T1: of a table',
    ])
    const between = shown('Two') + caption('of which', 'Figure') + shown('Three')
    const above = caption('of one', 'Figure') + shown('One') + p('Words.')
    const below = shown('One') + caption('of one', 'Figure') + p('Words.')
    expect(await pairs(above + between)).toEqual(['One: of one', 'Two: –', 'Three: of which'])
    expect(await pairs(below + between)).toEqual(['One: of one', 'Two: of which', 'Three: –'])
    expect(await pairs(shown('Two') + p('') + caption('of which', 'Figure') + shown('Three'))).toEqual([
      'Two: –',
      'Three: of which',
    ])
  })

  it('should stay with a long row of pictures and tables', async () => {
    const names = Array.from({ length: 400 }, (_, index) => `P${index}`)
    const body = names.map((name) => shown(name) + caption(`of ${name}`, 'Figure')).join('')
    expect(await pairs(body)).toEqual(names.map((name) => `${name}: of ${name}`))
  })
})

describe('a label that somebody typed should', () => {
  it.each([
    ['es', 'Cuadro 1. Países', 'Países'],
    ['es', 'Tabla 2: Países', 'Países'],
    ['es', 'Ilustración 3 – Mapa', 'Mapa'],
    ['fr', 'Tableau 4 — Pays', 'Pays'],
    ['de', 'Abb. 2: Karte', 'Karte'],
    ['ru', 'Рис. 3. Карта', 'Карта'],
    ['ru', 'Таблица № 2. Страны', 'Страны'],
    ['ar', 'الجدول ٣: الدول', 'الدول'],
    ['ar', 'جدول 3: الدول', 'الدول'],
    ['zh', '表1　各国', '各国'],
    ['zh', '图 2-1 地图', '地图'],
    ['vi', 'Biểu đồ 1. Thu nhập', 'Thu nhập'],
    ['en', 'Figure A.1: A map', 'A map'],
    ['en', 'Table IV. States', 'States'],
    ['tr', 'Çizelge 2. Ülkeler', 'Ülkeler'],
  ])('be seen in %s: %s', (tag, words, rest) => {
    const found = captionOf(paragraphOf(words), languageData(tag))
    expect(found?.words.map((piece) => (piece.type === 'text' ? piece.value : '')).join('')).toBe(rest)
    expect(found?.isByLook).toBe(true)
  })

  it.each([
    ['en', 'Table 1 shows the states.'],
    ['en', 'Tables 1. and 2.'],
    ['en', 'Phase 1: states'],
    ['es', 'El cuadro 1. Países'],
    ['zh', '表1显示各国'],
    ['zh', '表现：各国'],
    ['fr', 'Figure 1.2 du rapport'],
  ])('not be seen in %s: %s', (tag, words) => {
    expect(captionOf(paragraphOf(words), languageData(tag))).toBeNull()
  })

  it('be words where nothing stands beside it that it could belong to', async () => {
    const { text, remarks } = await imported(
      wordFile({ body: p('Title', 'Titel') + p('Words.') + p('Table 1. A list') + p('More words.') }),
    )
    expect(text.trim()).toBe('Words.\n\nTable 1. A list\n\nMore words.')
    expect(remarks).toEqual([])
  })
})

function paragraphOf(words: string) {
  const formatting = {
    strong: false,
    emphasis: false,
    delete: false,
    insert: false,
    highlight: false,
    keyboard: false,
    code: false,
    position: null,
    language: null,
    link: null,
    isSequence: false,
    isNoteMark: false,
  } as const
  return {
    type: 'paragraph' as const,
    where: { ordinal: 1, heading: null, words: '', part: null },
    style: null,
    styleNames: [],
    outline: null,
    list: null,
    indent: 0,
    alignment: null,
    keepsNext: false,
    pieces: [{ type: 'text' as const, value: words, formatting }],
    bookmarks: [],
    size: 0,
    boxes: [],
    hasColumns: false,
    isRule: false,
  }
}

describe('a picture and its caption should be found', () => {
  const figure = '![One](media/picture-1.png)\n\nA map\n:::'
  const text = async (body: string) =>
    (await imported(wordFile({ ...png, body: p('Title', 'Titel') + p('Words.') + body }))).text

  it('in one paragraph', async () => {
    const seq = `${run('Figure ')}${field('SEQ Figure', '1')}${run(': A map')}`
    expect(await text(p(`${picture('rId9', 'One')}<w:r><w:br/></w:r>${seq}`))).toContain(
      `:::figure\n${figure}`,
    )
    expect(await text(p(`${seq}<w:r><w:br/></w:r>${picture('rId9', 'One')}`))).toContain(
      `:::figure\n${figure}`,
    )
    expect(await text(p(`${picture('rId9', 'One')}<w:r><w:br/></w:r>${run('Figure 1. A map')}`))).toContain(
      figure,
    )
    // Words that are no caption stay beside it.
    expect(await text(p(`${picture('rId9', 'One')}${run(' is a map')}`))).toContain(
      '![One](media/picture-1.png) is a map',
    )
  })

  it('in a table that only arranges them', async () => {
    const caption = p('Figure 1. A map', 'Beschriftung')
    const other = p('Figure 2. A chart', 'Beschriftung')
    const rows = table([
      [cell(shown('One')), cell(shown('Two'))],
      [cell(caption), cell(other)],
    ])
    const found = await text(rows)
    expect(found).toContain(`:::figure\n${figure}`)
    expect(found).toContain('![Two](media/picture-1.png)\n\nA chart\n:::')
    expect(found).not.toContain('|')
  })

  it('in a text box beside a floating picture', async () => {
    const box = `<w:r><w:pict><v:shape><v:textbox><w:txbxContent>${p('Figure 1. A map', 'Beschriftung')}</w:txbxContent></v:textbox></v:shape></w:pict></w:r>`
    const found = await text(p(`${run('Words of the paragraph.')}${picture('rId9', 'One')}${box}`))
    expect(found).toContain('Words of the paragraph.\n\n:::figure')
    expect(found).toContain(figure)
    expect(found).not.toContain('notice')
  })
})

describe('what stands in an item should stay in it', () => {
  const list = numbering(1, { format: 'decimal', text: '%1.' }, { format: 'lowerLetter', text: '%2)' })
  const text = async (body: string) =>
    (
      await imported(
        wordFile({ ...png, numbering: list, styles, body: p('Title', 'Titel') + p('Words.') + body }),
      )
    ).text.trim()
  const styles =
    '<w:style w:type="paragraph" w:default="1" w:styleId="Standard"><w:name w:val="Normal"/></w:style><w:style w:type="paragraph" w:styleId="Titel"><w:name w:val="Title"/></w:style><w:style w:type="paragraph" w:styleId="Zitat"><w:name w:val="Quote"/><w:pPr><w:ind w:left="864"/></w:pPr></w:style><w:style w:type="paragraph" w:styleId="Beschriftung"><w:name w:val="caption"/></w:style>'

  it('where it is a quotation that stands in as the item does', async () => {
    expect(
      await text(
        p('One', '', item(1)) +
          p('Quoted', 'Zitat', '<w:ind w:left="1440"/>') +
          p('Two', '', item(1)) +
          p('Apart', 'Zitat'),
      ),
    ).toBe('Words.\n\n1. One\n\n   > Quoted\n\n2. Two\n\n> Apart')
  })

  it('where it is a picture with a caption, and a table', async () => {
    const indented = '<w:ind w:left="720"/>'
    const inset = grid('T1').replace('<w:tblPr/>', '<w:tblPr><w:tblInd w:w="720" w:type="dxa"/></w:tblPr>')
    const found = await text(
      p('One', '', item(1)) +
        p(picture('rId9', 'A map'), '', indented) +
        p('Figure 1. Caption', 'Beschriftung') +
        p('Two', '', item(1)) +
        inset +
        p('Three', '', item(1)),
    )
    expect(found).toContain(
      '1. One\n\n   :::figure\n   ![A map](media/picture-1.png)\n\n   Caption\n   :::\n\n2. Two\n\n   | T1',
    )
    expect(found).toContain('\n\n3. Three')
  })

  it('where it goes on an item with a list inside it', async () => {
    expect(
      await text(
        p('One', '', item(1)) +
          p('Inner', '', item(1, 1)) +
          p('Of one', '', '<w:ind w:left="720"/>') +
          p('Two', '', item(1)),
      ),
    ).toBe('Words.\n\n1. One\n\n   1. Inner\n\n   Of one\n\n2. Two')
  })

  it('where it is a quotation inside a quotation', async () => {
    expect(
      await text(
        p('Outer', 'Zitat') + p('Inner', 'Zitat', '<w:ind w:left="1500"/>') + p('Outer again', 'Zitat'),
      ),
    ).toBe('Words.\n\n> Outer\n>\n> > Inner\n>\n> Outer again')
  })
})

describe('what Word shows over a link should', () => {
  it('be its title, in each way that Word writes links', async () => {
    const { text, remarks } = await imported(
      wordFile({
        links: { rId7: ['hyperlink', '!https://example.org/'] },
        body:
          p('Title', 'Titel') +
          p(`<w:hyperlink r:id="rId7" w:tooltip="The &quot;whole&quot; report">${run('one')}</w:hyperlink>`) +
          p(field('HYPERLINK "https://example.org/b" \\o "By field"', 'two')) +
          p(`<w:hyperlink r:id="rId7" w:tooltip="https://example.org/">${run('three')}</w:hyperlink>`) +
          p(`<w:bookmarkStart w:id="1" w:name="there"/>${run('There')}<w:bookmarkEnd w:id="1"/>`) +
          p(`<w:hyperlink w:anchor="there" w:tooltip="Inside">${run('four')}</w:hyperlink>`),
      }),
    )
    expect(text).toContain('[one](https://example.org/ "The \\"whole\\" report")')
    expect(text).toContain('[two](https://example.org/b "By field")')
    expect(text).toContain('[three](https://example.org/)')
    expect(text).toContain('[four](#there)')
    expect(remarks.map(({ reason }) => reason)).toContain(
      'What Word shows over a link inside the document is not carried: `Inside`',
    )
  })
})
