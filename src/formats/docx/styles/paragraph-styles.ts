import type { Design, TextStyleName } from '../../../model/design.js'
import type { CommonOptions } from '../../../model/format.js'
import { paragraphList, sectionList } from '../numbering/numbering.js'
import type { ParagraphProperties } from '../xml/properties.js'
import { actionStyles } from './action-styles.js'
import { border, startSide } from './borders.js'
import { listStyles } from './list-styles.js'
import { type Look, levelLook, textLook } from './look.js'
import type { ParagraphStyle } from './style.js'
import { tableTextStyles } from './table-text-styles.js'

/** Points above the title. */
export function titleBefore({ word }: Design, isCover: boolean): number {
  return isCover ? word.coverTitleAbove : word.titleAbove
}

/** Every paragraph style, Word's own first. */
export function paragraphStyles(
  look: Look,
  options: Pick<CommonOptions, 'align' | 'cover' | 'paragraphNumbers' | 'sectionBreak'>,
  isLongTitle: boolean,
): ParagraphStyle[] {
  const { design, script, geometry } = look
  const { spacing, rules } = design
  const own = script.spacing
  const at = { indent: { start: geometry.text } }
  const leading = (name: TextStyleName) => script.styles[name].leading
  const style = (
    id: string,
    name: string,
    text: TextStyleName,
    paragraph: ParagraphProperties,
    more: Partial<ParagraphStyle> = {},
  ): ParagraphStyle => ({
    id,
    name,
    isQuick: true,
    paragraph: {
      ...paragraph,
      spacing: { before: 0, after: 0, ...paragraph.spacing, leading: leading(text) },
    },
    run: textLook(look, text),
    ...more,
  })
  const firstLine = script.setting.firstLineIndent
  const body: ParagraphProperties = {
    spacing: { after: own.paragraph },
    ...(options.align === 'justify' ? { alignment: 'both' as const } : {}),
    ...(options.paragraphNumbers
      ? {
          numbering: { id: paragraphList, level: 0 },
          indent: levelLook(look, 'paragraph', 0, '10').paragraph.indent ?? {},
        }
      : {
          indent: {
            start: geometry.text,
            ...(firstLine > 0
              ? { firstLine: firstLine * script.styles.body.size, firstLineCharacters: firstLine * 100 }
              : {}),
          },
        }),
  }
  const heading = { keepNext: true, keepLines: true } as const
  const deeper = (level: number) =>
    style(
      `Heading${level}`,
      `heading ${level}`,
      level === 2 ? 'sideLabel' : 'heading4',
      { ...heading, ...at, spacing: { before: own.labelledGroup, after: 3 }, outlineLevel: level - 1 },
      { next: 'BodyText' },
    )
  const contents = (level: number) =>
    style(`TOC${level}`, `toc ${level}`, 'contents', {
      borders: {
        top: border('black', rules.hairline, spacing.contentsAbove),
        bottom: border('black', rules.hairline, spacing.contentsBelow),
        between: border('black', rules.hairline, spacing.contentsAbove),
      },
      tabs: [{ position: geometry.fullWidth, alignment: 'right' }],
      indent: {
        start: geometry.text + spacing.contentsNumber * level,
        hanging: spacing.contentsNumber,
      },
    })
  return [
    {
      id: 'Normal',
      name: 'Normal',
      basedOn: null,
      isDefault: true,
      isQuick: true,
      paragraph: { widowControl: true, spacing: { before: 0, after: 0, leading: leading('body') } },
      run: textLook(look, 'body'),
    },
    style('BodyText', 'Body Text', 'body', body),
    style(
      'Heading1',
      'heading 1',
      'section',
      {
        ...heading,
        pageBreakBefore: options.sectionBreak === 'page',
        numbering: { id: sectionList, level: 0 },
        borders: { top: border('accent', rules.wordBar / 2, 8) },
        spacing: { before: own.opener, after: own.afterHeadingPlain },
        indent: { start: geometry.text, hanging: geometry.text },
        outlineLevel: 0,
      },
      { next: 'BodyText' },
    ),
    ...[2, 3, 4, 5, 6, 7, 8, 9].map(deeper),
    style(
      'Title',
      'Title',
      isLongTitle ? 'longTitle' : 'title',
      { ...at, keepNext: true, spacing: { before: titleBefore(design, options.cover) } },
      {
        next: 'Subtitle',
      },
    ),
    style(
      'Subtitle',
      'Subtitle',
      'subtitle',
      { ...at, spacing: { before: own.subtitle } },
      { next: 'BodyText' },
    ),
    style('Date', 'Date', 'date', { ...at, spacing: { before: own.date } }, { next: 'BodyText' }),
    style('Abstract', 'Abstract', 'body', { ...at, spacing: { before: own.date } }),
    style('Organisation', 'Organisation', 'organisation', { spacing: { before: 6 } }),
    style('Languages', 'Languages', 'languages', { spacing: { before: 6 } }),
    style('Status', 'Status', 'date', { ...at, spacing: { before: own.date } }),
    style('TOCHeading', 'TOC Heading', 'sideLabel', {
      ...heading,
      ...at,
      spacing: { before: own.afterTitle, after: 3 },
    }),
    ...[1, 2, 3].map(contents),
    style(
      'FootnoteText',
      'footnote text',
      'footnote',
      { indent: { start: geometry.text + own.noteHang, hanging: own.noteHang } },
      { isQuick: false },
    ),
    style('FootnoteContinue', 'Footnote Continue', 'footnote', {
      indent: { start: geometry.text + own.noteHang },
    }),
    style('FootnoteSeparator', 'Footnote Separator', 'footnote', at, { isQuick: false }),
    style(
      'Header',
      'header',
      'runningHead',
      {
        tabs: [
          { position: geometry.text, alignment: 'left' },
          { position: geometry.fullWidth, alignment: 'right' },
        ],
      },
      { isQuick: false },
    ),
    style(
      'Footer',
      'footer',
      'runningHead',
      { tabs: [{ position: geometry.fullWidth, alignment: 'right' }] },
      { isQuick: false },
    ),
    style(
      'Caption',
      'caption',
      'caption',
      { ...at, keepNext: true, keepLines: true, spacing: { before: spacing.aroundTable, after: 4 } },
      { next: 'BodyText' },
    ),
    style('Figure', 'Figure', 'caption', {
      ...at,
      keepLines: true,
      spacing: { before: 4, after: spacing.aroundTable },
    }),
    style('Quote', 'Quote', 'quote', {
      keepLines: true,
      borders: { [startSide(look)]: border('accent', rules.wordBar / 2, spacing.quoteBarOffset - 2) },
      spacing: { before: spacing.beforeQuote, after: own.paragraph },
      ...at,
    }),
    style('QuoteSource', 'Quote Source', 'quoteSource', { ...at, spacing: { after: spacing.beforeQuote } }),
    style('BlockText', 'Block Text', 'body', {
      spacing: { after: own.paragraph },
      indent: { start: geometry.text + 2 * own.listHang },
    }),
    style(
      'SourceCode',
      'Source Code',
      'code',
      {
        // It reads from left to right: what is the start of the others is its end.
        indent: { [look.direction === 'rtl' ? 'end' : 'start']: geometry.text },
        spacing: { before: 3, after: own.paragraph },
      },
      {
        run: { ...textLook(look, 'code'), noProofing: true },
      },
    ),
    style('ThematicBreak', 'Thematic Break', 'body', {
      ...at,
      spacing: { before: own.paragraph, after: own.paragraph },
    }),
    style('BlockLabel', 'Block Label', 'sideLabel', {
      ...heading,
      ...at,
      spacing: { before: own.labelledGroup, after: 3 },
    }),
    style('NoticeText', 'Notice Text', 'body', { ...at, spacing: { after: own.paragraph } }),
    style('ColophonLabel', 'Colophon Label', 'sideLabel', {
      ...heading,
      borders: { top: border('accent', rules.wordBar / 2, 8) },
      spacing: { before: own.opener, after: 6 },
    }),
    {
      id: 'SectionEnd',
      name: 'Section End',
      paragraph: { spacing: { before: 0, after: 0, leading: 1 } },
      run: { size: 1 },
    },
    {
      id: 'TableSeparator',
      name: 'Table Separator',
      paragraph: { spacing: { before: 0, after: 0, leading: design.spacing.aroundTable } },
      run: { size: 2 },
    },
    ...listStyles(look),
    ...actionStyles(look),
    ...tableTextStyles(look),
  ]
}
