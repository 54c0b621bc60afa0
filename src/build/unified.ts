import type { Root } from 'mdast'
import type { Processor } from 'unified'
import type { VFile } from 'vfile'
import { lower } from '../lower/index.js'
import type { Format, FormatContext } from '../model/format.js'
import { hasError } from '../model/has-error.js'
import type { Message } from '../model/message.js'
import type { Source } from '../model/source.js'

/** What a pipeline must know beyond the Markdown that it parsed itself. */
export interface RapporteurOptions {
  format: Pick<Format, 'compile'>
  /** All of a Source but its tree and text. */
  source: Omit<Source, 'tree' | 'text'>
  context: FormatContext
}

/**
 * A unified plugin, as in `markdown().use(rapporteur, options)`: lowers the pipeline's mdast and compiles it with a
 * format. Compilers are synchronous, so the transformer awaits the format and the compiler hands over its bytes as
 * `file.value`. Messages become messages of the file; an error fails it.
 */
export function rapporteur(
  this: Processor,
  options: RapporteurOptions,
): (tree: Root, file: VFile) => Promise<void> {
  let bytes: Uint8Array = new Uint8Array()
  // unified types a compiler's result by declaration merging, which a library should not impose on its users.
  this.compiler = (() => bytes) as unknown as NonNullable<Processor['compiler']>
  return async (tree, file) => {
    const { report, messages } = lower({ ...options.source, tree, text: String(file) })
    for (const message of messages) addFileMessage(file, message)
    if (hasError(messages)) throw new Error(`${file.path ?? 'The document'} has errors`)
    const context = { ...options.context, report: (message: Message) => addFileMessage(file, message) }
    bytes = (await options.format.compile(report, context)).bytes
  }
}

/** Makes one of our messages a message of a file. */
export function addFileMessage(file: VFile, message: Message): void {
  const added = file.message(message.reason, {
    source: message.source,
    ruleId: message.ruleId,
    ...(message.place ? { place: message.place } : {}),
  })
  added.fatal = message.severity === 'error' ? true : message.severity === 'warning' ? false : null
  added.note = message.note
}
