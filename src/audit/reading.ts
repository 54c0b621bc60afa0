import type { FaultId } from '../model/faults/index.js'
import type { MediaFacts } from '../model/report.js'
import type { Transcript } from '../model/transcript.js'

/** What was read of a finished edition. */
export interface EditionReading {
  transcript: Transcript
  /** What people would stumble over beyond what the words say. */
  findings: readonly { rule: FaultId; place: string; message: string }[]
  /** Pictures in the order of the text, the logo left out; left out where a format writes them anew. */
  pictures?: readonly ShownPicture[]
  /**
   * Pictures without words of their own, where they stand outside the order of the text; then {@link pictures} leaves
   * them out.
   */
  adorning?: readonly ShownPicture[]
  /** Sums of pictures that no Report holds, in any order: of the logo, and of rasters beside drawings. */
  made?: readonly string[]
  /** Running heads and feet, each as it stands. */
  running?: readonly RunningText[]
  /** Text that a page repeats from the one before: heads of tables. */
  repeated?: readonly string[]
  /** Text that is marked as decoration. */
  decoration?: readonly string[]
  /** Languages that the edition lists, as it names them. */
  languages?: readonly string[]
  /** Words that show when somebody points at something. */
  hints?: readonly string[]
  /** What the edition says of itself for catalogues and search engines. */
  properties?: readonly StatedProperty[]
  /** Titles of bookmarks, in their order. */
  bookmarks?: readonly string[]
  /** Addresses of the other editions, and those at which this one says it stands. */
  beside?: readonly string[]
  canonical?: readonly string[]
}

/** A running head or foot. */
export interface RunningText {
  place: 'head' | 'foot'
  text: string
  /** Its page and how many there are, where the edition has pages of its own. */
  page: number | null
  pages: number | null
  /** Whether heads stand beside each other, each cut where its column ends. */
  isCut: boolean
}

/** A picture as an edition holds it. */
export interface ShownPicture {
  kind: 'svg' | 'raster'
  /**
   * Of a picture, SHA-256 of its bytes or of its pixels; of a drawing, of its text without names of fonts, or of what
   * it paints: see {@link MediaFacts}.
   */
  hash: string
  /** In CSS pixels, where the edition says it. */
  size?: { width: number; height: number }
  /** Width by height, where the edition shows it in another size. */
  ratio?: number
}

/** Metadata, by what the Report calls it. */
export interface StatedProperty {
  name:
    | 'title'
    | 'shortTitle'
    | 'subtitle'
    | 'abstract'
    | 'description'
    | 'creator'
    | 'publisher'
    | 'keywords'
    | 'symbol'
    | 'rights'
    | 'language'
    | 'status'
    | 'kind'
    | 'date'
  said: string
}

/**
 * Reads a finished edition aloud; throws when the file cannot be read at all.
 *
 * @param letters - how many its Report comes to as JSON, where it is known, for readers whose work grows with a text
 *   that anybody may have made longer
 */
export type EditionReader = (bytes: Uint8Array, letters?: () => number) => Promise<EditionReading>
