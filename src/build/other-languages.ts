import { openOutputFiles } from '../audit/output-files.js'
import type { Message } from '../model/message.js'
import type { Publication } from '../model/publication.js'
import { fileOf } from '../read/source.js'
import type { Loaded } from './load.js'
import { recordOf } from './output/record-of.js'
import type { PublicationTask } from './types.js'
import { wantedOf } from './wanted.js'

/**
 * Messages about language files that were not asked for, as warnings, and as remarks where warnings count as errors:
 * a translation that lags is shown and does not keep the languages that were asked for from being built.
 *
 * @param languages - The languages that are spared; what is said of others stays as it is.
 */
export function spareLanguages(
  messages: readonly Message[],
  languages: readonly string[],
  { context, languages: known }: Pick<Loaded, 'context' | 'languages'>,
  strict: boolean,
): Message[] {
  if (!context) return [...messages]
  const files = new Set(languages.flatMap((tag) => (known[tag] ? [fileOf(known[tag], context).shown] : [])))
  return messages.map((message): Message => {
    const { file, severity, blame } = message
    if (!files.has(file) || blame !== 'source' || severity === 'info') return message
    return { ...message, severity: strict ? 'info' : 'warning' }
  })
}

/** Languages that do not count in this build: they were not asked for, and nothing that stands in the output folder needs them to be read. */
export async function sparedLanguages(
  publication: Publication,
  { sources }: Pick<Loaded, 'sources'>,
  task: Pick<PublicationTask, 'languages' | 'formats' | 'out'>,
): Promise<string[]> {
  const { languages } = wantedOf(publication, task)
  const others = publication.languages.filter((tag) => !languages.includes(tag))
  const unread = others.filter((tag) => !sources.some(({ language }) => language.tag === tag))
  if (unread.length === 0) return others
  const record = await recordOf(await openOutputFiles(task.out), publication.slug)
  const standing = new Set(record?.editions.map(({ language }) => language))
  return others.filter((tag) => !unread.includes(tag) || !standing.has(tag))
}
