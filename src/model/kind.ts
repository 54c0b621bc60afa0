/** A kind of document is data: roles of sections, blocks and their rules, from `templates/kinds/<kind>.yaml`. */

import type { Severity } from './message.js'
import { tagsServing } from './tags-serving.js'

/** The shapes that blocks of a kind can have. */
export type BlockShape = 'actions' | 'people' | 'figures' | 'quote' | 'notice'

/** Every shape. */
export const blockShapes: readonly BlockShape[] = ['actions', 'people', 'figures', 'quote', 'notice']

/** A kind of document. */
export interface Kind {
  name: string
  /** By role, in the order in which the roles must stand; empty: sections are free. */
  roles: Record<string, RoleRules>
  /** By the name that authors write after `:::`. */
  blocks: Record<string, BlockRules>
  /** Its words bind: shall, should, may and negations are compared between languages as warnings, elsewhere as remarks. */
  normative: boolean
  /** Every top-level section needs a role of this kind. */
  rolesRequired: boolean
  /** Front matter keys that this kind requires beyond `title`. */
  requiredFrontMatter: string[]
  /** Most words of the body and notes, or null. */
  wordLimit: number | null
  /** Rules whose warnings keep a document of this kind from being sent; `all`: every warning does. */
  forbidsSending: 'all' | readonly string[]
  /** What rules and problems weigh in documents of this kind, where a workspace does not say otherwise. */
  severity: Record<string, Severity | 'off'>
  /** Visible words: label → language tag → text. */
  labels: Record<string, Record<string, string>>
}

/** What a kind asks of sections of one role. */
export interface RoleRules {
  /** Fewest and most sections of this role; null: no upper bound. */
  minimum: number
  maximum: number | null
  /** The section takes part in the numbering. */
  numbered: boolean
  /** Key in `labels`: the section's own label ("Working session"), shown where a number would stand. */
  label: string | null
  /** Key in `labels`, with `{number}`: how a reference calls the section ("Session {number}"). */
  reference: string | null
  /** Blocks that a section of this role must hold. */
  requires: string[]
}

/** What a kind asks of blocks of one name. */
export interface BlockRules {
  shape: BlockShape
  /** Key in `labels` for the heading or label used when the author gives none; null: none. */
  label: string | null
  /** Key in `labels`, with `{number}`: how a reference calls an item ("action {number}"). */
  reference: string | null
  /** Roles whose sections may hold the block; null: anywhere. */
  within: string[] | null
  minimumItems: number
  maximumItems: number | null
}

/** A label's words in a language, or in its parent language; null when there are none. */
export function labelOf(kind: Kind, key: string, language: string): string | null {
  const labels = kind.labels[key] ?? {}
  return (
    tagsServing(language)
      .map((tag) => labels[tag])
      .find((words) => words !== undefined) ?? null
  )
}
