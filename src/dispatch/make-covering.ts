import { formats } from '../build/formats.js'
import { type MadeFile, makeDocument } from '../build/made-document.js'
import { hasError } from '../model/has-error.js'
import type { Message } from '../model/message.js'
import { problem } from '../model/problem.js'
import { readKind } from '../read/kind.js'
import { readLanguage } from '../read/language.js'
import type { YamlPlaces } from '../read/parse-yaml.js'
import { recipientsFile } from '../read/recipients.js'
import type { Workspace } from '../read/workspace.js'
import { coveringNote, titleIn } from './covering-note.js'
import type { DispatchRecord } from './dispatch-record.js'
import { type NoteWords, noteWords } from './note-words.js'
import type { Packable } from './packable.js'

/** The kind whose words the covering page is made of; a workspace may have its own. */
const kindName = 'covering-note'

/** Formats of the covering page: what browsers show, and what is printed. */
const mediaTypes = ['text/html', 'application/pdf']

/** A covering page, and what else is written in its language. */
export interface Covering {
  files: MadeFile[]
  words: NoteWords
  /** The document's title in that language. */
  title: string
}

/** The Markdown of a covering page stands in no file: what is said of it is said of its recipient. */
function atRecipient(
  { ruleId, source, severity, reason, note, blame }: Message,
  place: Message['place'],
): Message {
  return {
    ruleId,
    source,
    severity,
    file: recipientsFile,
    place,
    reason,
    ...(note === undefined ? {} : { note }),
    blame,
  }
}

/** Makes the covering page of a package with the templates of the workspace. */
export async function makeCovering(
  record: DispatchRecord,
  { publication, organisations }: Packable,
  workspace: Workspace,
  { design, index, placeOf }: { design: string; index: number; placeOf: YamlPlaces },
): Promise<{ covering: Covering | null; messages: Message[] }> {
  const { language: tag } = record
  const failed = (reason: string) => ({
    covering: null,
    messages: [
      problem(
        { source: 'pack', file: recipientsFile, blame: 'configuration' },
        {
          ruleId: 'covering-words',
          place: placeOf(['recipients', index, 'covering-page']) ?? placeOf(['recipients', index]),
          reason,
        },
      ),
    ],
  })
  const { language } = await readLanguage(tag, workspace.templates, workspace.formats)
  const { kind, messages: unread } = await readKind(kindName, [tag], workspace.templates)
  if (!kind) return { covering: null, messages: unread }
  if (!language) return failed(`Unknown language \`${tag}\` of a covering page`)
  const spoken = noteWords(kind, tag)
  if ('missing' in spoken)
    return failed(`Missing words in \`${tag}\` for a covering page: \`${spoken.missing.join('`, `')}\``)
  const languageNames = Object.fromEntries(publication.languages.map((one) => [one.language, one.name]))
  for (const missing of record.partial?.languages ?? []) {
    const known = await readLanguage(missing, workspace.templates, workspace.formats)
    languageNames[missing] = known.language?.name ?? missing
  }
  const note = {
    record,
    words: spoken.words,
    language,
    languageNames,
    formats,
    organisation: organisations[tag] ?? organisations[publication.source] ?? workspace.organisation,
  }
  const { files, messages } = await makeDocument(
    {
      name: kindName,
      language: tag,
      text: coveringNote(note),
      settings: {
        kind: kindName,
        design,
        published: record.date,
        status: 'final',
        contents: false,
        cover: false,
      },
    },
    workspace,
    formats.filter(({ mediaType }) => mediaTypes.includes(mediaType)),
  )
  const place = placeOf(['recipients', index])
  const placed = messages
    .filter(({ severity }) => severity !== 'info')
    .map((message) => atRecipient(message, place))
  if (hasError(placed)) return { covering: null, messages: placed }
  return { covering: { files, words: spoken.words, title: titleIn(note) }, messages: placed }
}
