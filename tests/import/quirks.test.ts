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
  unfinishedField,
  type WordParts,
  wordFile,
} from './support/word-file.js'

/** The Markdown below the title. */
async function markdown(parts: WordParts, tag = 'en'): Promise<string> {
  const { text } = await imported(wordFile({ ...parts, body: p('Title', 'Titel') + (parts.body ?? '') }), tag)
  return text.trim()
}
const decimal = (id: number, start = 1) =>
  numbering(id, { format: 'decimal', text: '%1.', start }, { format: 'bullet', text: 'o' })
const png = {
  links: { rId9: ['image', 'media/image1.png'] as [string, string] },
  files: { 'word/media/image1.png': 'x' },
}

describe('words that Word shows otherwise should', () => {
  it('go on behind a large initial, in the look of their own paragraph', async () => {
    for (const kind of ['drop', 'margin']) {
      const { text, remarks } = await imported(
        wordFile({
          body:
            p('Title', 'Titel') +
            p('One', 'berschrift1') +
            p(run('T', '<w:sz w:val="96"/>'), '', `<w:framePr w:dropCap="${kind}" w:lines="3"/>`) +
            p('he report begins.', '', '') +
            p('More.'),
        }),
        'en',
      )
      expect(text.trim()).toBe('## One\n\nThe report begins.\n\nMore.')
      expect(remarks).toEqual([])
    }
  })

  it('stay where an initial is the last of all', async () => {
    expect(await markdown({ body: p('Words.') + p('T', '', '<w:framePr w:dropCap="drop"/>') })).toBe(
      'Words.\n\nT',
    )
  })

  it('be joined where the mark between two paragraphs was deleted in the middle of a word', async () => {
    const { text, remarks } = await imported(
      wordFile({
        body:
          p('Title', 'Titel') + p('para', '', '<w:rPr><w:del w:id="1" w:author="a"/></w:rPr>') + p('graph'),
      }),
      'en',
    )
    expect(text.trim()).toBe('paragraph')
    expect(remarks.filter(({ ruleId }) => ruleId === 'import-lost-words')).toEqual([])
  })

  it('be named where the cell that holds them was deleted', async () => {
    const { text, remarks } = await imported(
      wordFile({
        body:
          p('Title', 'Titel') +
          table(
            [
              [cell('Head'), cell('Figure')],
              [cell('gone', '<w:cellDel w:id="1" w:author="a"/>'), cell('kept')],
            ],
            1,
          ),
      }),
      'en',
    )
    expect(text).not.toContain('gone')
    expect(text).toContain('kept')
    expect(remarks.map(({ reason }) => reason)).toContain('A tracked deletion of a cell is left out: `gone`')
  })

  it('keep a picture with its words in one link, to a place of the file too', async () => {
    const click = (id: string) =>
      picture('rId9', 'A map').replace(
        'descr="A map"/>',
        `descr="A map"><a:hlinkClick r:id="${id}"/></wp:docPr>`,
      )
    const { text, remarks } = await imported(
      wordFile({
        ...png,
        links: {
          ...png.links,
          rId7: ['hyperlink', '!https://example.org/map'],
          rId8: ['hyperlink', '#there'],
        },
        body:
          p('Title', 'Titel') +
          p(`<w:hyperlink r:id="rId7">${click('rId7')}${run(' and words')}</w:hyperlink>`) +
          p(click('rId8')) +
          p(
            '<w:bookmarkStart w:id="1" w:name="there"/><w:r><w:t>There</w:t></w:r><w:bookmarkEnd w:id="1"/>',
            'Heading1',
          ),
      }),
      'en',
    )
    expect(text).toContain('[![A map](media/picture-1.png) and words](https://example.org/map)')
    expect(text).toContain('[![A map](media/picture-1.png)](#there)')
    expect(remarks.filter(({ ruleId }) => ruleId === 'import-link')).toEqual([])
  })

  it('name the link of a picture of which nothing is said', async () => {
    const { text, remarks } = await imported(
      wordFile({
        ...png,
        links: { ...png.links, rId7: ['hyperlink', '!https://example.org/map'] },
        body: p('Title', 'Titel') + p(`<w:hyperlink r:id="rId7">${picture('rId9', '')}</w:hyperlink>`),
      }),
      'en',
    )
    expect(text.trim()).toBe('![](media/picture-1.png)')
    expect(remarks.filter(({ ruleId }) => ruleId === 'import-link').map(({ reason }) => reason)).toEqual([
      'The link of a picture without alternative text is not carried: `https://example.org/map`',
    ])
  })

  it.each(['around', 'inside'])('keep the link %s a picture', async (where) => {
    const shown = picture('rId9', 'A map').replace(
      'descr="A map"/>',
      `descr="A map">${where === 'inside' ? '<a:hlinkClick r:id="rId7"/>' : ''}</wp:docPr>`,
    )
    const { text, remarks } = await imported(
      wordFile({
        ...png,
        links: { ...png.links, rId7: ['hyperlink', '!https://example.org/map'] },
        body:
          p('Title', 'Titel') +
          p(where === 'around' ? `<w:hyperlink r:id="rId7">${shown}</w:hyperlink>` : shown),
      }),
      'en',
    )
    expect(text.trim()).toBe('[![A map](media/picture-1.png)](https://example.org/map)')
    expect(remarks.filter(({ ruleId }) => ruleId === 'import-link')).toEqual([])
  })
})

