import type { Severity } from './message.js'

/** A problem that stages report while they work, without a rule of its own on finished texts. */
export interface Fault {
  /** One line for lists: what is reported. */
  summary: string
  /** What to do about it. */
  note: string
  /**
   * How much it weighs in a folder without `publication.yaml`, where nothing is lost by going on. Such a problem has a
   * severity that people can set, as rules have; all others always weigh the same.
   */
  inBareFolder?: Severity
  /** Why its messages may name no line and column: what it is about is no text. Messages of all others have a place. */
  withoutPlace?: string
}

/** Problems by the id that messages show. */
export type Faults = Readonly<Record<string, Fault>>
