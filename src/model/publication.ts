/** What is published: facts that no language changes, from `publication.yaml`. */
import type { FormatName } from './format.js'

/** What `publication.yaml` says, completed by the workspace and by defaults. */
export interface Publication {
  slug: string
  /** Folder, relative to the workspace where inside it, with forward slashes. */
  folder: string
  kind: string
  design: string
  /** The language that others translate. */
  source: string
  languages: string[]
  formats: FormatName[]
  identifier: string | null
  /** ISO date or null. */
  published: string | null
  status: 'draft' | 'embargoed' | 'final'
  /** ISO date, with `embargoed`. */
  until: string | null
  event: { from: string; to: string } | null
  baseUrl: string | null
  names: AgreedName[]
  /** Keys that concern one format alone, as written; each format applies its own defaults. */
  formatOptions: Record<string, unknown>
  /** Whether to show contents; null: from five top-level sections. */
  contents: boolean | null
  paper: 'a4' | 'letter'
  align: 'start' | 'justify' | null
  cover: boolean
  paragraphNumbers: boolean
  sectionBreak: 'none' | 'page'
}

/** A person or body with the agreed form in each language. */
export type AgreedName = Record<string, string>

/** Front matter of one language file. */
export interface FrontMatter {
  title: string
  subtitle: string | null
  shortTitle: string | null
  place: string | null
  organisation: string | null
  organisers: string[]
  publisher: string | null
  rights: string | null
  abstract: string | null
  keywords: string[]
  abbreviations: Record<string, string>
}
