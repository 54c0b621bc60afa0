import type { EditionAudit } from '../../audit/edition.js'
import type { EditionTask } from '../../audit/output.js'
import type { DrawnPdf, SeenPages } from '../../audit/pixels/seen-edition.js'
import type { FormatName } from '../../model/format.js'
import type { CachePlace } from '../cache/edition-cache.js'
import type { CompiledLanguage } from '../compile-language.js'
import type { Draft } from '../draft/draft.js'
import type { DraftTask } from '../draft/draft-publication.js'
import type { BuiltPublication, Progress, PublicationTask } from '../types.js'

/** Languages of a publication to compile, claiming one after the other beside other threads. */
export interface LanguagesTask {
  root: string
  folder: string
  file: string | null
  languages: readonly string[]
  formats: readonly FormatName[]
  cache: CachePlace | null
  /** One shared 32-bit number: the index of the next language that nobody has claimed. */
  next: SharedArrayBuffer
}

/** What a thread can be asked to do, with what comes back. Plain data, so that it crosses threads. */
export interface Tasks {
  publication: { asked: PublicationTask; done: BuiltPublication }
  edition: { asked: EditionTask; done: EditionAudit | null }
  /** Pages of a PDF to be drawn. */
  pages: { asked: DrawnPdf; done: SeenPages }
  languages: { asked: LanguagesTask; done: CompiledLanguage[] }
  draft: { asked: DraftTask; done: Draft }
}

/** The name of a task. */
export type TaskName = keyof Tasks

/** A task as it is sent to a thread. */
export type Asked = { [Name in TaskName]: { name: Name; task: Tasks[Name]['asked'] } }[TaskName]

/** What a thread answers: how far it is, then how its task ended. */
export type Answer =
  | { kind: 'progress'; progress: Progress }
  | { kind: 'done'; result: Tasks[TaskName]['done'] }
  | { kind: 'failed'; name: string; reason: string; stack: string }
