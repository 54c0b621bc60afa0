import type { Language } from '../../model/language.js'
import type { Message } from '../../model/message.js'
import { problem } from '../../model/problem.js'
import { readText } from '../../read/files.js'
import { fileOf, readSourceText, type SourceContext } from '../../read/source.js'
import { unifyText } from '../../read/unify-text.js'
import { examineSource, type RuleSettings } from '../examine.js'
import { mendText, type ReadText } from './mend-text.js'
import { type NotWritten, writeText } from './write-text.js'

/** A language file that was mended, or would be. Plain data, so that it crosses threads. */
export interface MendedFile {
  /** As messages show it. */
  file: string
  before: string
  after: string
  /** How often each rule was mended, by its id. */
  counts: Record<string, number>
}

/** What mending did, and what it could not do. */
export interface FixResult {
  files: MendedFile[]
  messages: Message[]
}

/** Mends the language files of a publication, each for itself. */
export async function fixPublication(
  context: SourceContext,
  settings: RuleSettings,
  write: boolean,
): Promise<FixResult> {
  const result: FixResult = { files: [], messages: [] }
  for (const language of Object.values(context.languages)) {
    if (!context.publication.languages.includes(language.tag)) continue
    const { file, shown } = fileOf(language, context)
    const found = await readText(file, [context.workspace.root, context.folder])
    if (!found.ok) continue
    const { text, counts } = await mendText(found.text, (typed) =>
      readingOf(typed, language, context, settings),
    )
    if (text === found.text) continue
    if (write) {
      const { folder, workspace } = context
      const reason = await writeText({
        file,
        folder,
        root: workspace.root,
        before: found.text,
        after: text,
        encoding: found.encoding,
      })
      if (reason !== null) {
        result.messages.push(notWritten(shown, reason))
        continue
      }
    }
    result.files.push({ file: shown, before: found.text, after: text, counts })
  }
  return result
}

async function readingOf(
  typed: string,
  language: Language,
  context: SourceContext,
  settings: RuleSettings,
): Promise<ReadText> {
  const { source, messages } = await readSourceText(typed, language, context)
  const read = source?.text ?? unifyText(typed, '').text
  if (!source) return { typed, read, report: null, messages }
  const examined = await examineSource(source, settings, messages)
  return { typed, read, report: examined.report, messages: examined.messages }
}

const reasons: Record<NotWritten, string> = {
  linked: 'Unexpected link, expected a file of its own: mends were not written',
  outside: 'Unexpected file outside the workspace: mends were not written',
  changed: 'The file changed while it was mended: mends were not written',
  failed: 'The file cannot be written: mends were not made',
}

function notWritten(file: string, reason: NotWritten): Message {
  return problem(
    { source: 'build', file, blame: 'source' },
    { ruleId: 'not-mended', severity: 'warning', reason: reasons[reason] },
  )
}