describe('fields without a result should', () => {
  it.each([
    ['MACROBUTTON NoMacro [Type the name]', 'It is \\[Type the name] here.'],
    ['GOTOBUTTON there the next chapter', 'It is the next chapter here.'],
    ['SYMBOL 174 \\f "Arial"', 'It is ® here.'],
    ['SYMBOL 8364 \\u', 'It is € here.'],
    ['SYMBOL 252 \\f "Wingdings"', 'It is ✓ here.'],
    ['XE "index"', 'It is here.'],
  ])('say what Word draws for %s', async (instruction, words) => {
    const { text, remarks } = await imported(
      wordFile({
        body: p('Title', 'Titel') + p(run('It is ') + unfinishedField(instruction) + run(' here.')),
      }),
      'en',
    )
    expect(text.trim().replaceAll('\\[', '[').replace(/ +/gu, ' ')).toBe(words.replaceAll('\\[', '['))
    expect(remarks.filter(({ ruleId }) => ruleId !== 'import-look')).toEqual([])
  })

  it('say the entry that was chosen in the list of a form, where no result says it', async () => {
    const list =
      '<w:ffData><w:ddList><w:result w:val="1"/><w:listEntry w:val="monthly"/><w:listEntry w:val="yearly"/></w:ddList></w:ffData>'
    const drop = (result: string) =>
      `<w:r><w:fldChar w:fldCharType="begin">${list}</w:fldChar></w:r><w:r><w:instrText> FORMDROPDOWN </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>${result}<w:r><w:fldChar w:fldCharType="end"/></w:r>`
    expect(await markdown({ body: p(run('Due ') + drop('')) })).toBe('Due yearly')
    expect(await markdown({ body: p(run('Due ') + drop(run('yearly'))) })).toBe('Due yearly')
    expect(await markdown({ body: p(run('Due ') + unfinishedField('FORMDROPDOWN', list)) })).toBe(
      'Due yearly',
    )
  })

  it.each([
    unfinishedField('AUTONUM'),
    unfinishedField('LISTNUM NumberDefault'),
    unfinishedField('PAGE'),
    unfinishedField('eq \\o\\ac(○,1)'),
    field('EQ \\f(1,2)', ''),
    field('DISPLAYBARCODE "1" QR', ''),
  ])('be told of where the file does not say what Word shows: %s', async (shown) => {
    const { remarks } = await imported(
      wordFile({ body: p('Title', 'Titel') + p(run('It is ') + shown + run(' here.')) }),
      'en',
    )
    expect(remarks.map(({ ruleId }) => ruleId)).toEqual(['import-field'])
  })

  it('ask for contents where the file has a table of contents that nobody updated', async () => {
    const { hasContents } = await imported(
      wordFile({ body: p('Title', 'Titel') + p(unfinishedField('TOC \\o "1-3"')) + p('Words.') }),
      'en',
    )
    expect(hasContents).toBe(true)
  })

  it('and alignment tabs part words', async () => {
    const { remarks } = await imported(
      wordFile({
        body:
          p('Title', 'Titel') + p(`${run('left')}<w:r><w:ptab w:alignment="right"/></w:r>${run('right')}`),
      }),
      'en',
    )
    expect(remarks).toEqual([])
  })
})

