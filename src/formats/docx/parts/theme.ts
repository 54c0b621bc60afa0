import { Theme, type XmlComponent } from 'docx'
import { scriptFacts } from '../../../language/scripts.js'
import type { Design, FontFamily } from '../../../model/design.js'
import { scriptDesign } from '../../../model/script-design.js'
import { hexadecimal } from '../styles/look.js'
import { element } from '../xml/element.js'

/**
 * `word/theme/theme1.xml`: the design's colours and, for each script, its faces. The text face is the theme's body
 * (minor) font, the label face its headings' (major) font, so that another theme brings its own pair. Words of East
 * Asia and of complex scripts take the faces of the document's own script where it is one of these.
 */
export function theme(design: Design, script: string): Theme {
  return new DesignTheme(design, script)
}

/**
 * docx takes the values of theme colours from here. Its own theme names a font of Office for every script that a
 * design does not name, and Office's effects.
 */
class DesignTheme extends Theme {
  constructor(design: Design, script: string) {
    const { name } = design
    const colours = themeColours(design)
    super({ name, colors: colours })
    const [attributes] = this.root
    const scheme = Object.entries(colours).map(([colour, content]) =>
      element(`a:${elements[colour] ?? colour}`, {}, element('a:srgbClr', { val: content })),
    )
    this.root = [
      attributes,
      element(
        'a:themeElements',
        {},
        element('a:clrScheme', { name }, ...scheme),
        element(
          'a:fontScheme',
          { name },
          fonts(design, script, 'a:majorFont', 'label'),
          fonts(design, script, 'a:minorFont', 'text'),
        ),
        formatScheme(name),
      ),
    ]
  }
}

/** The twelve colours of a theme, in the order of the schema (ECMA-376 part 1, §20.1.6.2). */
function themeColours({ colours }: Design) {
  return {
    dark1: hexadecimal(colours.black),
    light1: hexadecimal(colours.background),
    dark2: hexadecimal(colours.secondary),
    light2: hexadecimal(colours.tint),
    accent1: hexadecimal(colours.accent),
    accent2: hexadecimal(colours.secondary),
    accent3: hexadecimal(colours.rule),
    accent4: hexadecimal(colours.accentDark),
    accent5: hexadecimal(colours.inkDark),
    accent6: hexadecimal(colours.ink),
    hyperlink: hexadecimal(colours.accent),
    followedHyperlink: hexadecimal(colours.accent),
  }
}

/** Elements that are not named as docx names their colours. */
const elements: Readonly<Record<string, string>> = {
  dark1: 'dk1',
  light1: 'lt1',
  dark2: 'dk2',
  light2: 'lt2',
  hyperlink: 'hlink',
  followedHyperlink: 'folHlink',
}

function fonts(design: Design, own: string, name: string, face: 'text' | 'label'): XmlComponent {
  const { shaping } = scriptFacts(own)
  const of = (script: string): FontFamily => scriptDesign(design, script)[face]
  return element(
    name,
    {},
    element('a:latin', { typeface: of('Latn').word }),
    element('a:ea', { typeface: of(shaping === 'square' ? own : 'Hans').word }),
    element('a:cs', { typeface: of(shaping === 'complex' ? own : 'Arab').word }),
    ...Object.keys(design.scripts)
      .filter((script) => script !== 'Latn')
      .map((script) => element('a:font', { script, typeface: of(script).word })),
  )
}

/** Fills, lines and effects that the schema demands three of each: plain ones. */
function formatScheme(name: string): XmlComponent {
  const fill = element('a:solidFill', {}, element('a:schemeClr', { val: 'phClr' }))
  const three = (child: XmlComponent) => [child, child, child]
  return element(
    'a:fmtScheme',
    { name },
    element('a:fillStyleLst', {}, ...three(fill)),
    element('a:lnStyleLst', {}, ...three(element('a:ln', { w: 6350 }, fill))),
    element('a:effectStyleLst', {}, ...three(element('a:effectStyle', {}, element('a:effectLst')))),
    element('a:bgFillStyleLst', {}, ...three(fill)),
  )
}
