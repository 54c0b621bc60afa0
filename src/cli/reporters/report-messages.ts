import type { Message } from '../../model/message.js'
import { exitCodeOf } from '../exit-code.js'
import type { Terminal } from '../terminal.js'
import { textReader } from '../text-of.js'
import { type ReporterName, reporters } from './index.js'

/**
 * Prints messages to standard output.
 *
 * @param root - Folder that the files of messages are relative to.
 * @returns the exit code of a command that ends with them
 */
export function reportMessages(
  messages: readonly Message[],
  report: ReporterName,
  root: string,
  terminal: Terminal,
): number {
  const text = reporters[report](messages, { textOf: textReader(root), colour: terminal.colour })
  if (text) terminal.out(text)
  return exitCodeOf(messages, false)
}
