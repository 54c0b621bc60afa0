import { createHash } from 'node:crypto'
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'

/** Somebody who tampers with a page also corrects its policy. */
function withPolicy(html) {
  const sheet = /<style>([\s\S]*?)<\/style>/.exec(html)?.[1] ?? ''
  const hash = createHash('sha256').update(sheet, 'utf8').digest('base64')
  return html.replace(/sha256-[A-Za-z0-9+/]+=*/, `sha256-${hash}`)
}

const body = (added) => (html) => html.replace('</main>', `${added}</main>`)
const head = (added) => (html) => html.replace('</head>', `${added}</head>`)
const sheet = (added) => (html) => withPolicy(html.replace('</style>', `${added}</style>`))
const inParagraph = (added) => (html) => html.replace(/(<p id="[^>]*>)/, `$1${added}`)
const paragraph = (attributes) => (html) => html.replace(/<p id="/, `<p ${attributes} id="`)

/** Tamperings with pages. @type {{ name: string, damage: (html: string) => string }[]} */
export const htmlTamperings = [
  { name: 'add a script', damage: body('<script>alert(1)</script>') },
  { name: 'add a handler', damage: paragraph('onclick="alert(1)"') },
  {
    name: 'add a remote style sheet',
    damage: head('<link rel="stylesheet" href="https://example.org/x.css">'),
  },
  { name: 'add a refresh', damage: head('<meta http-equiv="refresh" content="0;url=https://example.org/">') },
  { name: 'add a frame', damage: body('<iframe src="https://example.org/"></iframe>') },
  { name: 'add hidden words', damage: body('<p hidden>Forged.</p>') },
  { name: 'add words outside blocks', damage: body('<div>Forged.</div>') },
  { name: 'add words to the body', damage: (html) => html.replace('</body>', 'Forged.</body>') },
  {
    name: 'add a second header',
    damage: (html) => html.replace('<main', '<header class="notice">Forged.</header><main'),
  },
  {
    name: 'exchange a picture for a remote one',
    damage: (html) => html.replace(/<img([^>]*) src="[^"]*"/, '<img$1 src="https://example.org/x.png"'),
  },
  {
    name: 'exchange a picture for another one',
    damage: (html) =>
      html.replace(/<img([^>]*) src="[^"]*"/, `<img$1 src="data:image/png;base64,${'iVBORw0KGgo='}"`),
  },
  {
    name: 'loosen the policy',
    damage: (html) => html.replace('font-src data:', 'font-src data:; script-src *'),
  },
  { name: 'drop the policy', damage: (html) => html.replace(/<meta http-equiv[^>]*>/, '') },
  { name: 'add words by the style sheet', damage: sheet('main::before { content: "Forged" }') },
  { name: 'hide a paragraph by the style sheet', damage: sheet('main p { display: none }') },
  { name: 'hide words by a clip path', damage: sheet('.actions { clip-path: inset(50%) }') },
  { name: 'set words in no size', damage: sheet('.section p { font-size: 0 }') },
  { name: 'set words in no colour', damage: sheet('.section p { color: transparent }') },
  { name: 'import a sheet', damage: sheet('@import "https://example.org/x.css";') },
  { name: 'load a background', damage: sheet('body { background: url(https://example.org/x.png) }') },
  { name: 'add a base', damage: head('<base href="https://example.org/">') },
  { name: 'add an object', damage: body('<object data="https://example.org/x"></object>') },
  { name: 'add an embedded file', damage: body('<embed src="https://example.org/x">') },
  { name: 'add a referrer policy', damage: head('<meta name="referrer" content="unsafe-url">') },
  { name: 'add a drawing that loads', damage: body('<svg><use href="https://example.org/x.svg#a"/></svg>') },
  {
    name: 'link to a page in an address',
    damage: (html) => html.replace(/href="https?:[^"]*"/, 'href="data:text/html,<script>alert(1)</script>"'),
  },
  {
    name: 'link to a script behind entities',
    damage: (html) => html.replace(/href="https?:[^"]*"/, 'href="java&#115;cript&colon;alert(1)"'),
  },
  { name: 'add a style attribute', damage: paragraph('style="display:none"') },
  { name: 'add a form', damage: body('<form action="https://example.org/"><input name="a"></form>') },
  { name: 'add a template', damage: body('<template><p>Forged</p></template>') },
  { name: 'ping from a link', damage: (html) => html.replace('<a ', '<a ping="https://example.org/" ') },
  { name: 'add a comment', damage: body('<!-- forged -->') },
  { name: 'hide words as a separator', damage: inParagraph('<span class="separator">Forged</span>') },
  { name: 'hide words as a skip link', damage: inParagraph('<a class="skip" href="#content">Forged</a>') },
  { name: 'hide words as a link back', damage: inParagraph('<a role="doc-backlink" href="#a">Forged</a>') },
  { name: 'silence a paragraph for screen readers', damage: paragraph('aria-hidden="true"') },
  { name: 'take the meaning of a paragraph', damage: paragraph('role="presentation"') },
  { name: 'give a paragraph a foreign class', damage: paragraph('class="contents"') },
  {
    name: 'rename the list of formats',
    damage: (html) => html.replace(/(class="formats" aria-label=")[^"]*/, '$1Withdrawn: see example.org'),
  },
  {
    name: 'forge the skip link',
    damage: (html) => html.replace(/(class="skip"[^>]*>)[^<]*/, '$1Go to page 9'),
  },
  {
    name: 'rename one note',
    damage: (html) => html.replace(/(role="doc-noteref"[^>]* aria-label=")[^"]*/, '$1Note 99'),
  },
  { name: 'add a description', damage: head('<meta name="description" content="Forged.">') },
  { name: 'add an author', damage: head('<meta name="author" content="Forged">') },
  { name: 'claim another address', damage: head('<link rel="canonical" href="https://example.org/">') },
  {
    name: 'link to another publication',
    damage: (html) => html.replace(/href="\.\.\/(\w+)\/[^".]*/, 'href="../$1/forged'),
  },
  {
    name: 'rename a language',
    damage: (html) => html.replace(/(class="languages"[\s\S]*?<li>(?:<[^>]*>))[^<]*/, '$1Forged'),
  },
  {
    name: 'add a tooltip',
    damage: (html) => html.replace('<a class="reference', '<a title="Forged" class="reference'),
  },
  { name: 'drop the document type', damage: (html) => html.replace(/<!doctype html>\n?/i, '') },
  { name: 'add words after the page', damage: (html) => `${html.trimEnd()}<p>Forged</p>\n` },
  { name: 'double a place', damage: inParagraph('<span id="content"></span>') },
  { name: 'shrink a picture', damage: (html) => html.replace(/(<img[^>]*) width="\d+"/, '$1 width="1"') },
  { name: 'set words in the colour of the page', damage: sheet('.section p { color: var(--background) }') },
  {
    name: 'exchange the ink for the paper',
    damage: (html) =>
      withPolicy(
        html.replace(/--ink: #[0-9A-F]{6}(?=[\s\S]*--background: (#[0-9A-F]{6}))/i, '--ink: #FFFFFF'),
      ),
  },
  { name: 'set other ink in a section', damage: sheet('.section { --ink: #FFFFFF }') },
  { name: 'hide by an escape', damage: sheet('main p { d\\69splay: none }') },
  { name: 'hide behind a comment', damage: sheet('/* */ main p { display: none }') },
  { name: 'hide inside another rule', damage: sheet('main { & p { display: none } }') },
  {
    name: 'hide where a browser supports it',
    damage: sheet('@supports (display: grid) { p { display: none } }'),
  },
  { name: 'hide in a layer', damage: sheet('@layer a { main p { display: none } }') },
  { name: 'move words off the page', damage: sheet('.section p { margin-inline-start: -9999px }') },
  { name: 'push words off the page', damage: sheet('.section p { padding-inline-start: 900rem }') },
  { name: 'shrink a face', damage: sheet('@font-face { font-family: serif; size-adjust: 1% }') },
  { name: 'replace a picture by the style sheet', damage: sheet('img { content: "" }') },
  { name: 'forge the foot of printed pages', damage: sheet('@page { @bottom-left { content: "Forged" } }') },
  { name: 'turn words round', damage: sheet('.section p { unicode-bidi: bidi-override; direction: rtl }') },
  { name: 'leave the style sheet open', damage: sheet('main p { display: none') },
]

function change(files, name, replace) {
  const before = files[name] ? strFromU8(files[name]) : null
  const after = before === null ? null : replace(before)
  if (before === null || after === before) return false
  files[name] = strToU8(after)
  return true
}

const first = (xml) => (files) =>
  change(files, 'word/document.xml', (part) => part.replace('<w:body>', `<w:body>${xml}`))
const run = (xml) => (files) =>
  change(files, 'word/document.xml', (part) => part.replace(/<w:t[ >]/, (found) => `${xml}${found}`))
const inRun = (xml) => (files) =>
  change(files, 'word/document.xml', (part) => part.replace(/<w:r>(?=<w:t)/, `<w:r>${xml}`))
const field = (instruction) =>
  first(
    `<w:p><w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText> ${instruction} </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r></w:p>`,
  )
const part = (name, content) => (files) => {
  files[name] = strToU8(content)
  return true
}
const relationship =
  (type, target, external = true) =>
  (files) =>
    change(files, 'word/_rels/document.xml.rels', (rels) =>
      rels.replace(
        '</Relationships>',
        `<Relationship Id="rIdX" Type="${type}" Target="${target}"${external ? ' TargetMode="External"' : ''}/></Relationships>`,
      ),
    )
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'

/** Tamperings with Word files. @type {{ name: string, damage: (files: Record<string, Uint8Array>) => boolean }[]} */
export const docxTamperings = [
  { name: 'fetch a picture by a field', damage: field('INCLUDEPICTURE "https://example.org/x.png"') },
  { name: 'fetch a text by a field', damage: field('INCLUDETEXT "https://example.org/x.docx"') },
  {
    name: 'start a program by a field',
    damage: field('DDEAUTO c:\\\\windows\\\\system32\\\\cmd.exe "/k calc"'),
  },
  { name: 'link by a field', damage: field('HYPERLINK "https://example.org/"') },
  {
    name: 'attach a remote template',
    damage: relationship(`${office}/attachedTemplate`, 'https://example.org/x.dotm'),
  },
  { name: 'add macros', damage: part('word/vbaProject.bin', 'x') },
  { name: 'embed an object', damage: part('word/embeddings/oleObject1.bin', 'x') },
  {
    name: 'relate to an object',
    damage: relationship(`${office}/oleObject`, 'embeddings/oleObject1.bin', false),
  },
  { name: 'add a foreign part', damage: part('customXml/item1.xml', '<a/>') },
  { name: 'add a part of web extensions', damage: part('word/webextensions/taskpanes.xml', '<a/>') },
  { name: 'import a foreign document', damage: first('<w:altChunk/>') },
  {
    name: 'forge the header',
    damage: (files) =>
      change(files, 'word/header1.xml', (xml) => xml.replace(/(<w:t[^>]*>)[^<]+/, '$1Forged words')),
  },
  {
    name: 'forge the footer',
    damage: (files) =>
      change(files, 'word/footer1.xml', (xml) =>
        xml.replace('</w:p>', '<w:r><w:t>Forged words</w:t></w:r></w:p>'),
      ),
  },
  {
    name: 'hide a run',
    damage: (files) =>
      change(files, 'word/document.xml', (xml) => xml.replace('<w:rPr>', '<w:rPr><w:vanish/>')),
  },
  {
    name: 'hide a style',
    damage: (files) =>
      change(files, 'word/styles.xml', (xml) => xml.replace('<w:rPr>', '<w:rPr><w:vanish/>')),
  },
  {
    name: 'set a style in white',
    damage: (files) =>
      change(files, 'word/styles.xml', (xml) =>
        xml.replace(/(w:styleId="Heading1"[\s\S]*?<w:rPr>)/, '$1<w:color w:val="FFFFFF"/>'),
      ),
  },
  {
    name: 'bind a control to data',
    damage: (files) =>
      change(files, 'word/document.xml', (xml) =>
        xml.replace('<w:sdtPr>', '<w:sdtPr><w:dataBinding w:xpath="/a" w:storeItemID="x"/>'),
      ),
  },
  {
    name: 'link a picture from outside',
    damage: relationship(`${office}/image`, 'https://example.org/x.png'),
  },
  {
    name: 'link to a file',
    damage: (files) =>
      change(files, 'word/_rels/document.xml.rels', (rels) =>
        rels.replace(/Target="https?:[^"]*"/, 'Target="file:///c:/x.exe"'),
      ),
  },
  {
    name: 'add a property',
    damage: (files) =>
      change(files, 'docProps/app.xml', (xml) =>
        xml.replace(
          /<\/Properties>$|\/>$/,
          (end) =>
            `${end === '/>' ? '>' : ''}<HyperlinkBase>https://example.org/</HyperlinkBase></Properties>`,
        ),
      ),
  },
  {
    name: 'add a setting',
    damage: (files) =>
      change(files, 'word/settings.xml', (xml) =>
        xml.replace('</w:settings>', '<w:documentProtection/></w:settings>'),
      ),
  },
  { name: 'track a deletion', damage: run('<w:del w:id="900"><w:r><w:delText>x</w:delText></w:r></w:del>') },
  {
    name: 'add a content type',
    damage: (files) =>
      change(files, '[Content_Types].xml', (xml) =>
        xml.replace(
          '</Types>',
          '<Default Extension="bin" ContentType="application/vnd.ms-office.vbaProject"/></Types>',
        ),
      ),
  },
  ...['QUOTE "Forged"', 'MACROBUTTON Run Forged', 'FILLIN "Forged"', 'SET a "Forged"', 'REF secret \\h'].map(
    (instruction) => ({ name: `add the field ${instruction.split(' ')[0]}`, damage: field(instruction) }),
  ),
  {
    name: 'put words into an instruction',
    damage: first(
      '<w:p><w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:t>Forged</w:t></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r></w:p>',
    ),
  },
  { name: 'set a run in white', damage: inRun('<w:rPr><w:color w:val="FFFFFF"/></w:rPr>') },
  { name: 'set a run in one point', damage: inRun('<w:rPr><w:sz w:val="2"/></w:rPr>') },
  { name: 'hide a run on the web', damage: inRun('<w:rPr><w:webHidden/></w:rPr>') },
  { name: 'add a symbol of a font', damage: run('<w:sym w:font="Wingdings" w:char="F04A"/>') },
  {
    name: 'frame a paragraph off the page',
    damage: (files) =>
      change(files, 'word/document.xml', (xml) => xml.replace('<w:pPr>', '<w:pPr><w:framePr w:x="20000"/>')),
  },
  {
    name: 'add a text box',
    damage: run(
      '<w:pict><v:shape xmlns:v="urn:schemas-microsoft-com:vml"><v:textbox><w:txbxContent><w:p><w:r><w:t>Forged</w:t></w:r></w:p></w:txbxContent></v:textbox></v:shape></w:pict>',
    ),
  },
  {
    name: 'shrink a picture',
    damage: (files) =>
      change(files, 'word/document.xml', (xml) =>
        xml.replace(/<wp:extent cx="\d+" cy="\d+"/, '<wp:extent cx="1" cy="1"'),
      ),
  },
  {
    name: 'exchange a drawing',
    damage: (files) => {
      const name = Object.keys(files).find((one) => one.endsWith('.svg'))
      return (
        name !== undefined &&
        change(files, name, (svg) => svg.replace('</svg>', '<rect width="9" height="9"/></svg>'))
      )
    },
  },
  {
    name: 'forge the author',
    damage: (files) =>
      change(files, 'docProps/core.xml', (xml) =>
        xml.replace('</cp:coreProperties>', '<dc:creator>Forged</dc:creator></cp:coreProperties>'),
      ),
  },
  {
    name: 'add keywords',
    damage: (files) =>
      change(files, 'docProps/core.xml', (xml) =>
        xml.replace('</cp:coreProperties>', '<cp:keywords>Forged</cp:keywords></cp:coreProperties>'),
      ),
  },
  {
    name: 'add a tooltip',
    damage: (files) =>
      change(files, 'word/document.xml', (xml) =>
        xml.replace('<w:hyperlink ', '<w:hyperlink w:tooltip="Forged" '),
      ),
  },
  { name: 'add comments', damage: part('word/comments.xml', '<a/>') },
  { name: 'add a glossary', damage: part('word/glossary/document.xml', '<a/>') },
  { name: 'add a second document', damage: part('Word/Document.xml', '<a/>') },
  {
    name: 'track an insertion',
    damage: first('<w:ins w:id="901"><w:p><w:r><w:t>Forged</w:t></w:r></w:p></w:ins>'),
  },
  {
    name: 'show one thing in one program and another in others',
    damage: first(
      '<mc:AlternateContent xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"><mc:Choice Requires="w14"/></mc:AlternateContent>',
    ),
  },
  {
    name: 'merge with a source of data',
    damage: (files) =>
      change(files, 'word/settings.xml', (xml) =>
        xml.replace('</w:settings>', '<w:mailMerge/></w:settings>'),
      ),
  },
  {
    name: 'write the theme in white',
    damage: (files) =>
      change(files, 'word/theme/theme1.xml', (xml) =>
        xml.replace(/(<a:dk1>[\s\S]*?val=")[0-9A-F]{6}/i, '$1FFFFFF'),
      ),
  },
  {
    name: 'set a style in one point',
    damage: (files) =>
      change(files, 'word/styles.xml', (xml) => xml.replace(/<w:sz w:val="\d+"\/>/, '<w:sz w:val="2"/>')),
  },
  {
    name: 'mean something else by a prefix',
    damage: (files) =>
      change(files, 'word/document.xml', (xml) =>
        xml.replace('<w:body>', '<w:body xmlns:a="urn:schemas-microsoft-com:vml">'),
      ),
  },
  {
    name: 'number otherwise',
    damage: (files) =>
      change(files, 'word/numbering.xml', (xml) =>
        xml.replace(/(<w:lvlText w:val=")([^"]*%1)/g, '$1Forged $2'),
      ),
  },
]

/** Tampers with a Word file; null where there was nothing to tamper with. */
export function tamperDocx(bytes, { damage }) {
  const files = unzipSync(bytes)
  return damage(files) ? zipSync(files) : null
}
