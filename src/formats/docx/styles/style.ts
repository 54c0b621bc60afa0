import { OnOffElement, type XmlComponent } from 'docx'
import { element, value } from '../xml/element.js'
import {
  type ParagraphProperties,
  paragraphProperties,
  type RunProperties,
  runProperties,
} from '../xml/properties.js'

export interface ParagraphStyle {
  id: string
  /** Word's own name for built-in styles (ECMA-376 part 1, §17.7.4.9), in lower case where Word keeps it so. */
  name: string
  basedOn?: string | null
  next?: string
  isDefault?: boolean
  /** Shown in the gallery of styles. */
  isQuick?: boolean
  paragraph?: ParagraphProperties
  run?: RunProperties
}

export interface CharacterStyle {
  id: string
  name: string
  isDefault?: boolean
  run?: RunProperties
}

const builtIn =
  /^(Normal|Default Paragraph Font|[Hh]eading \d|Title|Subtitle|Date|Body Text|List (Bullet|Number|Continue)( \d)?|Block Text|Quote|caption|footnote (text|reference)|toc \d|TOC Heading|header|footer|Strong|Emphasis|Hyperlink|Table Normal)$/u

/** `w:style` of paragraphs. */
export function paragraphStyle(style: ParagraphStyle): XmlComponent {
  return element(
    'w:style',
    attributesOf('paragraph', style),
    value('w:name', style.name),
    value('w:basedOn', style.basedOn === undefined ? 'Normal' : style.basedOn),
    value('w:next', style.next),
    style.isQuick ? new OnOffElement('w:qFormat') : null,
    paragraphProperties(style.paragraph ?? {}),
    runProperties(style.run ?? {}),
  )
}

/** `w:style` of runs. */
export function characterStyle(style: CharacterStyle): XmlComponent {
  return element(
    'w:style',
    attributesOf('character', style),
    value('w:name', style.name),
    value('w:basedOn', style.isDefault ? undefined : 'DefaultParagraphFont'),
    new OnOffElement('w:qFormat'),
    runProperties(style.run ?? {}),
  )
}

/** docx cannot say of a style that it is the default, or made by us. */
function attributesOf(type: 'paragraph' | 'character', { id, name, isDefault }: CharacterStyle) {
  return {
    'w:type': type,
    'w:default': isDefault ? 1 : undefined,
    'w:customStyle': builtIn.test(name) ? undefined : 1,
    'w:styleId': id,
  }
}
