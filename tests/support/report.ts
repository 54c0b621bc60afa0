import { readFileSync } from 'node:fs'
import { parse } from 'yaml'
import { lower } from '../../src/lower/index.js'
import type { Kind } from '../../src/model/kind.js'
import type { Message } from '../../src/model/message.js'
import type { FrontMatter, Publication } from '../../src/model/publication.js'
import type { Report } from '../../src/model/report.js'
import type { Source } from '../../src/model/source.js'
import { kindSchema } from '../../src/read/kind-schema.js'
import { parseMarkdown } from '../../src/read/markdown.js'
import { languageData } from './languages.js'

export interface Written {
  language?: string | undefined
  text: string
  frontMatter?: Partial<FrontMatter> | undefined
  kind?: Partial<Kind> | undefined
  publication?: Partial<Publication> | undefined
}

/** A Source made of Markdown, without disk: every picture is known and small. */
export function sourceFrom(written: Written): Source {
  const language = languageData(written.language ?? 'en')
  const text = written.text
  const tree = parseMarkdown(text)
  const shown = /!\[[^\]]*\]\(([^)\s]+)|<img src="([^"]+)"|^\[[^\]]+\]: (\S+\.(?:png|svg))$/gmu
  const pictures = [...text.matchAll(shown)].map(([, ...paths]) => paths.find((path) => path) ?? '')
  return {
    publication: { ...publication, source: 'en', languages: [language.tag], ...written.publication },
    kind: { ...kindNamed('plain'), ...written.kind },
    language,
    languages: Object.fromEntries(
      ['en', 'fr', 'es', 'ru', 'zh', 'ar'].map((tag) => [tag, languageData(tag)]),
    ),
    frontMatter: { ...frontMatter, ...written.frontMatter },
    frontMatterPlaces: {},
    path: `${language.tag}.md`,
    text,
    tree,
    files: Object.fromEntries(['en', 'fr', 'es', 'ru', 'zh', 'ar'].map((tag) => [tag, `${tag}.md`])),
    media: Object.fromEntries(
      pictures.map((path) => [path, { hash: 'a'.repeat(64), kind: 'png' as const, width: 10, height: 10 }]),
    ),
  }
}

/** The Report of Markdown, and what lowering said about it. */
export function reportFrom(written: Written): { report: Report; messages: Message[]; source: Source } {
  const source = sourceFrom(written)
  return { ...lower(source), source }
}

/** A packaged kind. */
export function kindNamed(name: string): Kind {
  const text = readFileSync(new URL(`../../templates/kinds/${name}.yaml`, import.meta.url), 'utf8')
  return { name, ...kindSchema.parse(parse(text)) }
}

const publication: Publication = {
  slug: 'example',
  folder: 'source/example',
  kind: 'plain',
  design: 'default',
  source: 'en',
  languages: ['en'],
  formats: ['html'],
  identifier: null,
  published: null,
  status: 'final',
  until: null,
  event: null,
  baseUrl: null,
  names: [],
  formatOptions: {},
  contents: false,
  paper: 'a4',
  align: null,
  cover: false,
  paragraphNumbers: false,
  sectionBreak: 'none',
}

const frontMatter: FrontMatter = {
  title: '1',
  subtitle: null,
  shortTitle: null,
  place: null,
  organisation: null,
  organisers: [],
  publisher: null,
  rights: null,
  abstract: null,
  keywords: [],
  abbreviations: {},
}
