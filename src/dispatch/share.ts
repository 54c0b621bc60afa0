import type { ManifestEdition, ManifestPublication } from '../audit/manifest.js'
import type { Message } from '../model/message.js'
import { problem } from '../model/problem.js'
import type { YamlPlaces } from '../read/parse-yaml.js'
import { recipientsFile } from '../read/recipients.js'
import type { Recipient } from '../read/recipients-schema.js'

/** What of a publication goes to a recipient. */
export interface Share {
  recipient: Recipient
  /** Place of the recipient in its file. */
  index: number
  /** In the order in which the recipient is due them. */
  languages: string[]
  formats: string[]
  editions: ManifestEdition[]
  absent: ManifestEdition[]
  /** Languages and formats that the recipient is due and that were not built. */
  missing: { languages: string[]; formats: string[] }
  /** Language of the covering page. */
  language: string
}

/** What a recipient gets of what was built. */
export function shareOf(
  { editions, languages, source }: ManifestPublication,
  recipient: Recipient,
  index: number,
): Share {
  const built = distinct(languages.map(({ language }) => language)).filter((tag) =>
    editions.some(({ language }) => language === tag),
  )
  const due = recipient.languages ?? built
  const dueFormats = recipient.formats ?? distinct(editions.map(({ format }) => format))
  const isDue = ({ language, format }: ManifestEdition) =>
    due.includes(language) && dueFormats.includes(format)
  const own = editions.filter(isDue)
  const ordered = due.flatMap((tag) => own.filter(({ language }) => language === tag))
  return {
    recipient,
    index,
    languages: due.filter((tag) => built.includes(tag)),
    formats: dueFormats.filter((name) => editions.some(({ format }) => format === name)),
    editions: ordered,
    absent: editions.filter((edition) => !isDue(edition)),
    missing: {
      languages: due.filter((tag) => !built.includes(tag)),
      formats: dueFormats.filter((name) => !editions.some(({ format }) => format === name)),
    },
    language: recipient.coveringPage ?? recipient.languages?.[0] ?? source,
  }
}

/** What a recipient is due and does not get, at its line of the list. */
export function missingMessages(share: Share, slug: string, placeOf: YamlPlaces): Message[] {
  const { recipient, index, missing } = share
  const at = (key: 'languages' | 'formats', name: string) => {
    const position = recipient[key]?.indexOf(name) ?? -1
    return position < 0 ? placeOf(['recipients', index]) : placeOf(['recipients', index, key, position])
  }
  const missingMessage = (key: 'languages' | 'formats', what: string) => (name: string) =>
    problem(
      { source: 'pack', file: recipientsFile, blame: 'source' },
      {
        ruleId: 'missing-for-recipient',
        place: at(key, name),
        reason: `Missing ${what} \`${name}\` of \`${slug}\`, expected it for \`${recipient.id}\``,
      },
    )
  const nothing = share.editions.length === 0 && missing.languages.length + missing.formats.length === 0
  return [
    ...(nothing ? [none(share, slug, placeOf)] : []),
    ...missing.languages.map(missingMessage('languages', 'language')),
    ...missing.formats.map(missingMessage('formats', 'format')),
  ]
}

function none({ recipient, index }: Share, slug: string, placeOf: YamlPlaces): Message {
  return problem(
    { source: 'pack', file: recipientsFile, blame: 'source' },
    {
      ruleId: 'missing-for-recipient',
      place: placeOf(['recipients', index]),
      reason: `Missing editions of \`${slug}\` in the languages and formats that \`${recipient.id}\` is due`,
    },
  )
}

function distinct(names: readonly string[]): string[] {
  return [...new Set(names)]
}
