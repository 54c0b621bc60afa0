import type { Message } from '../../model/message.js'
import type { SafeText } from '../safe-text.js'

/** What a reporter may need besides the messages. */
export interface ReporterContext {
  /** Text of a file named in a message, or null. */
  textOf: (file: string) => string | null
  colour: boolean
}

/** Messages as text for standard output. */
export type Reporter = (messages: readonly Message[], context: ReporterContext) => SafeText
