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

export const drawing = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 680 60" width="680" height="60"><line x1="0" y1="20" x2="680" y2="20" stroke="#000"/><circle cx="40" cy="20" r="7" fill="#0B4A56"/><circle cx="360" cy="20" r="7" fill="#fff" stroke="#000" stroke-width="2"/><text x="40" y="50" font-family="sans-serif" font-size="14">2010</text></svg>`

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
    source: { name: `sample.${tag}.md`, text: '# Source' },
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
    pages: null,
    report: () => {},
    ...changes,
  }
}
