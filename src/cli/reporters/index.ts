import type { Message } from '../../model/message.js'
import { github } from './github.js'
import { json } from './json.js'
import { junit } from './junit.js'
import { pretty } from './pretty.js'
import { sarif } from './sarif.js'

/** What a reporter may need besides the messages. */
export interface ReporterContext {
  /** Text of a file named in a message, or null. */
  textOf: (file: string) => string | null
  colour: boolean
}

/** Messages as text for standard output. */
export type Reporter = (messages: readonly Message[], context: ReporterContext) => string

export const reporters = { pretty, json, sarif, junit, github } satisfies Record<string, Reporter>

export type ReporterName = keyof typeof reporters
