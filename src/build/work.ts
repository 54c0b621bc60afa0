import type { Message } from '../model/message.js'
import type { Publication } from '../model/publication.js'
import type { Workspace } from '../read/workspace.js'
import type { Crew } from './crew.js'
import type { Examination } from './examine.js'
import type { Loaded } from './load.js'
import type { BuildOptions, BuildResult } from './types.js'

/** Everything that compiling one publication needs to know. */
export interface Work {
  loaded: Loaded
  publication: Publication
  examination: Examination
  options: BuildOptions
  workspace: Workspace
  result: BuildResult
  /** What the formats and the audit have to say is added here. */
  messages: Message[]
  /** Languages that other threads have begun to compile. */
  shared: ReturnType<Crew['start']> | null
}
