import path from 'node:path'
import { formats } from '../../build/formats.js'
import { templateNames } from '../../build/template-names.js'
import { findLanguage, languageFor } from '../../import/find-language.js'
import { convertWordFile, type Imported, readWordFile } from '../../import/import-word.js'
import { languageFileText, remarkMessages } from '../../import/messages.js'
import { largestWordFile, NoWordFile, openWordFile } from '../../import/open-word-file.js'
import { isSlug } from '../../model/is-slug.js'
import type { Language } from '../../model/language.js'
import type { Message } from '../../model/message.js'
import { problem } from '../../model/problem.js'
import { exists } from '../../read/disk.js'
import { listFiles, shownPath } from '../../read/files.js'
import { inputReason, readInput } from '../../read/input.js'
import { readLanguage } from '../../read/language.js'
import { slugOf } from '../../read/slug-of.js'
import { readWorkspace, type Workspace } from '../../read/workspace.js'
import { addNeededFonts } from '../add-fonts.js'
import { ownCommand } from '../own-command.js'
import type { ReporterName } from '../reporters/index.js'
import { reportMessages } from '../reporters/report-messages.js'
import type { Run } from '../run.js'
import { said } from '../safe-text.js'
import { chooseStart, type Start } from './choose-start.js'
import { schemaLine, writeEditorFiles } from './editor-files.js'
import { answered, type ImportFlags } from './import-options.js'
import { quotedYaml } from './quoted-yaml.js'
import { tellOf } from './tell-of.js'
import { tellOfUnusableLanguages } from './unusable-languages.js'
import { type NewFile, staysInside, withLanguage, writeLanguage, writeWhole } from './write-import.js'

type Flags = ImportFlags & { report: ReporterName }

/** Makes a publication, or another language of one, out of a Word file. @returns the exit code */
export async function runImport(named: string, flags: Flags, run: Run): Promise<number> {
  const { terminal } = run
  const { workspace, messages } = await readWorkspace(terminal.cwd, formats, flags.workspace ?? null)
  if (!workspace) {
    tellOf(messages, terminal)
    return 2
  }
  const from = path.resolve(terminal.cwd, named)
  const word = shownPath(workspace.root, from)
  const file = await opened(from, word)
  if ('message' in file) return reportMessages([file.message], flags.report, workspace.root, terminal)
  const languages = await knownLanguages(workspace)
  const read = readWordFile(file.word)
  const found = findLanguage(read.drafts, languages, file.word.styles.defaults.language)
  const tag = await answered(
    flags.language,
    { words: 'Language of the document', usual: found?.tag ?? 'en' },
    flags,
    terminal,
  )
  const { language } = await readLanguage(tag, workspace.templates)
  if (!language) {
    await tellOfUnusableLanguages([tag], workspace.templates, terminal)
    return 2
  }
  const name = path.basename(from, path.extname(from))
  const slug = await answered(
    flags.slug,
    { words: 'Name of the publication', usual: slugOf(name) },
    flags,
    terminal,
  )
  const place = await placeFor(slug, language, workspace, flags, run)
  if (place === null) return 2
  const start = place.isNew ? await startFor(language, flags, workspace, run) : null
  if (place.isNew && !start) return 2
  const imported = convertWordFile(read, {
    language,
    languages,
    fileName: name,
    present: await picturesIn(place.folder),
  })
  const organisation = start?.organisation ?? (place.isNew ? imported.front.organisation : null)
  const text = languageFileText(frontMatter(imported, organisation, workspace), imported.blocks)
  const files: NewFile[] = [
    { name: `${language.tag}.md`, content: text.text },
    ...imported.pictures.map(({ name: picture, bytes }) => ({ name: picture, content: bytes })),
  ]
  if (place.isNew) {
    if (!start) return 2
    const settings = path.join(place.folder, 'publication.yaml')
    const line = schemaLine(settings, workspace.root, 'publication.schema.json')
    files.push({ name: 'publication.yaml', content: line + publicationYaml(imported, start, language) })
    if (!(await writeWhole(place.folder, files))) {
      terminal.error(said`${place.folder} exists already.\n`)
      return 2
    }
    await writeEditorFiles(workspace.root)
  } else {
    const taken = await writeLanguage(place.folder, files, place.settings)
    if (taken !== null) {
      terminal.error(said`${path.join(place.folder, taken)} exists already; nothing was written.\n`)
      return 2
    }
  }
  const markdown = shownPath(workspace.root, path.join(place.folder, `${language.tag}.md`))
  const remarks = remarkMessages(imported.remarks, text, imported.blocks, { markdown, word })
  const about = languageMessage(found, language, flags, { markdown, word })
  const exitCode = reportMessages([...about, ...remarks], flags.report, workspace.root, terminal)
  await addNeededFonts(workspace.root, run)
  const done = place.isNew
    ? `The publication \`${slug}\` is ready in ${place.folder}`
    : `${markdown} is ready`
  terminal.error(said`${done}. Next: ${ownCommand(terminal)} check ${slug}\n`)
  return exitCode
}

async function opened(
  file: string,
  shown: string,
): Promise<{ word: Awaited<ReturnType<typeof openWordFile>> } | { message: Message }> {
  const origin = { source: 'import', file: shown, blame: 'source' } as const
  const input = await readInput(file, { inside: null, largest: largestWordFile })
  if (!input.ok)
    return {
      message: problem(origin, {
        ruleId: 'no-word-file',
        reason: inputReason(input, largestWordFile),
        note: 'Name a Word file (.docx) that can be read.',
      }),
    }
  try {
    return { word: await openWordFile(input.bytes) }
  } catch (error) {
    if (!(error instanceof NoWordFile)) throw error
    return { message: problem(origin, { ruleId: 'no-word-file', reason: error.message, note: error.note }) }
  }
}

