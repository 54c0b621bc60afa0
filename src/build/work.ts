import type { Message } from '../model/message.js'
import type { Publication } from '../model/publication.js'
import type { Workspace } from '../read/workspace.js'
import type { EditionCache } from './cache/edition-cache.js'
import type { Examination } from './examine.js'
import type { Loaded } from './load.js'
import type { SharedEditions } from './threads/edition-threads.js'
import type { Progress, PublicationTask } from './types.js'

/** Everything that compiling one publication needs to know. */
export interface Work {
  loaded: Loaded
  publication: Publication
  examination: Examination
  task: PublicationTask
  watch: { onProgress?: (progress: Progress) => void; signal?: AbortSignal }
  workspace: Workspace
  /** What the formats and the audit have to say is added here. */
  messages: Message[]
  /** Milliseconds by step, added to. */
  timings: Record<string, number>
  cache: EditionCache | null
  /** Editions that other threads have begun to compile. */
  shared: SharedEditions | null
}
