import { rm, stat, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { makeFolder } from '../../build/output/make-folder.js'
import type { Message } from '../../model/message.js'
import { type SafeText, said } from '../safe-text.js'
import type { Terminal } from '../terminal.js'
import { textReader } from '../text-of.js'
import { checkoutOf, fromCheckout } from './from-checkout.js'
import { type ReporterName, reporters } from './index.js'

/** Messages to be written to a file besides. */
export interface ReportFile {
  form: ReporterName
  /** From the current folder. */
  file: string
}

/** How messages are asked for. */
export interface ReportFlags {
  report: ReporterName
  reportFile?: readonly ReportFile[]
}

/** Forms in which build servers look for files of the repository, and for no text of them. */
const readByServers: ReadonlySet<ReporterName> = new Set(['github', 'gitlab', 'sarif'])

/**
 * Prints messages, and writes them to the files that were asked for.
 *
 * @param root - Folder that the files of messages are relative to.
 * @returns what was printed
 */
export async function printMessages(
  messages: readonly Message[],
  { report, reportFile = [] }: ReportFlags,
  root: string,
  terminal: Terminal,
): Promise<SafeText> {
  const textOf = textReader(root)
  const near = fromCheckout(messages, root, checkoutOf(process.env))
  const written = (form: ReporterName, colour: boolean) =>
    reporters[form](readByServers.has(form) ? near : messages, { textOf, colour })
  const text = written(report, terminal.colour)
  if (text) terminal.out(text)
  for (const { form, file } of reportFile) {
    const place = path.resolve(terminal.cwd, file)
    try {
      await makeFolder(path.dirname(place))
      await writeFile(place, written(form, false))
    } catch (error) {
      // The messages are on the terminal; the next step of a build server will miss the file, and finds no part of it.
      const reason = error instanceof Error ? error.message : String(error)
      terminal.error(said`Cannot write the messages to ${place}: ${reason}\n`)
      if (await isPlainFile(place)) await rm(place, { force: true })
    }
  }
  return text
}

async function isPlainFile(place: string): Promise<boolean> {
  return stat(place).then(
    (found) => found.isFile(),
    () => false,
  )
}
