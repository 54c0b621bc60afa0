import type { ContainerDirective } from 'mdast-util-directive'
import type { BlockRules, BlockShape } from '../../model/kind.js'
import type { Block } from '../../model/report.js'
import type { Scope, State } from '../state.js'
import { actions } from './actions.js'
import { figure } from './figure.js'
import { figures } from './figures.js'
import { notice } from './notice.js'
import { people } from './people.js'
import { quote } from './quote.js'
import { table } from './table.js'

/** What a block of one shape becomes. */
export type ShapeHandler = (
  state: State,
  node: ContainerDirective,
  scope: Scope,
  rules: BlockRules,
) => Block[]

/** What a block of the kind becomes, by its shape. */
export const blockHandlers = { actions, figures, notice, people, quote } satisfies Record<
  BlockShape,
  ShapeHandler
>

/** Blocks that every kind has. */
export const captionedHandlers = { figure, table }

/** The names that may follow `:::` in this document. */
export function containerNames(state: State): string[] {
  return [...Object.keys(captionedHandlers), ...Object.keys(state.source.kind.blocks)]
}
