import path from 'node:path'
import type { FormatName } from '../../model/format.js'
import type { Message } from '../../model/message.js'
import type { Publication } from '../../model/publication.js'
import { listFiles } from '../../read/files.js'
import { readPublication } from '../../read/publication.js'
import { slugOf } from '../../read/slug-of.js'
import type { Workspace } from '../../read/workspace.js'
import { bareContent } from '../bare-content.js'
import { formatOf } from '../formats.js'
import { withFormats } from '../load.js'
import { fileSize } from '../markdown-size.js'
import type { Selected } from '../select.js'
import { wantedOf } from '../wanted.js'
import type { Job } from './job.js'

/** A job with how long it takes beside others: by the length of its text and its format, without a unit. */
export interface PlannedJob extends Job {
  effort: number
}

/** A publication with its jobs, in its order of languages, then formats. */
export interface PlannedPublication {
  selected: Selected
  slug: string
  /** Null where its settings cannot be read; the messages say why. */
  publication: Publication | null
  /** None where it declares nothing of what is asked for. */
  jobs: PlannedJob[]
  messages: Message[]
}

/** Bytes of Markdown that take as long as what every edition takes, however short. */
const fixedBytes = 4096

/**
 * The jobs of publications, in the order in which they are named. Only their settings are read, and of folders without
 * settings as much as says their languages.
 *
 * @param asked - Languages and formats; empty: all declared.
 */
export async function planPublications(
  selected: readonly Selected[],
  workspace: Workspace,
  asked: { languages: readonly string[]; formats: readonly FormatName[] },
): Promise<PlannedPublication[]> {
  const planned: PlannedPublication[] = []
  for (const one of selected) planned.push(await planOne(one, workspace, asked))
  return planned
}

async function planOne(
  selected: Selected,
  workspace: Workspace,
  asked: { languages: readonly string[]; formats: readonly FormatName[] },
): Promise<PlannedPublication> {
  const { folder, file } = selected
  const list = () => listFiles(folder, path.join(workspace.root, 'out'))
  const read = await readPublication(folder, workspace, async () =>
    bareContent(folder, await list(), workspace, file),
  )
  const publication = read.isBare ? withFormats(read.publication, asked.formats) : read.publication
  const slug = slugOf(folder)
  if (!publication) return { selected, slug, publication, jobs: [], messages: read.messages }
  const { languages, formats } = wantedOf(publication, asked)
  const jobs: PlannedJob[] = []
  for (const language of languages) {
    const bytes = await fileSize(path.join(folder, read.files[language] ?? ''))
    for (const format of formats)
      jobs.push({
        publication: slug,
        language,
        format,
        effort: formatOf(format).effort * (fixedBytes + bytes),
      })
  }
  return { selected, slug, publication, jobs, messages: [] }
}
