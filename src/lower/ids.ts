import type { Place } from '../model/message.js'
import { reportProblem, type Scope, type State } from './state.js'

/** A new scope below an id. */
export function createScope(id: string, nesting = 0): Scope {
  return { id, counters: new Map(), nesting }
}

/** The next id by path: `syria-p3` for the third paragraph below `syria`. */
export function nextId(state: State, scope: Scope, letter: string, place: Place | null): string {
  return claim(state, pathId(scope, `${letter}${counted(scope, letter)}`), place)
}

/** The author's id of a node that would otherwise have one by path; the node is counted all the same. */
export function ownId(state: State, scope: Scope, letter: string, id: string, place: Place | null): string {
  counted(scope, letter)
  return claim(state, id, place)
}

function counted(scope: Scope, letter: string): number {
  const count = (scope.counters.get(letter) ?? 0) + 1
  scope.counters.set(letter, count)
  return count
}

/**
 * The id of a block of which a place usually has one: `syria-people`, then `syria-people-b2`, since `syria-people-2` is
 * the second entry of the first.
 */
export function blockId(state: State, scope: Scope, name: string, place: Place | null): string {
  const count = (scope.counters.get(name) ?? 0) + 1
  scope.counters.set(name, count)
  return claim(state, pathId(scope, count === 1 ? name : `${name}-b${count}`), place)
}

/** Takes an id for one node; a second claim is the author's mistake, and gets another id. */
export function claim(state: State, id: string, place: Place | null): string {
  const earlier = state.ids.get(id)
  if (state.ids.has(id)) {
    reportProblem(state, {
      ruleId: 'duplicate-id',
      place,
      reason: `Unexpected id \`${id}\`, which another place already has`,
      ...(earlier
        ? { cause: { file: state.source.path, place: earlier, reason: 'It stands here first' } }
        : {}),
    })
    return claimFree(state, id, place)
  }
  state.ids.set(id, place)
  return id
}

function claimFree(state: State, id: string, place: Place | null): string {
  let count = (state.claims.get(id) ?? 1) + 1
  while (state.ids.has(`${id}-b${count}`)) count += 1
  state.claims.set(id, count)
  const free = `${id}-b${count}`
  state.ids.set(free, place)
  return free
}

function pathId(scope: Scope, step: string): string {
  return scope.id ? `${scope.id}-${step}` : step
}
