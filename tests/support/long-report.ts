import { readFileSync } from 'node:fs'
import path from 'node:path'
import type { Files } from './workspace.js'

/** Languages in which long reports are set: one of each way of setting. */
export const longLanguages = ['en', 'ar', 'zh'] as const
type LongLanguage = (typeof longLanguages)[number]

/** Options of `publication.yaml` that long reports are built with. */
export const longOptions = {
  plain: { pdf: 'ua1', paper: 'a4' },
  everything: {
    pdf: 'ua2',
    paper: 'letter',
    cover: true,
    contents: true,
    align: 'justify',
    fonts: 'embed',
    status: 'draft',
    identifier: 'LONG/2026/1',
    published: '2026-01-31',
    'attach-source': true,
    'paragraph-numbers': true,
    'section-break': 'page',
  },
} as const

/** How long: numbers of sections, rows and notes. */
export interface Length {
  sections: number
  rows: number
  notes: number
}

const root = path.join(import.meta.dirname, '..', '..')
const words = {
  en: {
    title: 'A long report',
    heading: 'Part',
    caption: 'Figures by place and year',
    chart: 'Change by quarter',
  },
  ar: {
    title: 'تقرير طويل',
    heading: 'القسم',
    caption: 'الأرقام بحسب المكان والسنة',
    chart: 'التغير بحسب الربع',
  },
  zh: { title: '一份长报告', heading: '部分', caption: '按地点和年份分列的数字', chart: '各季度的变化' },
} as const

/**
 * The files of a publication in each language, none a translation of another: prose of the sample, a table that goes on over pages, one of twelve
 * columns, many notes, two of half a page, drawings with gradients and masks, photographs, and every kind of block.
 */
export function longPublications(
  slug: string,
  options: object,
  length: Length,
  tags: readonly LongLanguage[] = longLanguages,
): Files {
  const fixture = (name: string) => readFileSync(path.join(root, 'tests/fixtures', name))
  const pictures = {
    'chart.svg': fixture('drawings/features.svg'),
    'photo.jpg': fixture('raster/o6.jpg'),
    'tall.jpg': fixture('raster/o8.jpg'),
    'icon.png': fixture('raster/palette.png'),
  }
  return Object.fromEntries(
    tags.flatMap((tag): [string, string | Uint8Array][] => {
      const folder = `source/${slug}-${tag}`
      const settings = { kind: 'plain', languages: [tag], formats: ['pdf', 'docx', 'html', 'md'], ...options }
      return [
        [`${folder}/publication.yaml`, JSON.stringify(settings)],
        [`${folder}/${tag}.md`, longText(tag, length)],
        ...Object.entries(pictures).map(([name, bytes]): [string, Uint8Array] => [
          `${folder}/media/${name}`,
          bytes,
        ]),
      ]
    }),
  )
}

/** Paragraphs of the sample without references to the rest of it. */
function prose(tag: LongLanguage): string[] {
  const text = readFileSync(path.join(root, `source/doha-2017/${tag}.md`), 'utf8').split(/^---$/mu)[2] ?? ''
  return text
    .split(/\n\n+/u)
    .filter((part) => /^[\p{L}«“"]/u.test(part) && part.length > 60 && !part.includes('[]('))
    .map((part) => part.replace(/\[\^[^\]]*\]|\[([^\]]*)\]\([^)]*\)|:span\[([^\]]*)\]\{[^}]*\}/gu, '$1$2'))
}

