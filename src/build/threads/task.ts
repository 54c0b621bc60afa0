import type { EditionAudit } from '../../audit/edition.js'
import type { EditionTask } from '../../audit/output.js'
import type { DrawnPdf, SeenPages } from '../../audit/pixels/seen-edition.js'
import type { Publication } from '../../model/publication.js'
import type { Source } from '../../model/source.js'
import type { Traced } from '../../read/trace.js'
import type { CachePlace } from '../cache/store.js'
import type { TimedEdition } from '../compile-edition.js'
import type { Draft } from '../draft/draft.js'
import type { DraftTask } from '../draft/draft-publication.js'
import type { EditionMaterial } from '../edition.js'
import type { Loaded } from '../load.js'
import type { BuiltPublication, Progress, PublicationTask } from '../types.js'
import type { Claims } from './claims.js'

/** Editions of a publication to compile, claiming one after the other beside other threads. */
export interface EditionsTask {
  /** Absolute folder of the workspace. */
  root: string
  publication: Publication
  /** As they were read, so that every thread compiles the same text. */
  sources: readonly Source[]
  material: Omit<EditionMaterial, 'font'> & Pick<Loaded, 'designs'>
  cache: CachePlace | null
  claims: Claims
}

/** What a thread can be asked to do, with what comes back. Plain data, so that it crosses threads. */
export interface Tasks {
  publication: { asked: PublicationTask; done: BuiltPublication }
  edition: { asked: EditionTask; done: EditionAudit | null }
  /** Pages of a PDF to be drawn. */
  pages: { asked: DrawnPdf; done: SeenPages }
  editions: { asked: EditionsTask; done: Traced<TimedEdition[]> }
  draft: { asked: DraftTask; done: Draft }
}

/** The name of a task. */
export type TaskName = keyof Tasks

/** What a thread is told when it begins. */
export interface Beginning {
  /** What it will be asked first. */
  first: TaskName
  /** Whether the code of the format that threads begin with is loaded, too. */
  withFormat: boolean
  /** Folder of compiled code; null where there is none. */
  compiledCode: string | null
}

/** A task as it is sent to a thread. */
export type Asked = { [Name in TaskName]: { name: Name; task: Tasks[Name]['asked'] } }[TaskName]

/** What a thread answers: how far it is, then how its task ended. */
export type Answer =
  | { kind: 'progress'; progress: Progress }
  | { kind: 'done'; result: Tasks[TaskName]['done'] }
  | { kind: 'failed'; name: string; reason: string; stack: string }
