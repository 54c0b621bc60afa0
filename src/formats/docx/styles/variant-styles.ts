import { smallerSize } from '../table-layout.js'
import type { ParagraphProperties } from '../xml/properties.js'
import { boxed } from './action-styles.js'
import { border } from './borders.js'
import { type Look, textLook } from './look.js'
import type { ParagraphStyle } from './style.js'
import type { Variant } from './style-use.js'

/** Points of paper between boxes that follow each other; no border is wider than 12. */
const gapOfBoxes = 6

type Indent = NonNullable<ParagraphProperties['indent']>

/** A style that differs from its base only by where it stands: inside a box, a note or a list. */
export function variantStyle(look: Look, variant: Variant, base: ParagraphStyle): ParagraphStyle {
  const { id, kind, level } = variant
  const { script, geometry } = look
  const name = `${base.name.charAt(0).toUpperCase()}${base.name.slice(1)} (${kind.replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`)}${level > 0 ? ` ${level}` : ''})`
  switch (kind) {
    case 'actions':
    case 'notice':
      return { id, name, basedOn: base.id, paragraph: boxed(look) }
    case 'nextNotice':
      // Where the fill goes on through the space between, as in LibreOffice, a line of paper parts the boxes.
      return { id, name, basedOn: base.id, paragraph: boxed(look, { top: border('paper', gapOfBoxes) }) }
    case 'note':
      return {
        id,
        name,
        basedOn: base.id,
        paragraph: {
          spacing: { before: 0, after: 0, leading: script.styles.footnote.leading },
          indent: furtherIn(base, script.spacing.noteHang, geometry.text),
        },
        // Code keeps its face.
        run: base.id.startsWith('SourceCode')
          ? {}
          : { ...textLook(look, 'footnote'), ...(base.run?.bold ? { bold: true } : {}) },
      }
    case 'afterTable':
    case 'afterList':
      return {
        id,
        name,
        basedOn: base.id,
        next: base.id,
        paragraph: {
          spacing: {
            before:
              kind === 'afterTable'
                ? look.design.spacing.aroundTable
                : Math.max(0, script.spacing.paragraph - look.design.spacing.listItem),
          },
        },
      }
    case 'inset':
      return { id, name, basedOn: base.id, paragraph: { indent: { start: geometry.text } } }
    case 'small': {
      const { size, sizeComplex } = textLook(look, 'table')
      const smaller = (own = 0) => Math.round(own * smallerSize * 2) / 2
      return {
        id,
        name,
        basedOn: base.id,
        paragraph: { spacing: { before: 0, after: 0, leading: script.styles.table.leading * smallerSize } },
        run: { size: smaller(size), ...(sizeComplex ? { sizeComplex: smaller(sizeComplex) } : {}) },
      }
    }
    case 'together':
      return { id, name, basedOn: base.id, paragraph: { keepNext: true } }
    case 'level': {
      const hang = script.spacing.listHang * level
      return { id, name, basedOn: base.id, paragraph: { indent: furtherIn(base, hang, geometry.text) } }
    }
    default: {
      const unknown: never = kind
      throw new Error(`Unknown variant: ${unknown}`)
    }
  }
}

/** The indent of a style, further in by some points. */
function furtherIn({ paragraph }: ParagraphStyle, points: number, usual: number): Indent {
  const { start = usual, end, ...others } = paragraph?.indent ?? {}
  return end === undefined ? { ...others, start: start + points } : { ...others, end: end + points }
}
