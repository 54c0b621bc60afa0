import { lower } from '../lower/index.js'
import type { Message } from '../model/message.js'
import type { Report } from '../model/report.js'
import type { Source } from '../model/source.js'
import type { Workspace } from '../read/workspace.js'
import type { Loaded } from './load.js'

export interface Examined {
  source: Source
  report: Report
}

/** Everything that can be said about a publication before a format is made. */
export interface Examination {
  editions: Examined[]
  messages: Message[]
}

/** Lints, lowers and checks each language, then compares the translations with the source. */
export function examine(loaded: Loaded, _workspace: Workspace): Examination {
  const messages: Message[] = []
  const editions = loaded.sources.map((source): Examined => {
    const lowered = lower(source)
    messages.push(...lowered.messages)
    return { source, report: lowered.report }
  })
  return { editions, messages }
}