describe('headings should', () => {
  it('be found by outline level in a style of any name, and keep their order of levels', async () => {
    const style = (id: string, level: number) =>
      `<w:style w:type="paragraph" w:styleId="${id}"><w:name w:val="Kapitel ${id}"/><w:pPr><w:outlineLvl w:val="${level}"/></w:pPr></w:style>`
    expect(
      await markdown({
        styles: `${style('A', 1)}${style('B', 4)}<w:style w:type="paragraph" w:styleId="Titel"><w:name w:val="Title"/></w:style>`,
        body:
          p('One', 'A') +
          p('Two', 'B') +
          p('Three', 'A') +
          p('Own', '', '<w:outlineLvl w:val="4"/>') +
          p('Words.'),
      }),
    ).toBe('## One\n\n### Two\n\n## Three\n\n### Own\n\nWords.')
  })

  it('lose the bold of the whole, breaks and marks of the design', async () => {
    expect(
      await markdown({
        body: p(
          `${run('A ', '<w:b/>')}<w:r><w:br/></w:r>${run('heading', '<w:b/><w:color w:val="FF0000"/>')}`,
          'berschrift1',
        ),
      }),
    ).toBe('## A heading')
  })

  it('become the title where one stands above all others', async () => {
    const { front, text } = await imported(
      wordFile({
        body: p('Report', 'berschrift1') + p('One', 'berschrift2') + p('Words.') + p('Two', 'berschrift2'),
      }),
    )
    expect(front.title).toBe('Report')
    expect(text).toBe('## One\n\nWords.\n\n## Two\n')
  })

  it('be made of bold and large paragraphs in a document without any, by their size', async () => {
    const { text, front } = await imported(
      wordFile({
        body:
          p(run('ANNUAL REPORT', '<w:b/><w:sz w:val="40"/>'), '', '<w:jc w:val="center"/>') +
          p(run('Findings', '<w:b/><w:sz w:val="28"/>')) +
          p(run('Words of the report.', '<w:sz w:val="22"/>')) +
          p(run('Water', '<w:b/><w:sz w:val="22"/>')) +
          p(run('More words of the report that say something.', '<w:sz w:val="22"/>')) +
          p(run('It is bold, but a sentence.', '<w:b/><w:sz w:val="22"/>')),
      }),
    )
    expect(front.title).toBe('ANNUAL REPORT')
    expect(text).toBe(
      '## Findings\n\nWords of the report.\n\n### Water\n\nMore words of the report that say something.\n\n**It is bold, but a sentence.**\n',
    )
  })
})

describe('lists should', () => {
  it('nest, go on with their numbers behind other paragraphs, and start again where Word does', async () => {
    const restart =
      '<w:num w:numId="7"><w:abstractNumId w:val="1"/><w:lvlOverride w:ilvl="0"><w:startOverride w:val="1"/></w:lvlOverride></w:num>'
    expect(
      await markdown({
        numbering: decimal(1) + restart,
        body:
          p('one', '', item(1)) +
          p('deep', '', item(1, 1)) +
          p('two', '', item(1)) +
          p('Between.') +
          p('three', '', item(1)) +
          p('anew', '', item(7)),
      }),
    ).toBe('1. one\n   - deep\n2. two\n\nBetween.\n\n3. three\n\n1) anew')
  })

  it('nest by their indent where Word has lists of their own on each level', async () => {
    const deep = '<w:ind w:left="1440"/>'
    expect(
      await markdown({
        numbering: decimal(1) + numbering(2, { format: 'bullet', text: '•' }),
        body: p('one', '', item(1)) + p('inside', '', item(2) + deep) + p('two', '', item(1)),
      }),
    ).toBe('1. one\n   - inside\n2. two')
  })

  it('hold paragraphs that stand in as their words do', async () => {
    expect(
      await markdown({
        numbering: decimal(1),
        body:
          p('one', '', item(1)) +
          p('goes on', '', '<w:ind w:left="720"/>') +
          p('two', '', item(1)) +
          p('Out.'),
      }),
    ).toBe('1. one\n\n   goes on\n\n2. two\n\nOut.')
  })

  it('be paragraphs that editions number, where most of the document is numbered through headings', async () => {
    const numbered = (words: string) => p(words, '', item(1))
    const body =
      numbered('The Council met.') +
      p('Second', 'berschrift1') +
      numbered('It decided.') +
      p('it is so', '', item(1, 1)) +
      numbered('It closed.')
    const { text, numbersParagraphs } = await imported(
      wordFile({ numbering: decimal(1), body: p('Title', 'Titel') + body }),
    )
    expect(numbersParagraphs).toBe(true)
    expect(text).toBe('The Council met.\n\n## Second\n\nIt decided.\n\n- it is so\n\nIt closed.\n')
    const list = await imported(
      wordFile({ numbering: decimal(1), body: p('Title', 'Titel') + body + p('Words.') + p('More words.') }),
    )
    expect(list.numbersParagraphs).toBe(false)
  })

  it('be read where bullets were typed', async () => {
    expect(
      await markdown({
        body: p('<w:r><w:t>•</w:t><w:tab/><w:t>one</w:t></w:r>') + p('• two') + p('- no item'),
      }),
    ).toBe('- one\n- two\n\n\\- no item')
  })

  it('take a style of lists, and levels that are linked to styles', async () => {
    expect(
      await markdown({
        styles:
          '<w:style w:type="paragraph" w:styleId="L"><w:name w:val="List Bullet"/><w:pPr><w:numPr><w:numId w:val="2"/></w:numPr></w:pPr></w:style><w:style w:type="paragraph" w:styleId="Titel"><w:name w:val="Title"/></w:style>',
        numbering: numbering(2, { format: 'bullet', text: '•' }),
        body: p('one', 'L') + p('none', 'L', '<w:numPr><w:numId w:val="0"/></w:numPr>'),
      }),
    ).toBe('- one\n\nnone')
  })
})

