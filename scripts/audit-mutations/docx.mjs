import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'
import { docxLinkedPicture } from './linked-picture.mjs'
import { docxMarkedWords } from './marked-words.mjs'
import { docxSeen } from './seen-docx.mjs'
import { docxTamperings, tamperDocx } from './tampering.mjs'

const body = 'word/document.xml'

/**
 * Ways to damage a Word edition: the part, and what becomes of its XML.
 *
 * @type {{ name: string, part: RegExp, damage: (xml: string) => string }[]}
 */
export const damages = [
  {
    name: 'drop a paragraph',
    part: exactly(body),
    damage: (xml) =>
      nth(xml, /<w:p>(?:(?!<w:p>)[\s\S])*?<w:t[ >](?:(?!<w:p>)[\s\S])*?<\/w:p>/g, 12, () => ''),
  },
  {
    name: 'drop a run',
    part: exactly(body),
    damage: (xml) => nth(xml, /<w:r>(?:(?!<w:r>)[\s\S])*?<w:t[^>]*>[^<]{20,}<\/w:t><\/w:r>/g, 8, () => ''),
  },
  { name: 'change a digit', part: exactly(body), damage: (xml) => xml.replace(/465/, '456') },
  {
    name: 'swap two cells',
    part: exactly(body),
    damage: (xml) => {
      const at = xml.indexOf('</w:tr>', xml.indexOf('<w:tblHeader/>'))
      const cells = /(<w:tc>[\s\S]*?<\/w:tc>)(<w:tc>[\s\S]*?<\/w:tc>)/
      return at < 0 ? xml : xml.slice(0, at) + xml.slice(at).replace(cells, '$2$1')
    },
  },
  {
    name: 'drop a table row',
    part: exactly(body),
    damage: (xml) => nth(xml, /<w:tr>[\s\S]*?<\/w:tr>|<w:tr [\s\S]*?<\/w:tr>/g, 1, () => ''),
  },
  {
    name: 'lower a heading',
    part: exactly(body),
    damage: (xml) => xml.replace(/w:val="Heading1"/, 'w:val="Heading2"'),
  },
  {
    name: 'make a heading a paragraph',
    part: exactly(body),
    damage: (xml) => xml.replace(/<w:pStyle w:val="Heading2"\/>/, ''),
  },
  {
    name: 'remove an alternative text',
    part: exactly(body),
    damage: (xml) => xml.replace(/(<wp:docPr [^>]*?) descr="[^"]+"/, '$1'),
  },
  {
    name: 'change a language tag',
    part: exactly(body),
    damage: (xml) => xml.replace(/(<w:lang [^>]*w:(?:val|bidi|eastAsia)=")[^"]+/, '$1de-DE'),
  },
  {
    name: 'reverse a right-to-left run',
    part: exactly(body),
    damage: (xml) =>
      nth(xml, /(?<=<w:t[^>]*>)\p{Script=Arabic}[^<]{12,}(?=<)/gu, 12, (words) =>
        [...words].reverse().join(''),
      ),
  },
  {
    name: 'take the direction from a paragraph',
    part: exactly(body),
    damage: (xml) =>
      nth(xml, /(?<=<w:pPr>(?:<w:pStyle w:val="BodyText"\/>)?(?:<w:[^>]*>){0,3})<w:bidi\/>/g, 14, () => ''),
  },
  {
    name: 'take the direction from a run',
    part: exactly(body),
    damage: (xml) => nth(xml, /<w:rtl\/>/g, 60, () => ''),
  },
  {
    name: 'drop a note',
    part: /^word\/(?:footnotes|endnotes)\.xml$/,
    damage: (xml) => xml.replace(/<w:(footnote|endnote) [^>]*w:id="[2-9]"[\s\S]*?<\/w:\1>/, ''),
  },
  {
    name: 'drop the mark of a note',
    part: exactly(body),
    damage: (xml) => xml.replace(/<w:(?:footnote|endnote)Reference [^>]*\/>/, ''),
  },
  {
    name: 'change where a link leads',
    part: /^word\/_rels\/document\.xml\.rels$/,
    damage: (xml) => xml.replace(/Target="https?:[^"]+"/, 'Target="https://example.org/elsewhere"'),
  },
  {
    name: 'change the title',
    part: exactly('docProps/core.xml'),
    damage: (xml) => xml.replace(/<dc:title>/, '<dc:title>Draft '),
  },
  ...docxTamperings,
  ...docxMarkedWords,
  ...docxLinkedPicture,
  ...docxSeen,
]

function exactly(name) {
  return new RegExp(`^${name.replace(/[./]/g, '\\$&')}$`)
}

function nth(text, pattern, count, by) {
  let seen = 0
  return text.replace(pattern, (found) => (seen++ === count ? by(found) : found))
}

/** Damages a package; null where there was nothing to damage. */
export async function apply(bytes, { part, damage }) {
  if (!part) return tamperDocx(bytes, { damage })
  const files = unzipSync(bytes)
  let isDamaged = false
  for (const [name, content] of Object.entries(files)) {
    if (!part.test(name)) continue
    const xml = strFromU8(content)
    const changed = damage(xml)
    if (changed !== xml) isDamaged = true
    files[name] = strToU8(changed)
  }
  return isDamaged ? zipSync(files) : null
}
