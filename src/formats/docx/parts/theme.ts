import type { Design, FontFamily } from '../../../model/design.js'
import { hexadecimal, scriptDesign } from '../styles/look.js'
import { element, type Xml, xmlPart } from '../xml/xml.js'

/**
 * `word/theme/theme1.xml`: the design's colours and, for each script, its faces. The text face is the theme's body
 * (minor) font, the label face its headings' (major) font, so that another theme brings its own pair.
 */
export function themePart(design: Design): Uint8Array {
  const { colours } = design
  const colour = (name: string, content: string) =>
    element(`a:${name}`, {}, element('a:srgbClr', { val: hexadecimal(content) }))
  return xmlPart(
    element(
      'a:theme',
      { 'xmlns:a': 'http://schemas.openxmlformats.org/drawingml/2006/main', name: design.name },
      element(
        'a:themeElements',
        {},
        element(
          'a:clrScheme',
          { name: design.name },
          colour('dk1', colours.black),
          colour('lt1', colours.background),
          colour('dk2', colours.secondary),
          colour('lt2', colours.tint),
          colour('accent1', colours.accent),
          colour('accent2', colours.secondary),
          colour('accent3', colours.rule),
          colour('accent4', colours.accentDark),
          colour('accent5', colours.inkDark),
          colour('accent6', colours.ink),
          colour('hlink', colours.accent),
          colour('folHlink', colours.accent),
        ),
        element(
          'a:fontScheme',
          { name: design.name },
          fonts(design, 'a:majorFont', 'label'),
          fonts(design, 'a:minorFont', 'text'),
        ),
        formatScheme(design.name),
      ),
    ),
  )
}

function fonts(design: Design, name: string, face: 'text' | 'label'): Xml {
  const of = (script: string): FontFamily => scriptDesign(design, script)[face]
  return element(
    name,
    {},
    element('a:latin', { typeface: of('Latn').word }),
    element('a:ea', { typeface: of('Hans').word }),
    element('a:cs', { typeface: of('Arab').word }),
    ...Object.keys(design.scripts)
      .filter((script) => script !== 'Latn')
      .map((script) => element('a:font', { script, typeface: of(script).word })),
  )
}

/** Fills, lines and effects that the schema demands three of each: plain ones. */
function formatScheme(name: string): Xml {
  const fill = element('a:solidFill', {}, element('a:schemeClr', { val: 'phClr' }))
  const three = (child: Xml) => [child, child, child]
  return element(
    'a:fmtScheme',
    { name },
    element('a:fillStyleLst', {}, ...three(fill)),
    element('a:lnStyleLst', {}, ...three(element('a:ln', { w: 6350 }, fill))),
    element('a:effectStyleLst', {}, ...three(element('a:effectStyle', {}, element('a:effectLst')))),
    element('a:bgFillStyleLst', {}, ...three(fill)),
  )
}
