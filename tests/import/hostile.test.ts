import fc from 'fast-check'
import { zipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { NoWordFile, openWordFile } from '../../src/import/open-word-file.js'
import {
  cell,
  field,
  imported,
  item,
  numbering,
  p,
  run,
  table,
  type WordParts,
  wordFile,
} from './support/word-file.js'

/** Word files that no Word writes: each must be read within seconds, or be refused as no Word file. */
const files: Record<string, () => WordParts> = {
  'styles in a circle': () => ({
    body: p('Words.', 'A'),
    styles:
      '<w:style w:type="paragraph" w:styleId="A"><w:name w:val="A"/><w:basedOn w:val="B"/></w:style><w:style w:type="paragraph" w:styleId="B"><w:name w:val="B"/><w:basedOn w:val="A"/></w:style>',
  }),
  'lists that lead to each other': () => ({
    body: p('Words.', '', item(1, 999_999_999)),
    numbering:
      '<w:abstractNum w:abstractNumId="1"><w:numStyleLink w:val="X"/></w:abstractNum><w:abstractNum w:abstractNumId="2"><w:styleLink w:val="X"/><w:numStyleLink w:val="X"/></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="1"/></w:num>',
  }),
  'names of properties of objects': () => ({
    body:
      p('Words.', 'constructor', item(1)) +
      p(
        `<w:hyperlink w:anchor="__proto__">${run('a')}</w:hyperlink><w:bookmarkStart w:name="__proto__"/>${run('b', '<w:rStyle w:val="constructor"/><w:lang w:val="constructor"/>')}`,
      ),
    numbering: numbering(1, { format: 'constructor', text: '%1 toString' }),
    styles:
      '<w:style w:type="character" w:styleId="constructor"><w:name w:val="constructor toString"/></w:style>',
  }),
  'cells that span without end': () => ({
    body: table([
      [cell('a', '<w:gridSpan w:val="2000000000"/>')],
      [cell('b', '<w:gridSpan w:val="-5"/>'), 'c'],
    ]),
  }),
  'tables inside each other': () => ({
    body: `${'<w:tbl><w:tr><w:tc><w:p><w:r><w:t>a</w:t></w:r></w:p>'.repeat(100)}${'</w:tc></w:tr></w:tbl>'.repeat(100)}`,
  }),
  'text boxes inside each other': () => ({
    body: `${'<w:p><w:r><w:pict><v:textbox><w:txbxContent>'.repeat(60)}${p('deep')}${'</w:txbxContent></v:textbox></w:pict></w:r></w:p>'.repeat(60)}`,
  }),
  'fields that never end': () => ({
    body: p(`${'<w:r><w:fldChar w:fldCharType="begin"/></w:r>'.repeat(3000)}${run('Words.')}`) + p('More.'),
  }),
  'ends without beginnings': () => ({
    body: p(`${'<w:r><w:fldChar w:fldCharType="end"/></w:r>'.repeat(3000)}${run('Words.')}`),
  }),
  'a paragraph of a hundred thousand runs': () => ({
    body: p(
      Array.from({ length: 100_000 }, (_, index) =>
        run('ab ', index % 2 ? '<w:b/><w:lang w:val="fr-FR"/>' : ''),
      ).join(''),
    ),
  }),
  'twenty thousand items of lists of their own': () => ({
    body: Array.from({ length: 20_000 }, (_, index) => p('x', '', item((index % 3) + 1, index % 9))).join(''),
    numbering: [1, 2, 3]
      .map((id) => numbering(id, ...Array.from({ length: 9 }, () => ({ format: 'decimal', text: '%1.' }))))
      .join(''),
  }),
  'notes that call themselves': () => ({
    body: p(`${run('Words.')}<w:r><w:footnoteReference w:id="2"/></w:r>`),
    footnotes: `<w:footnote w:id="2">${p(`${run('Note')}<w:r><w:footnoteReference w:id="2"/></w:r>`)}</w:footnote>`,
  }),
  'links of every scheme': () => ({
    body: [
      'javascript:alert(1)',
      'file:///etc/passwd',
      'data:text/html,x',
      '//host/share',
      '\\\\host\\share',
      'https://a b"><script>',
      'https://[',
      'https://example.org/)](x)',
    ]
      .map((_, index) => p(`<w:hyperlink r:id="l${index}">${run(`w${index}`)}</w:hyperlink>`))
      .join(''),
    links: Object.fromEntries(
      [
        'javascript:alert(1)',
        'file:///etc/passwd',
        'data:text/html,x',
        '//host/share',
        '\\\\host\\share',
        'https://a b&quot;&gt;&lt;script&gt;',
        'https://[',
        'https://example.org/)](x)',
      ].map((url, index) => [`l${index}`, ['hyperlink', `!${url}`] as [string, string]]),
    ),
  }),
  'a picture on the web': () => ({
    body: p(
      '<w:r><w:drawing><wp:inline><wp:docPr id="1" name="x"/><a:graphic><a:graphicData><pic:pic><pic:blipFill><a:blip r:link="rId9"/></pic:blipFill></pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing></w:r>',
    ),
    links: { rId9: ['image', '!http://127.0.0.1:9/x.png'] },
  }),
  'a picture whose name leads out': () => ({
    body: p(
      '<w:r><w:drawing><wp:inline><wp:docPr id="1" name="x"/><a:graphic><a:graphicData><pic:pic><pic:blipFill><a:blip r:embed="rId9"/></pic:blipFill></pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing></w:r>',
    ),
    links: { rId9: ['image', '../../../../etc/x.png'] },
  }),
  'nothing at all': () => ({ body: '' }),
}

describe('a hostile Word file should be read or refused:', () => {
  it.each(Object.entries(files))('%s', async (name, parts) => {
    const started = performance.now()
    const { text, rules } = await imported(wordFile(parts()))
    expect(rules, name).not.toContain('import-lost-words')
    expect(text).not.toMatch(/\]\((?!https:|#|media\/)/u)
    expect(text).not.toContain('<script')
    expect(performance.now() - started).toBeLessThan(25_000)
  })

  it('a bomb, by the size that it says and by the size that it has', async () => {
    const zeros = new Uint8Array(60 * 2 ** 20)
    const bomb = zipSync({ 'word/document.xml': zeros, '_rels/.rels': zeros }, { level: 9 })
    await expect(openWordFile(bomb)).rejects.toThrow(NoWordFile)
  })

  it('thousands of parts', async () => {
    const files = Object.fromEntries(
      Array.from({ length: 10_001 }, (_, index) => [`word/p${index}.xml`, '<a/>']),
    )
    await expect(openWordFile(wordFile({ body: p('a'), files }))).rejects.toThrow(NoWordFile)
  })

  it('any bytes changed anywhere', async () => {
    const good = wordFile({
      body: p(field('TOC', 'a')) + p('Words.', 'Titel') + table([['a', 'b']]),
      footnotes: '',
      core: '<dc:title>T</dc:title>',
    })
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.tuple(fc.nat(good.length - 1), fc.nat(255)), { minLength: 1, maxLength: 6 }),
        async (changes) => {
          const bytes = good.slice()
          for (const [at, value] of changes) bytes[at] = value
          try {
            await imported(bytes)
          } catch (error) {
            expect(error).toBeInstanceOf(NoWordFile)
          }
        },
      ),
      { numRuns: 300 },
    )
  })

  it('elements of Word in any order, with no words lost', async () => {
    const leaf = fc.constantFrom(
      run('alpha'),
      run('beta', '<w:b/>'),
      run('gamma', '<w:i/><w:lang w:val="fr-FR"/>'),
      run('delta', '<w:vanish/>'),
      '<w:r><w:tab/></w:r>',
      '<w:r><w:br/></w:r>',
      '<w:r><w:t>epsilon</w:t><w:br w:type="page"/><w:t>zeta</w:t></w:r>',
      field('REF _Ref1 \\h', 'eta'),
      field('TOC', 'theta'),
      field('SEQ Table', '1'),
      '<w:bookmarkStart w:name="_Ref1"/>',
      `<w:ins>${run('iota')}</w:ins>`,
      '<w:del><w:r><w:delText>kappa</w:delText></w:r></w:del>',
      `<w:sdt><w:sdtContent>${run('lambda')}</w:sdtContent></w:sdt>`,
      '<w:r><w:footnoteReference w:id="2"/></w:r>',
      '<w:r><w:fldChar w:fldCharType="begin"/></w:r>',
      '<w:r><w:fldChar w:fldCharType="separate"/></w:r>',
      '<w:r><w:fldChar w:fldCharType="end"/></w:r>',
      `<w:r><w:pict><v:textbox><w:txbxContent>${p('mu')}</w:txbxContent></v:textbox></w:pict></w:r>`,
      '<w:r><w:noBreakHyphen/></w:r>',
      `<w:hyperlink w:anchor="_Ref1">${run('nu')}</w:hyperlink>`,
      `<mc:AlternateContent><mc:Choice>${run('xi')}</mc:Choice><mc:Fallback>${run('xi')}</mc:Fallback></mc:AlternateContent>`,
    )
    const paragraph = fc
      .tuple(
        fc.array(leaf, { maxLength: 5 }),
        fc.constantFrom('', 'berschrift1', 'berschrift2', 'Titel', 'Zitat', 'Beschriftung'),
        fc.constantFrom('', '', item(1), item(1, 1), item(2)),
      )
      .map(([content, style, list]) => p(`<w:proofErr/>${content.join('')}`, style, list))
    const block = fc.oneof(
      paragraph,
      fc
        .tuple(paragraph, paragraph, fc.nat(1))
        .map(([one, other, head]) =>
          table([[cell(one, '<w:gridSpan w:val="2"/>')], [cell(other), cell(one, '<w:vMerge/>')]], head),
        ),
      paragraph.map((one) => `<w:sdt><w:sdtContent>${one}</w:sdtContent></w:sdt>`),
    )
    await fc.assert(
      fc.asyncProperty(fc.array(block, { maxLength: 7 }), async (blocks) => {
        const bytes = wordFile({
          body: blocks.join(''),
          numbering:
            numbering(1, { format: 'decimal', text: '%1.' }, { format: 'bullet', text: '•' }) +
            numbering(2, { format: 'bullet', text: '–' }),
          footnotes: `<w:footnote w:id="2">${p('omicron')}</w:footnote>`,
        })
        const { remarks } = await imported(bytes)
        expect(remarks.filter(({ ruleId }) => ruleId === 'import-lost-words')).toEqual([])
      }),
      { numRuns: Number(process.env.RAPPORTEUR_RUNS ?? 200) },
    )
  })
})
