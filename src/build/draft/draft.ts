/** An edition made to be looked at: it was not read back, nor compared with other languages. */
export interface DraftEdition {
  language: string
  format: string
  mediaType: string
  /** Relative to the publication's folder. */
  name: string
  bytes: Uint8Array
  /** Sum of the bytes. */
  version: string
}

/** What a publication declares. */
export interface DraftedPublication {
  slug: string
  source: string
  languages: { tag: string; name: string; direction: 'ltr' | 'rtl'; file: string }[]
  formats: { name: string; label: string; mediaType: string }[]
}

/** Where in a language file the place of an id begins. */
export interface DraftPlace {
  id: string
  line: number
}

/** What became of a draft. Plain data, so that it crosses threads. */
export interface Draft {
  /** Null where it cannot be read. */
  publication: DraftedPublication | null
  editions: DraftEdition[]
  /** Languages that were asked for and have an error of their own. */
  held: string[]
  /** By language, in reading order; languages that are held have none. */
  places: Record<string, DraftPlace[]>
}
