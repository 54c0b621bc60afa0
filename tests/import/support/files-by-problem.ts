import {
  cell,
  field,
  item,
  numbering,
  p,
  picture,
  run,
  table,
  unfinishedField,
  type WordParts,
} from './word-file.js'

/** Word files of which each has one problem, by the id of its message. */
export const filesByProblem: Record<string, WordParts> = {
  'import-caption': { body: p('A caption of nothing', 'Beschriftung') + p('Words.') },
  'import-chart': {
    body: p(
      '<w:r><w:drawing><wp:inline><wp:docPr id="1" name="c" descr="Cases"/><c:chart r:id="rId9"/></wp:inline></w:drawing></w:r>',
    ),
    links: { rId9: ['chart', 'charts/chart1.xml'] },
    files: {
      'word/charts/chart1.xml':
        '<c:chartSpace xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart"><c:v>Cases of 2016</c:v></c:chartSpace>',
    },
  },
  'import-comment': {
    body: p(`${run('Words.')}<w:r><w:commentReference w:id="7"/></w:r>`),
    comments: `<w:comment w:id="7" w:author="A. Colleague">${p('Is this so?')}</w:comment>`,
  },
  'import-contents': { body: p(field('TOC \\o "1-3"', 'First chapter 3')) + p('Words.') },
  'import-drawing': {
    body: p('<w:r><w:pict><v:shape><v:textpath string="DRAFT COPY"/></v:shape></w:pict></w:r>'),
  },
  'import-field': { body: p(run('Number ') + unfinishedField('AUTONUM')) },
  'import-formula': { body: p('<m:oMath><m:r><m:t>a+b</m:t></m:r></m:oMath>') },
  'import-headings': {
    body: p(run('A heading by its look', '<w:b/>')) + p('Words that say something.') + p('More of them.'),
  },
  'import-hidden-words': { body: p(run('Seen. ') + run('A secret', '<w:vanish/>')) },
  'import-inserted-file': { body: `${p('Words.')}<w:altChunk r:id="rId9"/>` },
  'import-language': {
    body: p(
      run('The report was written in English, and it is the work of all of us.', '<w:lang w:val="fr-FR"/>'),
    ),
  },
  'import-link': {
    body: p(`<w:hyperlink r:id="rId9">${run('the file')}</w:hyperlink>`),
    links: { rId9: ['hyperlink', '!file:///C:/secret.txt'] },
  },
  'import-list-numbers': {
    body: p('An item', '', item(1)) + p('Another', '', item(1)),
    numbering: numbering(1, { format: 'lowerLetter', text: '(%1)' }),
  },
  'import-look': { body: p('<w:r><w:br w:type="page"/></w:r>') + p('Words.') },
  'import-note': {
    body: p(`${run('A title')}<w:r><w:footnoteReference w:id="2"/></w:r>`, 'Titel') + p('Words.'),
    footnotes: `<w:footnote w:id="2">${p('A note to the title.')}</w:footnote>`,
  },
  'import-object': {
    body: p('<w:r><w:object><v:shape><v:imagedata r:id="rId9"/></v:shape></w:object></w:r>'),
    links: { rId9: ['image', 'media/image1.png'] },
    files: { 'word/media/image1.png': 'x' },
  },
  'import-page-number': {
    body: p(`${run('See page ')}${field('PAGEREF _Ref1', '12')}.`.replace('.', '')),
  },
  'import-picture': {
    body: p(picture('rId9', 'A map')) + p('Words.'),
    links: { rId9: ['image', 'media/image1.emf'] },
    files: { 'word/media/image1.emf': 'x' },
  },
  'import-placeholder': {
    body: p(
      `<w:sdt><w:sdtPr><w:showingPlcHdr/></w:sdtPr><w:sdtContent>${run('Click here')}</w:sdtContent></w:sdt>${run('Words.')}`,
    ),
  },
  'import-running-head': { body: p('Words.'), header: p('Annual report') },
  'import-symbol': { body: p(`<w:r><w:sym w:font="House Signs" w:char="F0E5"/></w:r>${run('Words.')}`) },
  'import-table': {
    body: table(
      [[cell('Both', '<w:gridSpan w:val="2"/>')], ['1', '2'], ['3', '4']]
        .slice(1)
        .concat([[cell('Sum', '<w:gridSpan w:val="2"/>')]]),
      1,
    ),
  },
  'import-text-box': {
    body: p(
      `<w:r><w:pict><v:shape><v:textbox><w:txbxContent>${p('In the box.')}</w:txbxContent></v:textbox></v:shape></w:pict></w:r>${run('Words.')}`,
    ),
  },
  'import-title': { body: p('Words.') },
  'import-tracked-change': {
    body: p(
      `${run('Words ')}<w:del w:author="A"><w:r><w:delText>struck</w:delText></w:r></w:del>${run('stay.')}`,
    ),
  },
}
