import path from 'node:path'
import type { FaultId } from '../model/faults/index.js'
import { hasError } from '../model/has-error.js'
import { isSlug } from '../model/is-slug.js'
import type { Message } from '../model/message.js'
import { type Problem, problem } from '../model/problem.js'
import type { Publication } from '../model/publication.js'
import type { BareDocument } from './bare/document-files.js'
import { completePublication } from './complete-publication.js'
import { readText, shownPath, textProblem } from './files.js'
import { parseYaml } from './parse-yaml.js'
import { type PublicationSettings, settingsSchemas } from './publication-schema.js'
import { slugOf } from './slug-of.js'
import { unreadDocument } from './unread-document.js'
import type { Workspace } from './workspace.js'

/** A publication as read, or as far as reading came. */
export interface PublicationResult {
  publication: Publication | null
  messages: Message[]
  /**
   * The file and the place of what a publication says of itself: of a key in `publication.yaml`, of a default in
   * `rapporteur.yaml`, else the file that languages stand in, or the folder.
   */
  whereIs: (path: PropertyKey[]) => Whereabouts
  /** Whether the folder has no `publication.yaml`: then it is read as it is, and most problems are warnings. */
  isBare: boolean
  /** The Markdown file of each language, relative to the folder. */
  files: Record<string, string>
}

/** Where something is said; the place is null where nothing says it, or where the file is a folder. */
export type Whereabouts = Pick<Message, 'file' | 'place'>

/** What is published of a folder without `publication.yaml`, with the language of each file. */
export interface BareContent {
  document: BareDocument
  /** By file. */
  tags: Record<string, string>
  messages: Message[]
}

/**
 * The language that the files of a folder were most likely written in first: that of the file which is named after none
 * (`report.md` beside `report.fr.md`), else the workspace's own, else English, else the first.
 */
function originalOf({ document, tags }: BareContent, { language }: Pick<Workspace, 'language'>): string {
  const unnamed = document.files.find(({ tag, likely }) => tag === null && likely === null)
  const all = document.files.flatMap(({ file }) => tags[file] ?? [])
  const named = [language, 'en'].find((usual) => usual !== null && all.includes(usual))
  const english = all.find((tag) => tag.startsWith('en-'))
  return (unnamed && tags[unnamed.file]) ?? named ?? english ?? all[0] ?? 'en'
}

/**
 * Reads `publication.yaml` of a folder. A folder without one is a publication of kind `plain` in the languages
 * of its Markdown files.
 *
 * @param bare - Finds out what a folder without `publication.yaml` holds; null where there is no Markdown.
 */
export async function readPublication(
  folder: string,
  workspace: Workspace,
  bare: () => Promise<BareContent | null>,
): Promise<PublicationResult> {
  const file = path.join(folder, 'publication.yaml')
  const shown = shownPath(workspace.root, file)
  const name = path.basename(folder)
  const origin = { source: 'read', file: shown, blame: 'source' } as const
  const failure = (what: Problem, about = shown): PublicationResult => ({
    publication: null,
    messages: [problem({ ...origin, file: about }, what)],
    whereIs: () => ({ file: about, place: null }),
    isBare: false,
    files: {},
  })
  const read = await readText(file, [workspace.root, folder])
  if (!read.ok && read.problem !== 'missing') {
    return failure(textProblem(read))
  }
  if (!read.ok) {
    const found = await bare()
    if (!found) {
      return failure(
        {
          ruleId: 'no-publication',
          reason: 'Missing Markdown file, expected one such as `report.md`, `README.md` or `en.md`',
          note:
            (await unreadDocument(folder)) ??
            'Save the text as Markdown in this folder; nothing else is needed.',
        },
        shownPath(workspace.root, folder),
      )
    }
    const files = Object.fromEntries(found.document.files.map(({ file }) => [found.tags[file] ?? '', file]))
    return {
      publication: completePublication(
        { languages: Object.keys(files), source: originalOf(found, workspace) },
        slugOf(folder),
        shownPath(workspace.root, folder),
        workspace,
      ),
      messages: found.messages,
      whereIs: (path) =>
        defaultIn(workspace, path) ?? { file: shownPath(workspace.root, folder), place: null },
      isBare: true,
      files,
    }
  }
  if (!isSlug(name)) {
    return failure(
      {
        ruleId: 'slug',
        reason: `Unexpected folder name \`${name}\`, expected small letters, digits and hyphens`,
        note: `Rename the folder, for instance to \`${slugOf(folder)}\`: its name is part of the addresses of the editions.`,
      },
      shownPath(workspace.root, folder),
    )
  }
  const { value, messages, placeOf } = parseYaml(read.text, {
    schema: settingsSchemas(workspace.formats).publication,
    file: shown,
    blame: 'source',
  })
  const whereIs: PublicationResult['whereIs'] = (path) => {
    const isOwn = value !== null && Object.hasOwn(value, path[0] ?? '')
    return (isOwn ? null : defaultIn(workspace, path)) ?? { file: shown, place: placeOf(path) }
  }
  const failed = { publication: null, messages, whereIs, isBare: false, files: {} }
  if (!value) return failed
  const publication = completePublication(value, name, shownPath(workspace.root, folder), workspace)
  const wrong = (key: keyof PublicationSettings, ruleId: FaultId, reason: string): void => {
    messages.push(problem(origin, { ruleId, place: placeOf([key]), reason }))
  }
  if (!publication.languages.includes(publication.source)) {
    wrong(
      'source',
      'source-language',
      `Unexpected \`source\`: \`${publication.source}\`, expected one of \`languages\``,
    )
  }
  if (new Set(publication.languages).size < publication.languages.length) {
    const { languages } = publication
    const index = languages.findIndex((tag, at) => languages.indexOf(tag) < at)
    const reason = `Unexpected language \`${languages[index]}\` twice in \`languages\``
    messages.push(
      problem(origin, { ruleId: 'duplicate-language', place: placeOf(['languages', index]), reason }),
    )
  }
  if (publication.status === 'embargoed' && !publication.until) {
    wrong('status', 'embargo-date', 'Missing `until`, expected the date on which the embargo ends')
  }
  if (publication.until && publication.status !== 'embargoed') {
    wrong(
      'until',
      'embargo-date',
      `Unexpected \`until\` with \`status: ${publication.status}\`, expected \`embargoed\``,
    )
  }
  if (publication.event && publication.event.from > publication.event.to) {
    wrong('event', 'event-dates', 'Unexpected `event`: it ends before it begins')
  }
  if (hasError(messages)) return failed
  const files = Object.fromEntries(publication.languages.map((tag) => [tag, `${tag}.md`]))
  return { publication, messages, whereIs, isBare: false, files }
}

/** Where `rapporteur.yaml` says a default; null where it does not. */
function defaultIn({ defaults, placeOf }: Workspace, path: PropertyKey[]): Whereabouts | null {
  return Object.hasOwn(defaults, path[0] ?? '')
    ? { file: 'rapporteur.yaml', place: placeOf(['defaults', ...path]) }
    : null
}