async function knownLanguages({ templates }: Workspace): Promise<Language[]> {
  const tags = await templateNames(templates.folders, 'languages')
  const read = await Promise.all(tags.map((tag) => readLanguage(tag, templates)))
  return read.flatMap(({ language }) => language ?? [])
}

/** Where the import goes: a new publication, or one that gets another language. */
type ImportPlace = { folder: string; isNew: true } | { folder: string; isNew: false; settings: string }

async function placeFor(
  slug: string,
  language: Language,
  workspace: Workspace,
  flags: Flags,
  { terminal }: Run,
): Promise<ImportPlace | null> {
  if (!isSlug(slug)) {
    terminal.error(said`Unexpected name \`${slug}\`, expected small letters, digits and hyphens.\n`)
    return null
  }
  const folder = path.join(workspace.root, 'source', slug)
  if (!(await staysInside(workspace.root, path.join(folder, 'media')))) {
    terminal.error(said`${folder} leads out of the workspace by a link.\n`)
    return null
  }
  if (!(await exists(folder))) return { folder, isNew: true }
  const settings = path.join(folder, 'publication.yaml')
  if (await exists(path.join(folder, `${language.tag}.md`))) {
    terminal.error(
      said`${path.join(folder, `${language.tag}.md`)} exists already. Another name: --slug, another language: --language.\n`,
    )
    return null
  }
  if (!(await exists(settings))) {
    terminal.error(said`${folder} exists already, without a publication.yaml. Name another with --slug.\n`)
    return null
  }
  if (flags.slug === undefined && !terminal.ask) {
    terminal.error(
      said`${folder} exists already. To add the language \`${language.tag}\` to it: --slug ${slug}; else name another.\n`,
    )
    return null
  }
  const text = await withLanguage(settings, language.tag, [workspace.root])
  if (text === null) {
    terminal.error(
      said`${settings} has no list of \`languages\` that \`${language.tag}\` could be added to.\n`,
    )
    return null
  }
  return { folder, isNew: false, settings: text }
}

/** Kind and organisation of a new publication. */
async function startFor(
  language: Language,
  flags: Flags,
  workspace: Workspace,
  { terminal }: Run,
): Promise<Start | null> {
  const { kind, organisation, yes } = flags
  return chooseStart(
    {
      language: [language.tag],
      ...(kind ? { kind } : {}),
      ...(organisation ? { organisation } : {}),
      ...(yes ? { yes } : {}),
    },
    terminal,
    workspace,
  )
}

/** Pictures of a publication, by name. */
async function picturesIn(folder: string): Promise<Map<string, Uint8Array>> {
  const names = (await listFiles(folder)).filter((name) => name.startsWith('media/'))
  const read = await Promise.all(
    names.map(async (name): Promise<[string, Uint8Array][]> => {
      const input = await readInput(path.join(folder, name), { inside: [folder], largest: largestWordFile })
      return input.ok ? [[name, input.bytes]] : []
    }),
  )
  return new Map(read.flat())
}

function frontMatter({ front }: Imported, organisation: string | null, workspace: Workspace): string[] {
  const lines: [string, string | null][] = [
    ['title', front.title],
    ['subtitle', front.subtitle],
    ['place', front.place],
    ['organisation', organisation === workspace.organisation ? null : organisation],
    ['publisher', front.publisher],
    ['abstract', front.abstract],
  ]
  const keywords =
    front.keywords.length > 0 ? [`keywords: [${front.keywords.map(quotedYaml).join(', ')}]`] : []
  return [...lines.flatMap(([key, text]) => (text ? [`${key}: ${quotedYaml(text)}`] : [])), ...keywords]
}

function publicationYaml(
  { identifier, saved, hasContents, numbersParagraphs }: Imported,
  { kind }: Start,
  language: Language,
): string {
  const symbol = identifier?.replace(new RegExp(`/${language.tag}$`, 'iu'), '')
  return [
    `kind: ${kind.name}`,
    `languages: [${language.tag}]`,
    ...(symbol ? [`identifier: ${quotedYaml(symbol)}`] : []),
    ...(hasContents ? ['contents: true'] : []),
    ...(numbersParagraphs ? ['paragraph-numbers: true'] : []),
    ...(saved ? [`# The Word file was last saved on this day:\n# published: ${saved}`] : []),
    '',
  ].join('\n')
}

/** Says which language was found, and why, where nobody named it. */
function languageMessage(
  found: ReturnType<typeof findLanguage>,
  language: Language,
  flags: Flags,
  { markdown, word }: { markdown: string; word: string },
): Message[] {
  const isMarkedOtherwise = found?.marked != null && languageFor(found.marked, [language]) === undefined
  if (flags.language !== undefined || (!isMarkedOtherwise && found?.isSure)) return []
  const marks =
    found?.marked == null
      ? 'most of its words have no mark of Word'
      : `Word marks most of its words as \`${found.marked}\``
  const why =
    found?.by === 'marks'
      ? `, since ${marks}; the words do not show it surely`
      : ` by the words of the document; ${marks}`
  return [
    problem(
      { source: 'import', file: markdown, blame: 'source' },
      {
        ruleId: 'import-language',
        severity: found?.isSure ? 'info' : 'warning',
        reason: `The language was taken to be \`${language.tag}\`${why}`,
        note: 'Name it with `--language` where it is another.',
        cause: { file: word, place: null, reason: 'In the whole Word file' },
      },
    ),
  ]
}
