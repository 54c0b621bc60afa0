import type { DraftEdition, DraftedPublication, DraftPlace } from '../build/draft/draft.js'
import type { Message } from '../model/message.js'

/** One side of the page: a language in a format. */
export interface Wanted {
  language: string
  format: string
}

/** A message as the page shows it. */
export interface ShownMessage extends Pick<Message, 'severity' | 'source' | 'ruleId' | 'file' | 'reason'> {
  note: string | null
  line: number | null
  column: number | null
  /** Address that opens the place in an editor; null where the server opens it. */
  href: string | null
}

/** What the page knows of one publication. */
export interface PageState {
  publications: string[]
  publication: DraftedPublication | null
  editions: Pick<DraftEdition, 'language' | 'format' | 'version' | 'name'>[]
  /** Languages whose pages are older than their text, which has an error. */
  held: string[]
  places: Record<string, DraftPlace[]>
  messages: ShownMessage[]
  /** Whether work is going on. */
  isBusy: boolean
}
