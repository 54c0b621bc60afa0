import { describe, expect, it } from 'vitest'
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
  type WordParts,
  wordFile,
} from './support/word-file.js'

const png = {
  links: { rId9: ['image', 'media/image1.png'] as [string, string] },
  files: { 'word/media/image1.png': 'x' },
}

async function read(body: string, parts: WordParts = {}, tag = 'en') {
  const { text, remarks } = await imported(
    wordFile({ ...png, ...parts, body: p('Title', 'Titel') + p('Words.') + body }),
    tag,
  )
  expect(remarks.filter(({ ruleId }) => ruleId === 'import-lost-words')).toEqual([])
  return { text: text.replace(/^Words\.\n\n/u, '').trim(), reasons: remarks.map(({ reason }) => reason) }
}

/** A check box of Word, whose sign may be any. */
const box = (checked: boolean, sign = checked ? '☒' : '☐') =>
  `<w:sdt><w:sdtPr><w14:checkbox><w14:checked w14:val="${checked ? 1 : 0}"/></w14:checkbox></w:sdtPr><w:sdtContent>${run(sign)}</w:sdtContent></w:sdt>`

describe('check boxes should', () => {
  it('be tasks at the beginning of paragraphs and items, whoever made them', async () => {
    const list = numbering(1, { format: 'bullet', text: '•' })
    const { text } = await read(
      p(box(true) + run(' I agree')) +
        p(box(false, '○') + run(' I do not')) +
        p('☒ typed') +
        p('Between.') +
        p(box(true, '✔') + run(' item'), '', item(1)) +
        p('☐ typed item', '', item(1)),
      { numbering: list },
    )
    expect(text).toBe(
      '- [x] I agree\n- [ ] I do not\n- [x] typed\n\nBetween.\n\n- [x] item\n- [ ] typed item',
    )
  })

  it('be signs among words, in cells and in headings', async () => {
    const { text } = await read(
      p(run('Yes ') + box(true) + run(' no ') + box(false, '○')) +
        p(`${box(true)}${run(' one ')}${box(false)}${run(' two')}`) +
        table(
          [
            ['Question', 'Answer'],
            ['Ready?', cell(p(box(true, '✔') + run(' yes')))],
          ],
          1,
        ) +
        p(box(false) + run(' To do'), 'berschrift1') +
        p('More.'),
    )
    expect(text).toContain('Yes ☒ no ☐\n\n☒ one ☐ two')
    expect(text).toContain('| Ready?   | ☒ yes  |')
    expect(text).toContain('## ☐ To do')
  })
})

describe('pictures should', () => {
  const floating = picture('rId9', 'A map').replaceAll('wp:inline', 'wp:anchor')

  it('stand behind the words that they float beside, and among the words that they are part of', async () => {
    expect((await read(p(run('Some ') + floating + run('words.')) + p('More.'))).text).toBe(
      'Some words.\n\n![A map](media/picture-1.png)\n\nMore.',
    )
    const old = `<w:r><w:pict><v:shape style="position:absolute;width:9pt" alt="A map"><v:imagedata r:id="rId9"/></v:shape></w:pict></w:r>`
    expect((await read(p(run('Some ') + old + run('words.')))).text).toBe(
      'Some words.\n\n![A map](media/picture-1.png)',
    )
    expect((await read(p(run('Some ') + picture('rId9', 'A map') + run(' words.')))).text).toBe(
      'Some ![A map](media/picture-1.png) words.',
    )
    const list = numbering(1, { format: 'bullet', text: '•' })
    const inItem = await read(p(run('One') + floating, '', item(1)) + p('Two', '', item(1)), {
      numbering: list,
    })
    expect(inItem.text).toBe('- One\n\n  ![A map](media/picture-1.png)\n\n- Two')
  })

  it('stand one below the other where a line holds nothing else', async () => {
    const { text, reasons } = await read(p(`${picture('rId9', 'One')}${run(' ')}${picture('rId9', 'Two')}`))
    expect(text).toBe('![One](media/picture-1.png)\n\n![Two](media/picture-1.png)')
    expect(reasons).toContain('2 pictures of one line stand one below the other')
  })
})

