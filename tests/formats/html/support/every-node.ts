import type {
  Action,
  Block,
  Direction,
  Paragraph,
  Phrasing,
  Report,
  Section,
} from '../../../../src/model/report.js'
import { reportOf, text } from './report.js'

/** Words of a document in one language, so that the same shapes can be built in every script. */
export interface Wording {
  language: string
  direction: Direction
  name: string
  title: string
  subtitle: string
  organisation: string
  date: string
  label: string
  heading: string
  sentence: string
  mark: string
  bullet: string
  table: string
  figure: string
  contents: string
  about: string
  number: string
}

export const english: Wording = {
  language: 'en',
  direction: 'ltr',
  name: 'English',
  title: 'Seventh annual meeting of the Global Network of R2P Focal Points',
  subtitle: 'Summary of key messages and outcomes',
  organisation: 'Global Network of R2P Focal Points',
  date: 'Doha, Qatar, 24–25 April 2017',
  label: 'Context',
  heading: 'Syria and mass atrocity prevention',
  sentence:
    'Senior officials from more than 40 countries, with representatives of the European Union and the United Nations, met in Doha on 24 and 25 April 2017 (A/RES/60/1).',
  mark: '1',
  bullet: '–',
  table: 'Table 1',
  figure: 'Figure 1',
  contents: 'Contents',
  about: 'About this document',
  number: '465,000',
}

export const arabic: Wording = {
  language: 'ar',
  direction: 'rtl',
  name: 'العربية',
  title: 'الاجتماع السنوي السابع للشبكة العالمية لجهات التنسيق المعنية بالمسؤولية عن الحماية',
  subtitle: 'موجز الرسائل الرئيسية والنتائج',
  organisation: 'الشبكة العالمية لجهات التنسيق',
  date: 'الدوحة، قطر، 24 و25 نيسان/أبريل 2017',
  label: 'السياق',
  heading: 'سوريا ومنع الفظائع الجماعية',
  sentence:
    'اجتمع في الدوحة يومي 24 و25 نيسان/أبريل 2017 مسؤولون كبار من أكثر من 40 بلداً، ومعهم ممثلون للاتحاد الأوروبي والأمم المتحدة (A/RES/60/1).',
  mark: '(1)',
  bullet: '•',
  table: 'الجدول 1',
  figure: 'الشكل 1',
  contents: 'المحتويات',
  about: 'عن هذه الوثيقة',
  number: '465 ألف',
}

export const chinese: Wording = {
  language: 'zh',
  direction: 'ltr',
  name: '中文',
  title: '保护责任协调人全球网络第七次年度会议',
  subtitle: '主要信息和成果摘要',
  organisation: '保护责任协调人全球网络',
  date: '卡塔尔多哈，2017年4月24日至25日',
  label: '背景',
  heading: '叙利亚与防止大规模暴行',
  sentence:
    '来自40多个国家的高级官员以及欧洲联盟和联合国的代表，于2017年4月24日至25日在多哈举行会议（A/RES/60/1）。',
  mark: '1',
  bullet: '•',
  table: '表1',
  figure: '图1',
  contents: '目录',
  about: '关于本文件',
  number: '46.5万',
}