describe('hyphens that no line divides should', () => {
  it('be those that are typed in figures, and stay in words', async () => {
    const hyphen = '<w:r><w:noBreakHyphen/></w:r>'
    expect(
      await markdown({
        body:
          p(`${run('From ')}${hyphen}${run('1.4 to +972')}${hyphen}${run('2, A')}${hyphen}${run('4')}`) +
          p(`${run('e')}${hyphen}${run('mail, ١')}${hyphen}${run('٢')}`),
      }),
    ).toBe('From -1.4 to +972-2, A\u20114\n\ne\u2011mail, ١-٢')
  })
})

describe('tables should', () => {
  it('keep merged cells in the first of their places', async () => {
    expect(
      await markdown({
        body: table(
          [
            ['Country', cell('Figures', '<w:gridSpan w:val="2"/>')],
            [cell('France', '<w:vMerge w:val="restart"/>'), '1', '2'],
            [cell('', '<w:vMerge/>'), '3', '4'],
          ],
          1,
        ),
      }),
    ).toBe(
      '| Country | Figures |     |\n| ------- | ------- | --- |\n| France  | 1       | 2   |\n|         | 3       | 4   |',
    )
  })

  it('take captions above and below, and references to them without the number', async () => {
    const caption = (name: string, words: string) =>
      p(
        `<w:bookmarkStart w:id="1" w:name="${name}"/>${run('Table ')}${field(`SEQ Table`, '1')}<w:bookmarkEnd w:id="1"/>${run(`: ${words}`)}`,
        'Beschriftung',
      )
    expect(
      await markdown({
        body:
          p(`${run('See ')}${field('REF _Ref12 \\h', 'Table 1')}${run('.')}`) +
          caption('_Ref12', 'Above') +
          table(
            [
              ['a', 'b'],
              ['1', '2'],
            ],
            1,
          ),
      }),
    ).toBe(
      'See [](#figure-1).\n\n:::table{#figure-1}\n| a   | b   |\n| --- | --- |\n| 1   | 2   |\n\nAbove\n:::'.replaceAll(
        'figure-1',
        'table-1',
      ),
    )
    expect(
      await markdown({
        body:
          table(
            [
              ['a', 'b'],
              ['1', '2'],
            ],
            1,
          ) + caption('x', 'Below'),
      }),
    ).toContain('\n\nBelow\n:::')
  })

  it('hold lists and several paragraphs as lines, and no bold heads', async () => {
    expect(
      await markdown({
        numbering: decimal(1),
        body: table(
          [
            [cell(p(run('Head', '<w:b/>'))), 'b'],
            [cell(p('one', '', item(1)) + p('two', '', item(1))), cell(p('x | y') + p('z'))],
          ],
          1,
        ),
      }),
    ).toBe(
      '| Head               | b           |\n| ------------------ | ----------- |\n| 1. one<br>2. two   | x \\| y<br>z |'
        .replace('                  |', '                |')
        .replace('------------------', '----------------')
        .replace('two   |', 'two |')
        .replace('Head               |', 'Head             |')
        .replace('Head                ', 'Head            '),
    )
  })

  it('be boxes where they have one cell, and be taken apart where they hold headings', async () => {
    expect(await markdown({ body: table([[cell(p('Boxed.') + p('Twice.'))]]) })).toBe(
      ':::notice\nBoxed.\n\nTwice.\n:::',
    )
    expect(
      await markdown({ body: table([[cell(p('One', 'berschrift1') + p('Words.')), cell(p('Side.'))]]) }),
    ).toBe('## One\n\nWords.\n\nSide.')
  })
})