function longText(tag: LongLanguage, { sections, rows, notes }: Length): string {
  const { title, heading, caption, chart } = words[tag]
  const paragraphs = prose(tag)
  const paragraph = (index: number) => paragraphs[index % paragraphs.length] ?? ''
  const short = (index: number) =>
    [...paragraph(index)]
      .slice(0, tag === 'zh' ? 9 : 24)
      .join('')
      .trim()
  const called = Array.from({ length: notes }, (_, index) => `[^n${index + 1}]`)
  const perSection = Math.ceil(notes / sections)
  const body = Array.from({ length: sections }, (_, index) => {
    const own = called.slice(index * perSection, (index + 1) * perSection)
    const text = Array.from({ length: 5 }, (_, at) => {
      const marks = own.slice(at * 2, at === 4 ? undefined : at * 2 + 2)
      return marks.reduce((said, mark) => `${said} ${short(index + at)}${mark}`, paragraph(index * 5 + at))
    })
    return [
      `## ${heading} ${index + 1} {#part-${index + 1}}`,
      ...text.slice(0, 3),
      `### ${heading} ${index + 1}.1 {#part-${index + 1}-1}`,
      ...text.slice(3),
      blocks[index % blocks.length]?.(index, { paragraph, short, chart }) ?? '',
    ].join('\n\n')
  })
  const long = [
    `## ${caption} {#figures}`,
    `:::table{#long .row-headers}\n${row(['#', short(1), '2023', '2024', '±'])}\n${row(Array(5).fill('---'))}`,
    ...Array.from({ length: rows }, (_, index) =>
      row([
        `${index + 1}`,
        index % 7 === 0 ? paragraph(index) : short(index),
        `${index * 1234 + 0.5}`,
        `${index * 98}`,
        `−${index}`,
      ]),
    ),
    `\n${caption}\n:::\n`,
    `:::table{#wide .landscape}\n${row(Array.from({ length: 12 }, (_, index) => `${2015 + index}`))}\n${row(Array(12).fill('---:'))}`,
    ...Array.from({ length: 14 }, (_, at) =>
      row(Array.from({ length: 12 }, (_, index) => `${(at + 1) * (index + 7) * 1111}`)),
    ),
    `\n${caption} (12)\n:::\n`,
  ].join('\n')
  const noted = called.map((mark, index) => {
    const isLong = index === 7 || index === Math.floor(notes / 2)
    const said = isLong
      ? Array.from({ length: 6 }, (_, at) => paragraph(index + at)).join('\n\n    ')
      : paragraph(index)
    return `${mark}: ${said}`
  })
  const front = {
    title,
    subtitle: caption,
    'short-title': title,
    abstract: paragraph(0),
    keywords: [short(2)],
    abbreviations: { LNG: caption },
  }
  return `---\n${JSON.stringify(front)}\n---\n\n${[...body, long, ...noted].join('\n\n')}\n`
}

interface Words {
  paragraph: (index: number) => string
  short: (index: number) => string
  chart: string
}

const blocks: ((index: number, words: Words) => string)[] = [
  (index, { chart, short }) =>
    `:::figure{#chart-${index}}\n![${short(index)}](media/chart.svg)\n\n${chart} ${index}\n:::`,
  (index, { paragraph, short }) =>
    `- ${paragraph(index)}\n  - ${short(index)}\n    1. ${paragraph(index + 1)}\n    2. ${short(index + 1)}\n- [x] ${short(index + 2)}\n- [ ] ${short(index + 3)}`,
  (index, { chart, short }) =>
    `:::figure{#photo-${index}}\n![${short(index)}](media/photo.jpg)\n\n${chart} ${index}\n:::\n\n![](media/tall.jpg)`,
  (index, { paragraph }) =>
    `> ${paragraph(index)}\n>\n> ${paragraph(index + 1)}\n\n***\n\n${paragraph(index + 2)}`,
  (index, { paragraph, short }) =>
    `:::actions[${short(index + 2)}]{#actions-${index}}\n1. **${short(index)}** ${paragraph(index)}\n2. ${paragraph(index + 1)}\n:::`,
  (index, { short }) =>
    `:::people[${short(index)}]\n- **${short(index)}**, ${short(index + 1)}\n- **${short(index + 2)}**, ${short(index + 3)}\n:::`,
  (index, { short }) =>
    `:::figures[${short(index)}]\n- ${short(index)} **465,000** ${short(index + 1)}\n- **${index + 2}** ${short(index + 3)}\n:::`,
  (index, { paragraph, short }) =>
    `${short(index)}\n: ${paragraph(index)}\n\n${short(index + 1)} LNG\n: ${paragraph(index + 1)}`,
  (index, { paragraph }) =>
    `:::notice\n${paragraph(index)} ![i](media/icon.png) \`code(${index})\` *${index}* **${index}** H~2~O\n:::`,
  (index) =>
    `\`\`\`js\nconst long = [${Array.from({ length: 40 }, (_, at) => index * at).join(', ')}]\n\tindented()\n\`\`\``,
  (index, { paragraph }) =>
    `${paragraph(index)} [${index}](https://example.org/a/rather/long/path/${index}?with=a&query=string#and-a-part). [](#part-1)`,
]

function row(cells: readonly string[]): string {
  return `| ${cells.join(' | ')} |`
}
