import type { ManifestPublication } from '../../audit/manifest.js'
import { formats } from '../../build/formats.js'
import type { Message, Severity } from '../../model/message.js'
import { writtenPlace } from '../../model/written-place.js'
import { count, countsOf } from '../counts.js'
import { escapedFile, plain, type SafeText } from '../safe-text.js'

/** What a summary says. */
export interface Summarised {
  publications: readonly ManifestPublication[]
  messages: readonly Message[]
  /** How many first pages were drawn. */
  pictures: number
  /** Where editions and pictures are found; null where that is not known. */
  links: { editions: string | null; pictures: string | null }
}

/**
 * Bytes that a table may take: GitHub shows no summary over 1 MiB for a step. Strangers write the words of pull requests, as
 * many of them as they like.
 */
const mostBytes = 400_000

/** A table of the editions, the messages, and where both are found, in the Markdown that build servers show. */
export function markdownSummary({ publications, messages, pictures, links }: Summarised): SafeText {
  const parts = [
    '## Editions\n',
    ...(publications.length > 0 ? [editionTable(publications)] : ['No edition was made.\n']),
    ...(links.editions ? [`[All editions, with their evidence and sums](${address(links.editions)})\n`] : []),
    ...(pictures > 0 && links.pictures
      ? [`[Pictures of ${count(pictures, 'first page')}](${address(links.pictures)})\n`]
      : []),
    ...(messages.length > 0 ? [`## Messages\n\n${countsOf(messages)}\n`, messageTable(messages)] : []),
  ]
  return escapedFile(parts.join('\n'))
}

function editionTable(publications: readonly ManifestPublication[]): string {
  const made = formats.filter(({ name }) =>
    publications.some(({ editions }) => editions.some(({ format }) => format === name)),
  )
  const rows = publications.flatMap((publication) =>
    publication.languages.flatMap(({ language, name, title }) => {
      const own = publication.editions.filter((edition) => edition.language === language)
      if (own.length === 0) return []
      const cells = made.map(({ name: format }) => {
        const edition = own.find((one) => one.format === format)
        if (!edition) return ''
        const pages = edition.pages === null ? '' : `${count(edition.pages, 'page')}, `
        return `${pages}${Math.ceil(edition.bytes / 1000)} kB`
      })
      const status = publication.status === 'final' ? '' : ` (${publication.status})`
      return [[`${publication.slug}${status}`, `${name} (${language})`, title, ...cells]]
    }),
  )
  return table(['Publication', 'Language', 'Title', ...made.map(({ label }) => label)], rows)
}

const weight = { error: 0, warning: 1, info: 2 } satisfies Record<Severity, number>

function messageTable(messages: readonly Message[]): string {
  const sorted = [...messages].sort((first, second) => weight[first.severity] - weight[second.severity])
  const rows = sorted.map(({ severity, file, place, reason, note, source, ruleId }) => [
    severity,
    writtenPlace(file, place),
    [reason, note].filter((part) => part !== undefined).join('. '),
    `${source}/${ruleId}`,
  ])
  return table(['', 'Place', 'Message', 'Rule'], rows)
}

/** A table of GitHub Flavored Markdown; rows that would make it too long are counted. */
function table(heads: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.map(literal).join(' | ')} |\n`
  let text = `${line(heads)}|${heads.map(() => ' --- |').join('')}\n`
  let bytes = 0
  for (const [index, row] of rows.entries()) {
    const next = line(row)
    bytes += Buffer.byteLength(next)
    if (bytes > mostBytes) return `${text}\n… and ${rows.length - index} more\n`
    text += next
  }
  return text
}

/** Words as they stand: no sign of theirs is Markdown, HTML, a link or a mention. */
function literal(text: string): string {
  return plain(text.replace(/\s+/gu, ' '))
    .replace(/[!#$&*+<>@[\\\]^_`{|}~]/gu, entity)
    .replace(/:(?=\/\/)|(?<=www)\./giu, entity)
}

function entity(sign: string): string {
  return `&#${sign.charCodeAt(0)};`
}

/** An address as a link holds it. */
function address(text: string): string {
  return encodeURI(plain(text)).replace(/[()]/gu, (sign) => (sign === '(' ? '%28' : '%29'))
}
