import path from 'node:path'
import { crowdedText, mostMarks } from '../model/crowded-text.js'
import type { FaultId } from '../model/faults/index.js'
import type { Kind } from '../model/kind.js'
import type { Language } from '../model/language.js'
import { manyBlocks } from '../model/many-blocks.js'
import type { Message, Place } from '../model/message.js'
import { problem } from '../model/problem.js'
import type { Publication } from '../model/publication.js'
import type { Source } from '../model/source.js'
import { Suggestions } from '../model/suggestions.js'
import { readBareBody } from './bare/bare-body.js'
import { crowdedLetterProblem, crowdedMarks } from './crowded-marks.js'
import { loadShortcodes } from './dialects/shortcodes.js'
import { readText, shownPath, textProblem } from './files.js'
import { readFrontMatter } from './front-matter.js'
import { foreignFence } from './front-matter-fence.js'
import { parseMarkdown } from './markdown.js'
import { deepestNesting, tooDeepLine, tooDeepPlace } from './nesting.js'
import { type PictureStore, readPictures } from './pictures.js'
import { yamlOfToml } from './toml-front-matter.js'
import { unifyText } from './unify-text.js'
import type { Workspace } from './workspace.js'

/** A language file as read; null when nothing can be made of it. */
export interface SourceResult {
  source: Source | null
  messages: Message[]
}

/** What reading a language file needs to know about its publication. */
export interface SourceContext {
  workspace: Workspace
  publication: Publication
  kind: Kind
  languages: Record<string, Language>
  /** Absolute folder of the publication. */
  folder: string
  /** The files in it (relative, forward slashes), which only a picture that is missing asks for. */
  listFiles: () => Promise<readonly string[]>
  /** The Markdown file of each language, relative to the folder. */
  languageFiles: Readonly<Record<string, string>>
  /** Whether the folder has no `publication.yaml`. */
  isBare: boolean
  store: PictureStore
}

/** Reads one language file: text, Markdown, front matter and pictures. */
export async function readSource(language: Language, context: SourceContext): Promise<SourceResult> {
  const { name, file, shown } = fileOf(language, context)
  const failure = failureIn(shown)
  const read = await readText(file, [context.workspace.root, context.folder])
  if (!read.ok) {
    if (read.problem === 'missing') {
      return failure(
        'missing-language-file',
        `Missing \`${name}\`, expected because \`languages\` names \`${language.tag}\``,
      )
    }
    const what = textProblem(read)
    return failure(what.ruleId, what.reason, what.place ?? null, what.note)
  }
  const { source, messages } = await readSourceText(read.text, language, context)
  return { source, messages: [...convertedFrom(read.converted, shown), ...messages] }
}

/** The Markdown file of a language: its name in the folder, its path, and its path as messages show it. */
export function fileOf(
  language: Language,
  { languageFiles, folder, workspace }: Pick<SourceContext, 'languageFiles' | 'folder' | 'workspace'>,
): { name: string; file: string; shown: string } {
  const name = languageFiles[language.tag] ?? `${language.tag}.md`
  const file = path.join(folder, name)
  return { name, file, shown: shownPath(workspace.root, file) }
}

function failureIn(shown: string) {
  return (ruleId: FaultId, reason: string, place: Place | null = null, note?: string): SourceResult => ({
    source: null,
    messages: [problem({ source: 'read', file: shown, blame: 'source' }, { ruleId, place, reason, note })],
  })
}

