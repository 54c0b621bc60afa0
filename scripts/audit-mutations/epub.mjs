import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'
import { epubLinkedPicture } from './linked-picture.mjs'

/** Ways to damage an EPUB edition; each changes the files whose names it gives, or gives other files. */

const text = /text-\d+\.xhtml$/
const title = /title\.xhtml$/
const contents = /contents\.xhtml$/
const notes = /notes\.xhtml$/
const opf = /package\.opf$/
const sheet = /style\.css$/

/** @type {{ name: string, part?: RegExp, damage?: (text: string) => string, files?: (files: Record<string, Uint8Array>) => Record<string, Uint8Array> }[]} */
export const damages = [
  {
    name: 'drop a paragraph',
    part: text,
    damage: (xml) => xml.replace(/<p id="[^"]+-p2">.*?<\/p>/, ''),
  },
  {
    name: 'drop the last words of a paragraph',
    part: text,
    damage: (xml) => xml.replace(/(<p id="[^"]+-p1">[^<]{40,}?) \S+(?=<\/p>)/, '$1'),
  },
  { name: 'change a digit', part: text, damage: (xml) => xml.replace(/465/, '456') },
  {
    name: 'swap two cells',
    part: text,
    damage: (xml) => xml.replace(/(<td[^>]*>)([^<]+)(<\/td><td[^>]*>)([^<]+)/, '$1$4$3$2'),
  },
  { name: 'drop a table row', part: text, damage: (xml) => xml.replace(/(<tbody>)<tr>.*?<\/tr>/, '$1') },
  { name: 'lower a heading', part: text, damage: (xml) => xml.replace(/<h2>(.*?)<\/h2>/, '<h3>$1</h3>') },
  { name: 'drop a note', part: notes, damage: (xml) => xml.replace(/<li [^>]*>.*?<\/li>/, '') },
  {
    name: 'exchange where the marks of two notes lead',
    part: text,
    damage: (xml) => exchanged(xml, /(?<=href="notes\.xhtml)#[^"]+(?="[^>]*role="doc-noteref")/g),
  },
  {
    name: 'exchange the ways back from two notes',
    part: notes,
    damage: (xml) => exchanged(xml, /(?<=href=")[^"]+(?="[^>]*role="doc-backlink")/g),
  },
  {
    name: 'change the number of an action',
    part: text,
    damage: (xml) => xml.replace(/(<li class="action"[^>]*><a [^>]*>)[^<]+/, '$19.9'),
  },
  {
    name: 'turn a reference',
    part: text,
    damage: (xml) => xml.replace(/(class="reference[^"]*" href=")[^"]+/, '$1title.xhtml#title'),
  },
  { name: 'change an id', part: text, damage: (xml) => xml.replace(/id="[^"]+-p1"/, 'id="changed"') },
  { name: 'change the language', part: text, damage: (xml) => xml.replace(/ lang="[^"]+"/, ' lang="xx"') },
  {
    name: 'turn the direction',
    part: text,
    damage: (xml) => xml.replace(/dir="(ltr|rtl)"/, (_, dir) => `dir="${dir === 'ltr' ? 'rtl' : 'ltr'}"`),
  },
  {
    name: 'change the language of foreign words',
    part: /(?:text-\d+|colophon)\.xhtml$/,
    damage: (xml) => xml.replace(/<span lang="[^"]+"/, '<span lang="xx"'),
  },
  { name: 'change an alternative text', part: text, damage: (xml) => xml.replace(/alt="/, 'alt="Not ') },
  {
    name: 'exchange a picture',
    files: (files) => withFile(files, /pictures\/1\.svg$/, '<svg xmlns="http://www.w3.org/2000/svg"/>'),
  },
  {
    name: 'load a picture from elsewhere',
    part: text,
    damage: (xml) => xml.replace(/src="[^"]+"/, 'src="https://example.org/a.png"'),
  },
  {
    name: 'turn the order of reading',
    part: opf,
    damage: (xml) => xml.replace(/(<itemref idref="text-1-xhtml" \/>)(<itemref [^>]*>)/, '$2$1'),
  },
  {
    name: 'leave a document out of the order of reading',
    part: opf,
    damage: (xml) => xml.replace(/<itemref idref="text-2-xhtml" \/>/, ''),
  },
  {
    name: 'turn the pages the other way',
    part: opf,
    damage: (xml) =>
      xml.replace(/direction="(ltr|rtl)"/, (_, dir) => `direction="${dir === 'ltr' ? 'rtl' : 'ltr'}"`),
  },
  { name: 'forge the title', part: opf, damage: (xml) => xml.replace(/(<dc:title [^>]*>)/, '$1Not ') },
  { name: 'forge the symbol', part: opf, damage: (xml) => xml.replace(/(<dc:identifier [^>]*>)/, '$1A/1') },
  { name: 'forge the date', part: opf, damage: (xml) => xml.replace(/(<dc:date>)\d{4}/, '$11999') },
  { name: 'forge a keyword', part: opf, damage: (xml) => xml.replace('<dc:subject>', '<dc:subject>Not ') },
  { name: 'forge the rights', part: opf, damage: (xml) => xml.replace('<dc:rights>', '<dc:rights>Not ') },
  {
    name: 'claim that the book conforms to WCAG',
    part: opf,
    damage: (xml) =>
      xml.replace('</metadata>', '<meta property="dcterms:conformsTo">WCAG 2.2 Level AA</meta></metadata>'),
  },
  {
    name: 'claim other senses',
    part: opf,
    damage: (xml) => xml.replace('schema:accessMode">textual', 'schema:accessMode">auditory'),
  },
  {
    name: 'change a line of the contents',
    part: contents,
    damage: (xml) => xml.replace(/(<li class="entry"><a [^>]*>)/, '$1Not '),
  },
  {
    name: 'change a line of the outline below the contents',
    part: contents,
    damage: (xml) => xml.replace(/(<\/a><ol><li><a [^>]*>)/, '$1Not '),
  },
  {
    name: 'turn a line of the contents',
    part: contents,
    damage: (xml) => exchanged(xml, /(?<=<li class="entry"><a href=")[^"]+/g),
  },
  {
    name: 'change a landmark',
    part: contents,
    damage: (xml) => xml.replace(/(epub:type="bodymatter"[^>]*>)/, '$1Not '),
  },
  { name: 'take the stress from words', part: text, damage: (xml) => xml.replace(/<em>([^<]*)<\/em>/, '$1') },
  {
    name: 'make strong words stressed ones',
    part: text,
    damage: (xml) => xml.replace(/<strong>([^<]*)<\/strong>/, '<em>$1</em>'),
  },
  {
    name: 'add words between blocks',
    part: text,
    damage: (xml) => xml.replace('</section>', 'Extra words.</section>'),
  },
  {
    name: 'add words to the title page',
    part: title,
    damage: (xml) => xml.replace('</header>', '<p>Extra words.</p></header>'),
  },
  { name: 'add a comment', part: text, damage: (xml) => xml.replace('<body>', '<body><!-- Extra words -->') },
  {
    name: 'add a script',
    part: text,
    damage: (xml) => xml.replace('</body>', '<script>alert(1)</script></body>'),
  },
  {
    name: 'add a style at a paragraph',
    part: text,
    damage: (xml) => xml.replace('<p id', '<p style="display:none" id'),
  },
  { name: 'hide paragraphs by the sheet', part: sheet, damage: (css) => `${css}p { display: none; }\n` },
  { name: 'say words by the sheet', part: sheet, damage: (css) => `${css}p::after { content: "Not"; }\n` },
  { name: 'paint words white', part: sheet, damage: (css) => `${css}p { color: #FFFFFF; }\n` },
  {
    name: 'load a font from elsewhere',
    part: sheet,
    damage: (css) =>
      `${css}@font-face { font-family: "a"; src: url("https://example.org/a.woff2") format("woff2"); }\n`,
  },
  {
    name: 'load another sheet',
    part: text,
    damage: (xml) => xml.replace('</head>', '<link rel="stylesheet" href="more.css"/></head>'),
  },
  {
    name: 'add a file that nothing names',
    files: (files) => ({ ...files, 'EPUB/more.xhtml': strToU8('<html/>') }),
  },
  {
    name: 'add a document in the order of reading',
    files: (files) => ({
      ...changed(files, opf, (xml) =>
        xml
          .replace(
            '</manifest>',
            '<item id="more" href="text-99.xhtml" media-type="application/xhtml+xml"/></manifest>',
          )
          .replace('</spine>', '<itemref idref="more"/></spine>'),
      ),
      'EPUB/text-99.xhtml': files['EPUB/text-1.xhtml'],
    }),
  },
  { name: 'put the media type last', files: ({ mimetype, ...files }) => ({ ...files, mimetype }) },
  ...epubLinkedPicture,
]

/** @param {Record<string, Uint8Array>} files @param {RegExp} part @param {(text: string) => string} damage */
function changed(files, part, damage) {
  let isDone = false
  return Object.fromEntries(
    Object.entries(files).map(([name, bytes]) => {
      if (isDone || !part.test(name)) return [name, bytes]
      const before = strFromU8(bytes)
      const after = damage(before)
      isDone = after !== before
      return [name, isDone ? strToU8(after) : bytes]
    }),
  )
}

function withFile(files, part, content) {
  return changed(files, part, () => content)
}

/** The first two different matches in each other's place. */
function exchanged(xml, pattern) {
  const [one, other] = [...new Set(xml.match(pattern) ?? [])]
  if (one === undefined || other === undefined) return xml
  return xml.replace(pattern, (match) => (match === one ? other : match === other ? one : match))
}

/**
 * Damages a book; null where there was nothing to damage.
 *
 * @param {Uint8Array} bytes @param {(typeof damages)[number]} how
 */
export async function apply(bytes, { part, damage, files: change }) {
  const files = unzipSync(new Uint8Array(bytes))
  const after = change ? change(files) : changed(files, part, damage)
  const isSame =
    Object.keys(after).join() === Object.keys(files).join() &&
    Object.entries(after).every(([name, content]) => content === files[name])
  if (isSame) return null
  return zipSync(
    Object.fromEntries(
      Object.entries(after).map(([name, content]) => [
        name,
        [content, { level: name === 'mimetype' ? 0 : 6 }],
      ]),
    ),
  )
}
