/** What the pages around the editions show, as plain data. Hrefs are relative to the page. */
import type { Design } from '../model/design.js'
import type { FormatName } from '../model/format.js'
import type { Language } from '../model/language.js'
import type { Message } from '../model/message.js'
import type { Direction } from '../model/report.js'
import type { Measured } from '../model/rule.js'

/** How the pages look and in which language they speak of themselves. */
export interface PageStyle {
  /** Null where a page is made for its words alone. */
  design: Design | null
  language: Language
}

/** Words in a language of their own. */
export interface Titled {
  language: string
  direction: Direction
  title: string
}

/** What `out/index.html` shows. */
export interface IndexPage {
  organisation: string | null
  publications: IndexPublication[]
  /** Machine-readable files beside the page: `manifest.json`, `SHA256SUMS`. */
  files: { name: string; href: string }[]
}

/** A publication on the index. */
export interface IndexPublication {
  slug: string
  identifier: string | null
  /** ISO date or null. */
  published: string | null
  status: 'draft' | 'embargoed' | 'final'
  /** Title in the language that others translate. */
  title: Titled
  /** In the publication's order. */
  languages: IndexLanguage[]
  /** Evidence page, or null. */
  evidence: string | null
}

/** A language of a publication on the index. */
export interface IndexLanguage extends Titled {
  /** The language's own name. */
  name: string
  editions: IndexEdition[]
}

/** An edition on the index. */
export interface IndexEdition {
  format: FormatName
  /** What people call the format. */
  label: string
  href: string
  bytes: number
  /** Null where the format has no pages. */
  pages: number | null
  /** Hexadecimal. */
  sha256: string
}

/** The outcome of a check; what did not run, or met nothing to check, has not passed. */
export type CheckStatus = 'pass' | 'fail' | 'not-run' | 'nothing'

/** What `out/<slug>/evidence/index.html` shows. */
export interface EvidencePage {
  slug: string
  identifier: string | null
  published: string | null
  status: 'draft' | 'embargoed' | 'final'
  organisation: string | null
  title: Titled
  /** All languages of the publication, in its order, with their own names. */
  languages: (Titled & { name: string })[]
  /** All messages of the build, by severity. */
  messages: Message[]
  parity: ParityTable
  audits: AuditedEdition[]
  /** Null: the independent checkers have not run on these editions. */
  conformance: ConformanceSummary | null
  tools: { name: string; version: string }[]
  fonts: { family: string; version: string; licence: string | null }[]
  /** Files of the evidence: Reports, messages, raw reports. */
  files: { name: string; href: string }[]
  /** Where the publications are listed, or null. */
  index: string | null
}

/** Each rule that compares languages, with what it found in each translation. */
export interface ParityTable {
  /** Tag of the language that the others were compared with. */
  source: string
  rules: {
    rule: string
    /** What the rule compares, in a few words. */
    compares: string
    results: {
      language: string
      status: CheckStatus
      compared: number
      findings: number
      /** Findings that are information alone. */
      remarks: number
      /** On how many true translations between the two languages the rule was measured. */
      measured: Measured
    }[]
  }[]
}

/** A finished edition read back and compared with its Report. */
export interface AuditedEdition extends IndexEdition {
  language: string
  status: CheckStatus
  /** Sums of the pictures that its format made; left out where it made none. */
  made?: readonly string[]
  /** Entries of the Transcript that were compared. */
  compared: number
  differences: { place: string; expected: string | null; actual: string | null }[]
}

/** What the independent checkers said. */
export interface ConformanceSummary {
  schema: 1
  checkers: ConformanceChecker[]
}

/** What one independent checker said. */
export interface ConformanceChecker {
  name: string
  version: string | null
  status: CheckStatus
  /** Why it did not run, or null. */
  reason: string | null
  files: {
    path: string
    status: CheckStatus
    findings: { rule: string; place: string | null; message: string }[]
  }[]
}