describe('words should', () => {
  it('be one where Word cut them into runs, and keep marks on letters alone', async () => {
    expect(
      await markdown({
        body: p(
          run('Un', '<w:b/>') +
            '<w:proofErr w:type="spellStart"/>' +
            run('ited', '<w:b/><w:lang w:val="en-GB"/>') +
            run(' ', '<w:b/>') +
            run('Nations ', '<w:b/>') +
            run('says', '') +
            run(' ', '<w:i/>') +
            run('so.'),
        ),
      }),
    ).toBe('**United Nations** says so.')
  })

  it('lose soft hyphens and marks of direction, and keep hyphens that do not break', async () => {
    expect(
      await markdown({
        body: p(
          '<w:r><w:t>co\u00ADop</w:t><w:softHyphen/><w:t>era\u200Etion</w:t><w:t xml:space="preserve"> A</w:t><w:noBreakHyphen/><w:t>4</w:t></w:r>',
        ),
      }),
    ).toBe('cooperation A\u20114')
  })

  it('be seen through smart tags, content controls, insertions, moves and custom XML', async () => {
    const inside = [
      `<w:smartTag>${run('a')}</w:smartTag>`,
      `<w:sdt><w:sdtContent>${run('b')}</w:sdtContent></w:sdt>`,
      `<w:ins>${run('c')}</w:ins>`,
      `<w:moveTo>${run('d')}</w:moveTo>`,
      `<w:customXml>${run('e')}</w:customXml>`,
      `<w:dir w:val="rtl">${run('f')}</w:dir>`,
      `<w:bdo w:val="rtl">${run('g')}</w:bdo>`,
    ]
    expect(
      await markdown({ body: p(`<w:proofErr/>${inside.join('')}<w:moveFrom>${run('no')}</w:moveFrom>`) }),
    ).toBe('abcdefg')
  })

  it('go on in the next paragraph where its mark was deleted', async () => {
    expect(await markdown({ body: p('One ', '', '<w:rPr><w:del w:author="A"/></w:rPr>') + p('two.') })).toBe(
      'One two.',
    )
  })

  it('come once from alternatives, and behind their paragraph from a text box', async () => {
    const box = `<w:r><mc:AlternateContent><mc:Choice><w:drawing><wps:wsp><wps:txbx><w:txbxContent>${p('In the box.')}</w:txbxContent></wps:txbx></wps:wsp></w:drawing></mc:Choice><mc:Fallback><w:pict><v:textbox><w:txbxContent>${p('In the box.')}</w:txbxContent></v:textbox></w:pict></mc:Fallback></mc:AlternateContent></w:r>`
    expect(await markdown({ body: p(run('Before.') + box) + p('After.') })).toBe(
      'Before.\n\n:::notice\nIn the box.\n:::\n\nAfter.',
    )
  })

  it('come once from a text box beside an item, too', async () => {
    const box = `<w:r><w:pict><v:textbox><w:txbxContent>${p('In the box.')}</w:txbxContent></v:textbox></w:pict></w:r>`
    const text = await markdown({
      numbering: decimal(1),
      body:
        p('one', '', item(1)) +
        p(run('goes on') + box, '', '<w:ind w:left="720"/>') +
        p(run('two') + box, '', item(1)),
    })
    expect(text.match(/In the box/gu)).toHaveLength(2)
  })

  it('be characters where a font of symbols draws them', async () => {
    expect(
      await markdown({
        body: p(
          '<w:r><w:sym w:font="Wingdings" w:char="F0FC"/></w:r>' +
            run(' done, 5 ') +
            '<w:r><w:sym w:font="Symbol" w:char="F0B3"/></w:r>' +
            run(' 4'),
        ),
      }),
    ).toMatch(/^[✓✔🗸] done, 5 ≥ 4$/u)
  })

  it('be quotations, code and rules by their styles and lines', async () => {
    expect(
      await markdown({
        styles:
          '<w:style w:type="paragraph" w:styleId="C"><w:name w:val="HTML Preformatted"/></w:style><w:style w:type="paragraph" w:styleId="Titel"><w:name w:val="Title"/></w:style><w:style w:type="paragraph" w:styleId="Zitat"><w:name w:val="Intense Quote"/><w:rPr><w:i/></w:rPr></w:style>',
        body:
          p('a := b', 'C') +
          p('  c', 'C') +
          p('Said.', 'Zitat') +
          p('Twice.', 'Zitat') +
          '<w:p><w:pPr><w:pBdr><w:bottom w:val="single"/></w:pBdr></w:pPr></w:p>' +
          p('End.'),
      }),
    ).toBe('```\na := b\n  c\n```\n\n> Said.\n>\n> Twice.\n\n---\n\nEnd.')
  })

  it('say once what contents said, and keep headings behind contents that never end', async () => {
    const contents =
      '<w:p><w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>TOC</w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t>First 1</w:t></w:r></w:p>'
    expect(await markdown({ body: contents + p('Second 2') + p('First', 'berschrift1') + p('Words.') })).toBe(
      '## First\n\nWords.',
    )
  })

  it('be emphasis where they are underlined, but not in a link', async () => {
    expect(await markdown({ body: p(run('very', '<w:u w:val="single"/>') + run(' so')) })).toBe('*very* so')
  })
})

