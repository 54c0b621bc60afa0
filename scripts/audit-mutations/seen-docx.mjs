const body = /^word\/document\.xml$/

/** Gives a property to the runs of the paragraphs of the text, some into the file. */
const onRuns = (property) => (xml) => {
  let seen = 0
  return xml.replace(/<w:r>(<w:rPr>)?/g, (found, has) => {
    seen += 1
    if (seen < 120 || seen > 180) return found
    return has ? `<w:r><w:rPr>${property}` : `<w:r><w:rPr>${property}</w:rPr>`
  })
}

/**
 * Damages of Word files that can be seen and not read.
 *
 * @type {{ name: string, part: RegExp, damage: (xml: string) => string }[]}
 */
export const docxSeen = [
  { name: 'hide words', part: body, damage: onRuns('<w:vanish/>') },
  { name: 'set words in white', part: body, damage: onRuns('<w:color w:val="FFFFFF"/>') },
  { name: 'set words in one point', part: body, damage: onRuns('<w:sz w:val="2"/><w:szCs w:val="2"/>') },
  {
    name: 'hide words by their style',
    part: /^word\/styles\.xml$/,
    damage: (xml) =>
      xml.replace(/(<w:style [^>]*w:styleId="BodyText"[\s\S]*?)<\/w:style>/, (_, style) =>
        style.includes('<w:rPr>')
          ? `${style.replace('<w:rPr>', '<w:rPr><w:vanish/>')}</w:style>`
          : `${style}<w:rPr><w:vanish/></w:rPr></w:style>`,
      ),
  },
  {
    name: 'hide the rows of tables',
    part: body,
    damage: (xml) => xml.replaceAll('<w:trPr>', '<w:trPr><w:hidden/><w:trHeight w:val="2" w:hRule="exact"/>'),
  },
  {
    name: 'stretch a picture',
    part: body,
    damage: (xml) =>
      xml
        .replace(
          /<a:ext cx="(\d+)" cy="(\d+)"\/>/,
          (_, cx, cy) => `<a:ext cx="${cx}" cy="${Math.round(cy / 3)}"/>`,
        )
        .replace(
          /<wp:extent cx="(\d+)" cy="(\d+)"\/>/,
          (_, cx, cy) => `<wp:extent cx="${cx}" cy="${Math.round(cy / 3)}"/>`,
        ),
  },
  { name: 'turn a picture', part: body, damage: (xml) => xml.replace(/<a:xfrm>/, '<a:xfrm rot="10800000">') },
]