/** A Report that holds every node type, in the given words. */
export function everyNode(words: Wording): Report {
  const paragraph = (id: string, ...children: Phrasing[]): Paragraph => ({
    type: 'paragraph',
    id,
    number: null,
    children: children.length > 0 ? children : [text(words.sentence)],
  })
  const action = (number: number): Action => ({
    type: 'action',
    id: `syria-a${number}`,
    number: `1.${number}`,
    children: [
      paragraph(
        `syria-a${number}-p1`,
        { type: 'strong', children: [text(words.label)] },
        text(`. ${words.sentence}`),
      ),
    ],
  })
  const blocks: Block[] = [
    paragraph(
      'p-inline',
      text(words.sentence),
      { type: 'footnoteReference', id: 'ref-1', target: 'note-1', mark: words.mark },
      text(' '),
      { type: 'emphasis', children: [text(words.label)] },
      text(' '),
      { type: 'delete', children: [text('x')] },
      text(' '),
      { type: 'inlineCode', value: 'a  b' },
      { type: 'break' },
      { type: 'link', url: 'https://www.un.org/?a=1&b=2', title: 'UN', children: [text(words.organisation)] },
      text(' '),
      { type: 'inlineImage', media: 'media/timeline.svg', alternative: words.figure },
      { type: 'reference', target: 'syria', children: [text(words.heading)] },
      text(' '),
      { type: 'span', language: 'fr', direction: 'ltr', children: [text('responsabilité de protéger')] },
      text(' '),
      { type: 'abbreviation', value: 'R2P', expansion: 'Responsibility to Protect' },
    ),
    {
      type: 'list',
      id: 'l1',
      ordered: false,
      start: null,
      spread: false,
      children: [
        {
          type: 'listItem',
          id: 'l1-1',
          marker: words.bullet,
          checked: null,
          children: [
            paragraph('l1-1-p1'),
            {
              type: 'list',
              id: 'l2',
              ordered: true,
              start: 3,
              spread: true,
              children: [
                {
                  type: 'listItem',
                  id: 'l2-1',
                  marker: '3.',
                  checked: true,
                  children: [paragraph('l2-1-p1'), paragraph('l2-1-p2')],
                },
              ],
            },
          ],
        },
        {
          type: 'listItem',
          id: 'l1-2',
          marker: words.bullet,
          checked: false,
          children: [{ type: 'code', id: 'c0', lang: null, value: 'x' }],
        },
      ],
    },
    { type: 'blockquote', id: 'bq', children: [paragraph('bq-p1'), paragraph('bq-p2')] },
    { type: 'code', id: 'c1', lang: 'js', value: '\nconst a = 1 < 2\n  && b' },
    { type: 'thematicBreak' },
    {
      type: 'table',
      id: 't1',
      label: words.table,
      caption: [text(words.heading)],
      align: ['start', 'center', 'end'],
      rowHeaders: true,
      children: [
        ['', words.label, words.number],
        [words.label, 'A/RES/60/1', '40'],
        [words.heading, 'S/RES/2286 (2016)', '465'],
      ].map((row) => ({
        type: 'tableRow',
        children: row.map((cell) => ({ type: 'tableCell', children: cell ? [text(cell)] : [] })),
      })),
    },
    {
      type: 'table',
      id: 't2',
      label: null,
      caption: [],
      align: ['start'],
      rowHeaders: false,
      children: [{ type: 'tableRow', children: [{ type: 'tableCell', children: [text(words.label)] }] }],
    },
    {
      type: 'figure',
      id: 'f1',
      label: words.figure,
      caption: [text(words.heading)],
      media: 'media/timeline.svg',
      alternative: words.sentence,
    },
    { type: 'figure', id: 'f2', label: null, caption: [], media: 'media/timeline.svg', alternative: '' },
    {
      type: 'figures',
      id: 'k',
      block: 'figures',
      label: [text(words.label)],
      children: [1, 2, 3].map((index) => ({
        type: 'keyFigure',
        id: `k-${index}`,
        qualifier: index === 3 ? [] : [text(words.label)],
        qualifierSeparator: index === 3 ? '' : ' ',
        value: words.number,
        unit: index === 2 ? '' : words.label,
        unitSeparator: index === 2 ? '' : '\u00A0',
        closing: [],
        descriptionSeparator: ' ',
        description: [text(words.subtitle)],
      })),
    },
    {
      type: 'notice',
      id: 'n1',
      block: 'notice',
      label: [text(words.label)],
      children: [paragraph('n1-p1')],
    },
  ]
  const session: Section = {
    type: 'section',
    id: 'syria',
    depth: 2,
    role: 'session',
    number: '1',
    label: null,
    title: [text(words.heading)],
    children: [
      {
        type: 'section',
        id: 'syria-context',
        depth: 3,
        role: null,
        number: null,
        label: null,
        title: [text(words.label)],
        children: [
          paragraph('syria-p1'),
          paragraph('syria-p2'),
          {
            type: 'people',
            id: 'syria-people',
            block: 'people',
            label: [text(words.label)],
            children: [
              { type: 'person', id: 'p1', name: [text(words.name)], function: [text(words.subtitle)] },
              { type: 'person', id: 'p2', name: [text(words.organisation)], function: [] },
            ],
          },
          {
            type: 'quote',
            id: 'q1',
            block: 'quote',
            children: [text(words.heading)],
            source: [text(words.label)],
          },
          {
            type: 'section',
            id: 'deep',
            depth: 4,
            role: null,
            number: null,
            label: null,
            title: [text(words.label)],
            children: [paragraph('deep-p1')],
          },
        ],
      },
      {
        type: 'actions',
        id: 'syria-actions',
        block: 'actions',
        depth: 3,
        title: [text(words.heading)],
        children: [1, 2, 3].map(action),
      },
    ],
  }
  const working: Section = {
    type: 'section',
    id: 'working',
    depth: 2,
    role: 'working-session',
    number: null,
    label: words.label,
    title: [text(words.heading)],
    children: [
      paragraph('working-p1', text(words.sentence), {
        type: 'footnoteReference',
        id: 'ref-1-2',
        target: 'note-1',
        mark: words.mark,
      }),
    ],
  }
  const introduction: Section = {
    ...working,
    id: 'introduction',
    label: null,
    role: 'introduction',
    children: blocks,
  }
  return reportOf([paragraph('lead'), introduction, session, working], {
    language: words.language,
    direction: words.direction,
    metadata: {
      ...reportOf([]).metadata,
      title: words.title,
      subtitle: words.subtitle,
      abstract: words.sentence,
      keywords: [words.label, words.heading],
      organisation: words.organisation,
      symbol: `R2PFP/2017/7/${words.language.toUpperCase()}`,
      published: '2017-06-30',
    },
    titleBlock: {
      type: 'titleBlock',
      organisation: words.organisation,
      title: [text(words.title)],
      subtitle: [text(words.subtitle)],
      placeAndDate: words.date,
      symbol: `R2PFP/2017/7/${words.language.toUpperCase()}`,
      status: words.label,
      abstract: [text(words.sentence)],
      languages: languages(words.language),
    },
    contents: {
      type: 'contents',
      label: words.contents,
      entries: [
        { type: 'contentsEntry', target: 'introduction', number: null, title: [text(words.heading)] },
        { type: 'contentsEntry', target: 'syria', number: '1', title: [text(words.heading)] },
        {
          type: 'contentsEntry',
          target: 'working',
          number: null,
          title: [text(`${words.label}: ${words.heading}`)],
        },
      ],
    },
    footnotes: [
      {
        type: 'footnote',
        id: 'note-1',
        mark: words.mark,
        references: ['ref-1', 'ref-1-2'],
        children: [paragraph('note-1-p1'), paragraph('note-1-p2')],
      },
    ],
    colophon: {
      type: 'colophon',
      label: words.about,
      rows: [
        { type: 'colophonRow', term: words.label, detail: [text('R2PFP/2017/7/EN')] },
        {
          type: 'colophonRow',
          term: words.contents,
          detail: [
            { type: 'span', language: 'ar', direction: 'rtl', children: [text('العربية')] },
            text(' · '),
            { type: 'span', language: 'zh', direction: 'ltr', children: [text('中文')] },
          ],
        },
      ],
    },
  })
}

function languages(own: string) {
  const all = [
    { language: 'ar', direction: 'rtl' as const, name: 'العربية' },
    { language: 'zh', direction: 'ltr' as const, name: '中文' },
    { language: 'en', direction: 'ltr' as const, name: 'English' },
    { language: 'fr', direction: 'ltr' as const, name: 'Français' },
    { language: 'ru', direction: 'ltr' as const, name: 'Русский' },
    { language: 'es', direction: 'ltr' as const, name: 'Español' },
  ].map((entry) => ({ ...entry, current: entry.language === own }))
  return [...all.filter((entry) => entry.current), ...all.filter((entry) => !entry.current)]
}