describe('text boxes and lists in the styles of quotations should', () => {
  const list = numbering(1, { format: 'decimal', text: '%1.' })
  it('stay in their items', async () => {
    const boxed = `<w:r><w:pict><v:shape><v:textbox><w:txbxContent>${p('Boxed')}</w:txbxContent></v:textbox></v:shape></w:pict></w:r>`
    expect(
      (await read(p(run('One') + boxed, '', item(1)) + p('Two', '', item(1)), { numbering: list })).text,
    ).toBe('1. One\n\n   :::notice\n   Boxed\n   :::\n\n2. Two')
    expect(
      (await read(p('One', 'Zitat', item(1)) + p('Two', 'Zitat', item(1)), { numbering: list })).text,
    ).toBe('1. One\n2. Two')
  })
})

describe('what only a remark can tell should be told:', () => {
  it('columns that tabs set, once for those that follow each other', async () => {
    const { text, reasons } = await read(
      p('<w:r><w:t>Rice</w:t><w:tab/><w:t>1.20</w:t></w:r>') +
        p('<w:r><w:t>Oil</w:t><w:tab/><w:t>3.45</w:t></w:r>') +
        p('Between.') +
        p('<w:r><w:t>(a)</w:t><w:tab/><w:t>One;</w:t></w:r>') +
        p('<w:r><w:t>(b)</w:t><w:tab/><w:t>Two.</w:t></w:r>') +
        p('<w:r><w:tab/><w:t>Indented</w:t></w:r>') +
        p('<w:r><w:tab/><w:t>by tabs</w:t></w:r>'),
    )
    expect(text).toContain('Rice 1.20\n\nOil 3.45')
    expect(reasons).toEqual(['Words that tabs set in columns stand behind each other in lines: `Rice 1.20`'])
  })

  it('fields that Word changes by itself', async () => {
    const { text, reasons } = await read(
      p(
        `${run('On ')}${field('DATE \\@ "d MMMM yyyy"', '1 May 2019')}${run(', ')}${field('NUMPAGES', '12')}${run(' pages for ')}${field('MERGEFIELD Name', '«Name»')}${run(' by ')}${field('AUTHOR', 'Ana')}${run('.')}`,
      ),
    )
    expect(text).toBe('On 1 May 2019, 12 pages for «Name» by Ana.')
    expect(reasons).toEqual([
      'What Word counts or keeps up to date is carried as it was, a field `DATE`: `1 May 2019`',
      'What Word counts or keeps up to date is carried as it was, a field `NUMPAGES`: `12`',
      'What Word counts or keeps up to date is carried as it was, a field `MERGEFIELD`: `«Name»`',
    ])
  })
})

describe('words should', () => {
  it('be stressed where a mark beside each letter stresses them', async () => {
    expect((await read(p(run('这是') + run('重点', '<w:em w:val="dot"/>') + run('。')), {}, 'zh')).text).toBe(
      '这是*重点*。',
    )
  })

  it('be addresses as they were typed, without a backslash', async () => {
    const words = 'See http://example.org/a_b?x=1&y=2, www.example.org and someone@example.org.'
    expect((await read(p(words))).text).toBe(words)
  })

  it('be terms and definitions in the styles that LibreOffice has for them', async () => {
    const styles =
      '<w:style w:type="paragraph" w:default="1" w:styleId="Standard"><w:name w:val="Normal"/></w:style><w:style w:type="paragraph" w:styleId="Titel"><w:name w:val="Title"/></w:style><w:style w:type="paragraph" w:styleId="T"><w:name w:val="List Heading"/></w:style><w:style w:type="paragraph" w:styleId="D"><w:name w:val="List Contents"/></w:style>'
    expect((await read(p('Term', 'T') + p('Its definition', 'D'), { styles })).text).toBe(
      'Term\n: Its definition',
    )
  })

  it('be no stronger in a caption than its design makes them', async () => {
    const { text } = await read(
      p(`${run('Table 1. ', '<w:b/>')}${run('Countries', '<w:b/>')}`) + table([['A'], ['1']], 1),
    )
    expect(text).toContain('\n\nCountries\n:::')
  })
})
