import type { IBorderOptions } from 'docx'
import { blankList, sectionList } from '../numbering/numbering.js'
import type { ParagraphProperties } from '../xml/properties.js'
import { border, tintShading } from './borders.js'
import { type Look, textLook } from './look.js'
import type { ParagraphStyle } from './style.js'

/** Actions: a heading and items that the section's own list numbers, in a tinted box. */
export function actionStyles(look: Look): ParagraphStyle[] {
  const { design, script, geometry } = look
  const { rules, spacing } = design
  const own = script.spacing
  const hanging = { indent: { start: geometry.text, hanging: geometry.text } }
  const hairline = border('black', rules.hairline, own.actionAbove)
  return [
    ...[1, 2, 3, 4, 5, 6, 7, 8, 9].map(
      (level): ParagraphStyle => ({
        id: `ActionsHeading${level}`,
        name: `Actions Heading ${level}`,
        basedOn: `Heading${level}`,
        next: 'Action',
        paragraph: {
          keepNext: true,
          keepLines: true,
          numbering: { id: blankList, level: 0 },
          ...boxed(look, { top: border('accent', rules.wordBar / 2, own.actionsHeadingAbove) }),
          spacing: {
            before: spacing.beforeActions,
            after: own.actionsHeadingBelow,
            leading: script.styles.actionHeading.leading,
          },
          ...hanging,
        },
        run: textLook(look, 'actionHeading'),
      }),
    ),
    {
      id: 'Action',
      name: 'Action',
      isQuick: true,
      paragraph: {
        keepLines: true,
        numbering: { id: sectionList, level: 1 },
        ...boxed(look, { top: hairline, between: hairline }),
        spacing: { before: 0, after: own.actionBelow, leading: script.styles.action.leading },
        ...hanging,
      },
      run: textLook(look, 'action'),
    },
    {
      id: 'ActionContinue',
      name: 'Action Continue',
      paragraph: {
        keepLines: true,
        numbering: { id: blankList, level: 0 },
        ...boxed(look),
        spacing: { before: 0, after: own.actionBelow, leading: script.styles.action.leading },
        ...hanging,
      },
      run: textLook(look, 'action'),
    },
  ]
}

/** The tinted box that hangs outside the full width: its side borders have the colour of the tint. */
export function boxed(
  { design }: Look,
  lines: { top?: IBorderOptions; between?: IBorderOptions } = {},
): Pick<ParagraphProperties, 'borders' | 'shading'> {
  if (!design.tint) return { borders: lines }
  const side = border('tint', 0.25, design.page.overhang)
  return {
    borders: { ...lines, left: side, bottom: border('tint', 0.25, 4), right: side },
    shading: tintShading,
  }
}