describe('links should', () => {
  it('lead to the web and to places of the document, by fields too', async () => {
    expect(
      await markdown({
        body:
          p(
            `<w:hyperlink r:id="rId9">${run('site', '<w:u w:val="single"/>')}</w:hyperlink>${run(', ')}${field('HYPERLINK "https://example.org/b?x=1&amp;y=2"', 'other')}${run(', ')}<w:hyperlink w:anchor="_Toc1">${run('below')}</w:hyperlink>${run(', ')}<w:hyperlink w:anchor="here">${run('here')}</w:hyperlink>`,
          ) +
          p(`<w:bookmarkStart w:name="_Toc1"/>${run('Findings')}`, 'berschrift1') +
          p(`<w:bookmarkStart w:name="here"/>${run('A place.')}`),
        links: { rId9: ['hyperlink', '!https://example.org/a'] },
      }),
    ).toBe(
      '[site](https://example.org/a), [other](https://example.org/b?x=1&y=2), [below](#section-1), [here](#here)\n\n## Findings {#section-1}\n\nA place. {#here}',
    )
  })
})

describe('notes should', () => {
  it('stand in the order of their marks, foot- and endnotes alike, with all their paragraphs', async () => {
    const mark = '<w:r><w:rPr><w:rStyle w:val="N"/></w:rPr><w:footnoteRef/></w:r>'
    expect(
      await markdown({
        body: p(
          `${run('One')}<w:r><w:endnoteReference w:id="5"/></w:r>${run(' two')}<w:r><w:footnoteReference w:id="3"/></w:r>${run('.')}`,
        ),
        footnotes: `<w:footnote w:type="separator" w:id="-1">${p('no')}</w:footnote><w:footnote w:id="3">${p(mark + run(' The note.'))}${p('Its second paragraph.')}</w:footnote>`,
        endnotes: `<w:endnote w:id="5">${p('At the end.')}</w:endnote>`,
      }),
    ).toBe('One[^1] two[^2].\n\n[^1]: At the end.\n\n[^2]: The note.\n\n    Its second paragraph.')
  })

  it('be called twice by a reference to a note, and lose marks that their author chose', async () => {
    expect(
      await markdown({
        styles:
          '<w:style w:type="character" w:styleId="N"><w:name w:val="footnote reference"/></w:style><w:style w:type="paragraph" w:styleId="Titel"><w:name w:val="Title"/></w:style>',
        body: p(
          `${run('One')}<w:bookmarkStart w:name="_Ref7"/><w:r><w:rPr><w:rStyle w:val="N"/></w:rPr><w:footnoteReference w:id="3" w:customMarkFollows="1"/><w:t>*</w:t></w:r><w:bookmarkEnd/>${run(' and')}${field('NOTEREF _Ref7 \\h', run('1'))}${run('.')}`,
        ),
        footnotes: `<w:footnote w:id="3">${p('The note.')}</w:footnote>`,
      }),
    ).toBe('One[^1] and[^1].\n\n[^1]: The note.')
  })
})

