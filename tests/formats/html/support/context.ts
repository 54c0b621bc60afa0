import { docxFormat } from '../../../../src/formats/docx/format.js'
import { htmlFormat } from '../../../../src/formats/html/format.js'
import type { HtmlOptions } from '../../../../src/formats/html/options.js'
import { pdfFormat } from '../../../../src/formats/pdf/format.js'
import type { PdfOptions } from '../../../../src/formats/pdf/options.js'
import type { FormatContext } from '../../../../src/model/format.js'
import type { Language } from '../../../../src/model/language.js'
import { readDesign } from '../../../../src/read/design.js'
import { readLanguage } from '../../../../src/read/language.js'
import { packagedTemplates } from '../../../../src/read/templates.js'
import { drawing } from './drawing.js'

export const tags = ['en', 'ar', 'zh', 'fr', 'ru', 'es'] as const

const templates = { folders: [packagedTemplates], root: process.cwd() }

const loaded = new Map<string, Promise<Language>>()

/** A packaged language, read once. */
export function languageOf(tag: string): Promise<Language> {
  const language = loaded.get(tag) ?? load(tag)
  loaded.set(tag, language)
  return language
}

async function load(tag: string): Promise<Language> {
  const { language, messages } = await readLanguage(tag, templates)
  if (!language) throw new Error(JSON.stringify(messages))
  return language
}

/** A context that every format can use. */
export type AnyContext = FormatContext<HtmlOptions & PdfOptions>

/** A context with the packaged language and design; `media` knows one drawing. */
export async function contextOf(tag: string, changes: Partial<AnyContext> = {}): Promise<AnyContext> {
  const languages = Object.fromEntries(
    await Promise.all(tags.map(async (name) => [name, await languageOf(name)] as const)),
  )
  const language = languages[tag] ?? (await languageOf(tag))
  const { design, font, messages } = await readDesign('default', templates)
  if (!design) throw new Error(JSON.stringify(messages))
  return {
    language,
    languages,
    design,
    options: {
      pdf: 'ua1',
      'attach-source': false,
      fonts: 'system',
      paper: 'a4',
      align: null,
      cover: false,
      paragraphNumbers: false,
      sectionBreak: 'none',
    },
    source: { name: `sample.${tag}.md`, file: `${tag}.md`, text: '# Source' },
    siblings: Object.values(languages).map(({ tag: sibling, name, direction }) => ({
      language: sibling,
      name,
      direction,
      editions: [pdfFormat, docxFormat, htmlFormat].map(({ name: format, label, mediaType, extension }) => ({
        format,
        label,
        mediaType,
        href: `../${sibling}/sample.${sibling}.${extension}`,
      })),
    })),
    media: () => new TextEncoder().encode(drawing),
    font,
    report: () => {},
    ...changes,
  }
}