/** {@link readSource} of a text that a file holds, or would hold. */
export async function readSourceText(
  written: string,
  language: Language,
  context: SourceContext,
): Promise<SourceResult> {
  const { file, shown } = fileOf(language, context)
  const failure = failureIn(shown)
  const { text: unified, messages: typed } = unifyText(written, shown)
  const yaml = yamlOfToml(unified)
  const text = yaml ?? unified
  if (text.trim() === '')
    return failure(
      'empty-file',
      'Unexpected empty file, expected front matter with a `title` and a body',
      startOf(1),
    )
  const longest = longestLine(text)
  if (longest.length > 1_000_000) {
    return failure(
      'long-line',
      `Unexpected line of ${longest.length} characters, expected at most 1,000,000`,
      startOf(longest.line),
    )
  }
  const deep = tooDeepLine(text)
  const tooDeep = `Unexpected nesting, expected at most ${deepestNesting} levels`
  if (deep !== null) return failure('nesting', tooDeep, startOf(deep))
  const crowded = crowdedText(text, mostMarks)
  if (crowded) {
    return failure(
      'crowded-text',
      `Unexpected number of ${crowded.name} in one stretch of text, expected at most ${crowded.most.toLocaleString('en')}`,
      crowded.place,
      'Divide the paragraph with blank lines.',
    )
  }
  const many = manyBlocks(text)
  if (many) {
    return failure(
      'crowded-text',
      `Unexpected number of ${many.name} in one ${many.within}, expected at most ${many.most.toLocaleString('en')}`,
      many.place,
      many.within === 'table'
        ? 'Exchange rows and columns, or divide the table.'
        : 'Divide the report into publications, or give long lists as a file beside it.',
    )
  }
  await loadShortcodes(text)
  const tree = parseMarkdown(text)
  const deepPlace = tooDeepPlace(tree)
  if (deepPlace) return failure('nesting', tooDeep, deepPlace)
  const marks = crowdedMarks(tree)
  if (marks) return failure('crowded-text', crowdedLetterProblem.reason, marks, crowdedLetterProblem.note)
  const front = readFrontMatter(tree, {
    path: shown,
    language: language.tag,
    required: context.kind.requiredFrontMatter,
    organisation: context.workspace.organisation,
    isBare: context.isBare,
  })
  const body =
    context.isBare && front.frontMatter
      ? readBareBody(tree, { frontMatter: front.frontMatter, path: shown, name: context.publication.slug })
      : { tree, frontMatter: front.frontMatter, places: {}, messages: [] }
  const pictures = await readPictures(body.tree, {
    folder: context.folder,
    base: path.dirname(file),
    path: shown,
    language: language.tag,
    listFiles: context.listFiles,
    store: context.store,
    suggestions: new Suggestions(),
  })
  const fence = foreignFence(text, yaml !== null, shown)
  const messages = [
    ...typed,
    ...(fence ? [fence] : []),
    // Of front matter that was not seen nothing else can be said.
    ...(fence?.severity === 'error' ? [] : front.messages),
    ...body.messages,
    ...pictures.messages,
  ]
  const source = body.frontMatter && {
    publication: context.publication,
    kind: context.kind,
    language,
    languages: context.languages,
    frontMatter: body.frontMatter,
    frontMatterPlaces: { ...body.places, ...front.places },
    path: shown,
    text,
    tree: body.tree,
    files: { ...context.languageFiles },
    media: pictures.media,
  }
  return { source, messages }
}

function convertedFrom(encoding: string | null, file: string): Message[] {
  if (encoding === null) return []
  return [
    problem(
      { source: 'read', file, blame: 'source' },
      {
        ruleId: 'converted-encoding',
        severity: 'info',
        reason: `Unexpected ${encoding}, read as it is`,
        note: 'Save the file as UTF-8, which every editor and tool reads.',
      },
    ),
  ]
}

function startOf(line: number): Place {
  return { start: { line, column: 1 }, end: { line, column: 1 } }
}

function longestLine(text: string): { line: number; length: number } {
  let longest = { line: 1, length: 0 }
  let line = 1
  let start = 0
  for (;;) {
    const end = text.indexOf('\n', start)
    const length = (end < 0 ? text.length : end) - start
    if (length > longest.length) longest = { line, length }
    if (end < 0) return longest
    start = end + 1
    line += 1
  }
}
