import type { TextStyleName } from '../../../model/design.js'
import type { ParagraphProperties, RunProperties } from '../xml/properties.js'
import { type Look, textLook } from './look.js'
import type { ParagraphStyle } from './style.js'

/** Paragraphs inside tables: what they are shows in their style. */
export function tableTextStyles(look: Look): ParagraphStyle[] {
  const { script, design } = look
  const style = (
    id: string,
    name: string,
    text: TextStyleName,
    paragraph: ParagraphProperties = {},
    run: RunProperties = {},
  ): ParagraphStyle => ({
    id,
    name,
    paragraph: {
      ...paragraph,
      spacing: { before: 0, after: 0, ...paragraph.spacing, leading: script.styles[text].leading },
    },
    run: { ...textLook(look, text), ...run },
  })
  const bold = { bold: true }
  const qualifier = script.styles.keyFigureLabel.leading
  return [
    style('TableText', 'Table Text', 'table'),
    style('TableTextCentred', 'Table Text Centred', 'table', { alignment: 'center' }),
    style('TableTextEnd', 'Table Text End', 'table', { alignment: 'end' }),
    style('TableHeader', 'Table Header', 'table', {}, bold),
    style('TableHeaderCentred', 'Table Header Centred', 'table', { alignment: 'center' }, bold),
    style('TableHeaderEnd', 'Table Header End', 'table', { alignment: 'end' }, bold),
    style('PersonName', 'Person Name', 'panel', { spacing: { after: design.spacing.panelEntry } }, bold),
    style('PersonFunction', 'Person Function', 'panel', { spacing: { after: design.spacing.panelEntry } }),
    style('KeyFigureQualifier', 'Key Figure Qualifier', 'keyFigureLabel', { keepNext: true }),
    style('KeyFigure', 'Key Figure', 'keyFigure', { keepNext: true }),
    style('KeyFigureUnqualified', 'Key Figure Unqualified', 'keyFigure', {
      keepNext: true,
      spacing: { before: qualifier },
    }),
    style('KeyFigureLabel', 'Key Figure Label', 'keyFigureLabel'),
    style(
      'ColophonTerm',
      'Colophon Term',
      'colophon',
      { spacing: { after: design.spacing.colophonRow } },
      bold,
    ),
    style('ColophonDetail', 'Colophon Detail', 'colophon', {
      spacing: { after: design.spacing.colophonRow },
    }),
  ]
}
