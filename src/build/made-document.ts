import path from 'node:path'
import { auditEdition } from '../audit/edition.js'
import { check } from '../check/index.js'
import { lint } from '../lint/index.js'
import { lower } from '../lower/index.js'
import { append } from '../model/arrays.js'
import { hasError } from '../model/has-error.js'
import type { Language } from '../model/language.js'
import type { Message } from '../model/message.js'
import { completePublication } from '../read/complete-publication.js'
import { readDesign } from '../read/design.js'
import { readKind } from '../read/kind.js'
import { readLanguage } from '../read/language.js'
import type { PublicationSettings } from '../read/publication-schema.js'
import { readSourceText } from '../read/source.js'
import type { Workspace } from '../read/workspace.js'
import { formatContext } from './edition.js'
import type { AuditedFormat } from './formats.js'
import { lacksFonts, missingFontsMessage } from './missing-fonts.js'
import { withFonts } from './with-fonts.js'

/** A document in one language whose Markdown a program wrote. */
export interface WrittenDocument {
  /** Name of its files, without language and ending. */
  name: string
  language: string
  /** Front matter and Markdown. */
  text: string
  settings: Partial<PublicationSettings>
}

/** A finished file, by its name. */
export interface MadeFile {
  name: string
  bytes: Uint8Array
}

/**
 * Makes a document that stands in no folder, with the templates of a workspace, and reads its editions back. They link
 * to each other as the editions of a publication do: `../fr/name.fr.html`.
 *
 * @returns the files, or none where a message is an error
 */
export async function makeDocument(
  { name, language: tag, text, settings }: WrittenDocument,
  workspace: Workspace,
  formats: readonly AuditedFormat[],
): Promise<{ files: MadeFile[]; messages: Message[] }> {
  const { templates } = workspace
  const publication = completePublication(
    { ...settings, languages: [tag], source: tag, formats: formats.map((format) => format.name) },
    name,
    name,
    workspace,
  )
  const [spoken, typed, drawn] = await Promise.all([
    readLanguage(tag, templates, workspace.formats),
    readKind(publication.kind, [tag], templates),
    readDesign(publication.design, templates),
  ])
  const messages: Message[] = [...spoken.messages, ...typed.messages, ...drawn.messages]
  const { language } = spoken
  const { kind } = typed
  if (!language || !kind || !drawn.design) return { files: [], messages }
  const languages: Record<string, Language> = { [tag]: language }
  const { design } = drawn
  if (lacksFonts(language, { design, publication, formats: publication.formats }))
    messages.push(missingFontsMessage(design, language, { file: `${name}.${tag}.md`, place: null }))
  const pictures = new Map<string, Uint8Array>()
  const { source, messages: read } = await readSourceText(text, language, {
    workspace,
    publication,
    kind,
    languages,
    folder: path.join(workspace.root, name),
    listFiles: async () => [],
    languageFiles: { [tag]: `${tag}.md` },
    isBare: false,
    store: pictures,
  })
  append(messages, read)
  if (!source) return { files: [], messages }
  const { report, messages: lowered } = lower(source)
  const file = source.path
  append(messages, [
    ...lowered,
    ...lint(source.tree, { path: file, text, language, kind }),
    ...check({ report, kind, language, frontMatter: source.frontMatter, file, text }),
  ])
  if (hasError(messages)) return { files: [], messages }
  const fileOf = (extension: string) => `${name}.${tag}.${extension}`
  const material = { design: drawn.design, font: drawn.font, languages, pictures }
  const addMessage = (message: Message) => messages.push(message)
  const files: MadeFile[] = []
  for (const format of formats) {
    const context = formatContext({ source, format }, material, publication, addMessage)
    const artifact = await withFonts(publication, addMessage, () => format.compile(report, context))
    if (!artifact) continue
    const { bytes, facts } = artifact
    const options = { file: fileOf(format.extension), read: format.read, sourceFile: file, made: facts.made }
    append(messages, (await auditEdition(bytes, report, options)).messages)
    files.push({ name: fileOf(format.extension), bytes })
  }
  return { files: hasError(messages) ? [] : files, messages }
}
