import type { Message } from '../model/message.js'
import type { Publication } from '../model/publication.js'
import { formatContext } from './edition.js'
import type { Examination } from './examine.js'
import { formatOf } from './formats.js'
import type { Loaded } from './load.js'
import type { PublicationTask } from './types.js'
import { wantedOf } from './wanted.js'
import { withFonts } from './with-fonts.js'

/** What the formats would have to say of the editions asked for, for a command that makes none. */
export async function examineFormats(
  { editions }: Examination,
  loaded: Loaded,
  publication: Publication,
  task: PublicationTask,
): Promise<Message[]> {
  const messages: Message[] = []
  const wanted = wantedOf(publication, task)
  for (const { source, report } of editions) {
    if (!wanted.languages.includes(report.language)) continue
    for (const format of wanted.formats.map(formatOf)) {
      const addMessage = (message: Message) => messages.push(message)
      const context = formatContext({ source, format }, loaded, publication, addMessage)
      await withFonts(publication, addMessage, () => format.examine?.(report, context))
    }
  }
  return messages
}
