import type { EvidencePage, IndexPage, PageStyle } from '../../src/pages/types.js'
import { contextOf } from '../formats/html/support/context.js'

export async function styleOf(): Promise<PageStyle> {
  const { design, language } = await contextOf('en')
  return { design, language }
}

const sum = (seed: string) => seed.repeat(64).slice(0, 64)

export const languages = [
  {
    language: 'en',
    direction: 'ltr',
    name: 'English',
    title: 'Seventh annual meeting of the Global Network of R2P Focal Points',
  },
  {
    language: 'ar',
    direction: 'rtl',
    name: 'العربية',
    title: 'الاجتماع السنوي السابع للشبكة العالمية لجهات التنسيق المعنية بالمسؤولية عن الحماية',
  },
  { language: 'zh', direction: 'ltr', name: '中文', title: '保护责任协调人全球网络第七次年度会议' },
  {
    language: 'fr',
    direction: 'ltr',
    name: 'Français',
    title: 'Septième réunion annuelle du Réseau mondial des points focaux',
  },
  {
    language: 'ru',
    direction: 'ltr',
    name: 'Русский',
    title: 'Седьмое ежегодное совещание Глобальной сети координаторов',
  },
  {
    language: 'es',
    direction: 'ltr',
    name: 'Español',
    title: 'Séptima reunión anual de la Red Mundial de Puntos Focales',
  },
] as const

const formats = [
  ['html', 'Web page'],
  ['pdf', 'PDF'],
  ['docx', 'Word'],
] as const

export const index: IndexPage = {
  organisation: 'Global Network of R2P Focal Points',
  publications: ['doha-2017', 'helsinki-2018'].map((slug, position) => ({
    slug,
    identifier: position === 0 ? 'R2PFP/2017/7' : null,
    published: position === 0 ? '2017-06-30' : null,
    status: position === 0 ? ('final' as const) : ('draft' as const),
    title: languages[0],
    languages: languages.slice(0, position === 0 ? 6 : 1).map((language) => ({
      ...language,
      editions: formats.map(([format, label], column) => ({
        format,
        label,
        href: `${slug}/${language.language}/${slug}.${language.language}.${format}`,
        bytes: [48_213, 412_345, 1_301_000][column] ?? 0,
        pages: [null, 6, 7][column] ?? null,
        sha256: sum('0123456789abcdef'),
      })),
    })),
    evidence: `${slug}/evidence/index.html`,
  })),
  files: [
    { name: 'manifest.json', href: 'manifest.json' },
    { name: 'SHA256SUMS', href: 'SHA256SUMS' },
  ],
}

export const evidence: EvidencePage = {
  slug: 'doha-2017',
  identifier: 'R2PFP/2017/7',
  published: '2017-06-30',
  status: 'final',
  organisation: 'Global Network of R2P Focal Points',
  title: languages[0],
  languages: [...languages],
  messages: [
    {
      ruleId: 'numbers',
      source: 'parity',
      severity: 'warning',
      file: 'source/doha-2017/ar.md',
      place: { start: { line: 41, column: 3 }, end: { line: 41, column: 20 } },
      reason: 'Unexpected `465 مليون`, expected `465 ألف`',
      note: 'Write the figure of the source text.',
      cause: {
        file: 'source/doha-2017/en.md',
        place: { start: { line: 40, column: 1 }, end: { line: 40, column: 9 } },
        reason: 'The source says `465,000`',
      },
      blame: 'source',
    },
  ],
  parity: {
    source: 'en',
    rules: ['structure', 'numbers', 'dates', 'names', 'symbols'].map((rule, row) => ({
      rule,
      compares: 'what both texts say',
      results: languages.slice(1).map(({ language }, column) => ({
        language,
        status:
          row === 1 && column === 0
            ? ('fail' as const)
            : row === 3
              ? ('not-run' as const)
              : row === 4
                ? ('nothing' as const)
                : ('pass' as const),
        compared: row === 4 ? 0 : 120 + row,
        findings: row === 1 && column === 0 ? 1 : 0,
        remarks: 0,
        measured: 'thousands' as const,
      })),
    })),
  },
  audits: languages.flatMap(({ language }) =>
    formats.map(([format, label], column) => ({
      language,
      format,
      label,
      href: `../${language}/doha-2017.${language}.${format}`,
      bytes: 412_345,
      pages: [null, 6, 7][column] ?? null,
      sha256: sum('fedcba9876543210'),
      status: format === 'docx' ? ('not-run' as const) : ('pass' as const),
      compared: 212,
      differences: [],
    })),
  ),
  conformance: {
    schema: 1,
    checkers: [
      {
        name: 'veraPDF (PDF/UA-1)',
        version: '1.28.2',
        status: 'pass',
        reason: null,
        files: [{ path: 'doha-2017/en/doha-2017.en.pdf', status: 'pass', findings: [] }],
      },
      {
        name: 'Open XML SDK',
        version: null,
        status: 'not-run',
        reason: 'the validator is not installed',
        files: [],
      },
      {
        name: 'Nu HTML Checker',
        version: '26.9.27',
        status: 'fail',
        reason: null,
        files: [
          {
            path: 'doha-2017/en/doha-2017.en.html',
            status: 'fail',
            findings: [{ rule: 'html', place: '12:4', message: 'Duplicate ID' }],
          },
        ],
      },
    ],
  },
  tools: [
    { name: 'rapporteur', version: '0.1.0' },
    { name: 'pdfmake', version: '0.3.11' },
  ],
  fonts: [{ family: 'Source Serif 4', version: '4.005', licence: 'OFL-1.1' }],
  files: [{ name: 'messages.json', href: 'messages.json' }],
  index: '../../index.html',
}
