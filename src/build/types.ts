import type { ManifestPublication } from '../audit/manifest.js'
import type { FormatName } from '../model/format.js'
import type { Message } from '../model/message.js'
import type { TermEntry } from '../model/term-entry.js'
import type { Seen } from '../read/seen.js'
import type { WorkspaceResult } from '../read/workspace.js'
import type { CachePlace } from './cache/store.js'
import type { EditionName } from './edition-name.js'
import type { MendedFile } from './fix/fix-publication.js'
import type { PartChoice } from './parts/part-choice.js'
import type { PartPublication } from './parts/part-record.js'
import type { PluginConsent } from './remark-lint.js'

/** What to build, and how. */
export interface BuildOptions {
  /** Folder from which the workspace is looked for and paths are understood. */
  cwd: string
  /** Folder of the workspace where it was named; else it is looked for from `cwd` upwards. */
  workspace?: string | null
  /** Whether plugins that the workspace names may run, by how it was found; default: no. */
  plugins?: (found: WorkspaceResult['found']) => PluginConsent
  /** Slugs or folders; empty: everything under `source/`. */
  publications: readonly string[]
  /** Only these languages and formats; empty: all declared. */
  languages: readonly string[]
  formats: readonly FormatName[]
  /** Output folder; default `out` in the workspace. */
  out: string | null
  /** Which of the jobs are done, and written as a part; default: all, as a whole. */
  part?: PartChoice | null
  /** Warnings count as errors. */
  strict: boolean
  /** False: every message, nothing written. */
  write: boolean
  /** Whether language files are mended before they are checked, and written; default: no. */
  fix?: FixMode
  /** Where editions of a workspace are kept by what they were made from, and found again; default: nowhere. */
  cache?: (root: string) => CachePlace | null
  onProgress?: (step: Progress) => void
  /** Aborts before the swap; what was begun is removed. */
  signal?: AbortSignal
}

/** Builds one publication, here or on another thread. */
export type PublicationBuilder = (
  task: PublicationTask,
  watch: Pick<BuildOptions, 'onProgress' | 'signal'>,
) => Promise<BuiltPublication>

/** A publication ready to be written. */
export interface Compiled {
  slug: string
  /** Every file of `out/<slug>/`, by path relative to it. */
  files: Map<string, Uint8Array>
  /** Its entry in the manifest; null when only checked. */
  record: ManifestPublication | null
  editions: { path: string; bytes: number; pages: number | null }[]
  /** What a part has to say of it besides; null where the whole is made. */
  part: PartPublication | null
}

/** One publication to be built or checked. Plain data, so that it crosses threads. */
export interface PublicationTask {
  /** Absolute folders: of the workspace, of the publication, and of the output. */
  root: string
  folder: string
  out: string
  /** The Markdown file that was named as the document of a folder without `publication.yaml`. */
  file: string | null
  plugins: PluginConsent | undefined
  /** What the termbases of the workspace agree on. */
  terms: readonly TermEntry[]
  /** Only these languages and formats; empty: all declared. */
  languages: readonly string[]
  formats: readonly FormatName[]
  /** The editions of these that are made here; null: all, with those that an earlier build made. */
  jobs: readonly EditionName[] | null
  /** Warnings count as errors. */
  strict: boolean
  /** False: every message, nothing made. */
  write: boolean
  fix: FixMode
  cache: CachePlace | null
}

/** Whether language files are mended, and the mends written. */
export type FixMode = 'no' | 'dry-run' | 'write'

/** What became of a publication. Plain data, so that it crosses threads. */
export interface BuiltPublication {
  /** Null where it has an error. */
  compiled: Compiled | null
  messages: Message[]
  mended: MendedFile[]
  /** Milliseconds by step. */
  timings: Record<string, number>
  /** What was seen on the disk; null where that cannot be asked again. */
  seen: Seen | null
  /** What was noted of it, also where `seen` is null. */
  noted: Seen
}

/** What a build is about to do. */
export interface Progress {
  /** The publication, the output folder being written, or the edition being read back. */
  slug: string
  step: 'read' | 'check' | 'compile' | 'write' | 'audit'
  /** The language being compiled. */
  language?: string
  /** Bytes of Markdown about to be read, in all languages. */
  bytes?: number
  /** Publications of the command that are done, and all of them, where there are several. */
  done?: number
  total?: number
}

/** What a build did and said. */
export interface BuildResult {
  /** Absolute workspace folder. */
  root: string
  messages: Message[]
  /** Language files that were mended, or would be. */
  mended: MendedFile[]
  /** Slugs whose editions were written, and slugs that kept their last good folder. */
  written: string[]
  failed: string[]
  /** Editions written, with paths relative to the output folder. */
  editions: { path: string; bytes: number; pages: number | null }[]
  /** Absolute output folder. */
  out: string
  /** Milliseconds by step. */
  timings: Record<string, number>
}

/** A build with all that its result depends on beside its options. */
export interface TracedBuild extends BuildResult {
  /** The text of `SHA256SUMS` where something was written. */
  sums: string | null
  /** What was seen on the disk of workspace and packages; null where that cannot be asked again. */
  seen: Seen | null
}
