import path from 'node:path'
import { hasError } from '../model/has-error.js'
import { isSlug } from '../model/is-slug.js'
import { isTag } from '../model/is-tag.js'
import type { Message } from '../model/message.js'
import { problem } from '../model/problem.js'
import type { Publication } from '../model/publication.js'
import { completePublication } from './complete-publication.js'
import { readText, shownPath, textProblem } from './files.js'
import { parseYaml } from './parse-yaml.js'
import { type PublicationSettings, settingsSchemas } from './publication-schema.js'
import type { Workspace } from './workspace.js'

/** A publication as read, or as far as reading came. */
export interface PublicationResult {
  publication: Publication | null
  messages: Message[]
  /** Where a key of `publication.yaml` stands; null without the file. */
  placeOf: (path: PropertyKey[]) => Message['place']
  /** The file that messages about the publication name. */
  file: string
}

/**
 * Reads `publication.yaml` of a folder. A folder without one is a publication of kind `plain` in the languages
 * of its Markdown files.
 */
export async function readPublication(
  folder: string,
  markdownFiles: readonly string[],
  workspace: Workspace,
): Promise<PublicationResult> {
  const file = path.join(folder, 'publication.yaml')
  const shown = shownPath(workspace.root, file)
  const slug = path.basename(folder)
  const speaker = { source: 'read', file: shown, blame: 'source' } as const
  const failure = (ruleId: string, reason: string, note?: string): PublicationResult => ({
    publication: null,
    messages: [problem(speaker, { ruleId, reason, note })],
    placeOf: () => null,
    file: shown,
  })
  if (!isSlug(slug)) {
    return failure('slug', `Unexpected folder name \`${slug}\`, expected small letters, digits and hyphens`)
  }
  const read = await readText(file, [workspace.root, folder])
  if (!read.ok && read.problem !== 'missing') {
    return {
      publication: null,
      messages: [problem(speaker, textProblem(read))],
      placeOf: () => null,
      file: shown,
    }
  }
  if (!read.ok) {
    const languages = markdownFiles.map((name) => name.replace(/\.md$/, '')).filter(isTag)
    return languages.length > 0
      ? {
          publication: completePublication({ languages }, slug, shownPath(workspace.root, folder), workspace),
          messages: [],
          placeOf: () => null,
          file: shown,
        }
      : failure(
          'no-publication',
          'Missing `publication.yaml`, and no Markdown file is named after a language',
          'Name the file after its language, for instance `en.md`, or write a `publication.yaml` with `languages: [en]`.',
        )
  }
  const { value, messages, placeOf } = parseYaml(read.text, {
    schema: settingsSchemas(workspace.formats).publication,
    file: shown,
    blame: 'source',
  })
  if (!value) return { publication: null, messages, placeOf, file: shown }
  const publication = completePublication(value, slug, shownPath(workspace.root, folder), workspace)
  const wrong = (key: keyof PublicationSettings, ruleId: string, reason: string): void => {
    messages.push(problem(speaker, { ruleId, place: placeOf([key]), reason }))
  }
  if (!publication.languages.includes(publication.source)) {
    wrong(
      'source',
      'source-language',
      `Unexpected \`source\`: \`${publication.source}\`, expected one of \`languages\``,
    )
  }
  if (new Set(publication.languages).size < publication.languages.length) {
    wrong('languages', 'duplicate-language', 'Unexpected language twice in `languages`')
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
  return { publication: hasError(messages) ? null : publication, messages, placeOf, file: shown }
}