describe('pictures should', () => {
  it('be figures with captions, and keep names in order', async () => {
    const caption = p(`${run('Figure ')}${field('SEQ Figure', '1')}${run('. What it shows')}`, 'Beschriftung')
    const { text, pictures } = await imported(
      wordFile({
        ...png,
        body:
          p('Title', 'Titel') +
          p(picture('rId9', 'A map')) +
          caption +
          p(run('In ') + picture('rId9', 'a sign') + run(' line.')),
      }),
    )
    expect(text).toBe(
      ':::figure\n![A map](media/picture-1.png)\n\nWhat it shows\n:::\n\nIn ![a sign](media/picture-1.png) line.\n',
    )
    expect(pictures.map(({ name }) => name)).toEqual(['media/picture-1.png'])
  })

  it('take a caption that is kept with the picture or table below it, and none from the one above', async () => {
    const caption = (words: string) =>
      p(`${run('Figure ')}${field('SEQ Figure', '1')}${run(`. ${words}`)}`, 'Beschriftung', '<w:keepNext/>')
    const { text } = await imported(
      wordFile({
        ...png,
        body:
          p('Title', 'Titel') +
          p(picture('rId9', 'One')) +
          caption('Of two') +
          p(picture('rId9', 'Two')) +
          caption('Of a table') +
          table([['a'], ['1']], 1) +
          p(picture('rId9', 'Three')) +
          p(`${run('Figure ')}${field('SEQ Figure', '3')}${run('. Of three')}`, 'Beschriftung') +
          p(picture('rId9', 'Four')),
      }),
    )
    const picture1 = 'media/picture-1.png'
    expect(text).toContain(`![One](${picture1})\n\n:::figure\n![Two](${picture1})\n\nOf two\n:::`)
    expect(text).toMatch(/:::table\n[^:]*\n\nOf a table\n:::/u)
    expect(text).toContain(`:::figure\n![Three](${picture1})\n\nOf three\n:::\n\n![Four](${picture1})`)
  })

  it('ask for an alternative text where Word has none, or only the name of a file', async () => {
    for (const words of ['', 'C:\\Users\\me\\image001.png', 'picture.jpeg']) {
      const { remarks } = await imported(wordFile({ ...png, body: p(picture('rId9', words)) }))
      expect(remarks.find(({ ruleId }) => ruleId === 'import-picture')?.reason).toContain(
        'no alternative text',
      )
    }
  })
})

describe('languages should', () => {
  it('be marked where letters or words bear them out, and not by the keyboard alone', async () => {
    const french = '<w:lang w:val="fr-FR"/>'
    expect(
      await markdown({
        body: p(
          run('The French say ') +
            run('la responsabilité de protéger', french) +
            run(' and ') +
            run('NATO', french) +
            run('.'),
        ),
      }),
    ).toBe('The French say :span[la responsabilité de protéger]{lang=fr} and NATO.')
    expect(await markdown({ body: p(run('The report of the year says what was done.', french)) })).toBe(
      'The report of the year says what was done.',
    )
    expect(
      await markdown({
        body: p(run('The word ') + run('كلمة', '<w:rtl/><w:lang w:bidi="ar-SA"/>') + run(' is Arabic.')),
      }),
    ).toBe('The word :span[كلمة]{lang=ar} is Arabic.')
  })

  it('run from right to left with bold of complex scripts', async () => {
    expect(
      await markdown(
        { body: p(run('هذا', '<w:rtl/><w:bCs/>') + run(' هو التقرير', '<w:rtl/>'), '', '<w:bidi/>') },
        'ar',
      ),
    ).toBe('**هذا** هو التقرير')
  })
})

describe('packages should', () => {
  it('be read whatever prefixes and names of parts they have', async () => {
    const document =
      '<ns0:document xmlns:ns0="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><ns0:body><ns0:p><ns0:r><ns0:t>Words.</ns0:t></ns0:r></ns0:p></ns0:body></ns0:document>'
    const relations =
      '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="a" Type="http://purl.oclc.org/ooxml/officeDocument/relationships/officeDocument" Target="/word/document2.xml"/></Relationships>'
    const { text } = await imported(
      wordFile({ files: { 'word/document2.xml': document, '_rels/.rels': relations } }),
    )
    expect(text).toBe('Words.\n')
  })
})
