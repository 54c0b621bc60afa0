import { AsyncLocalStorage } from 'node:async_hooks'
import { keyOf, type Question, type Seen } from './seen.js'

/** What a step has seen on the disk while it was at work. */
class Trace {
  readonly seen = new Map<string, string>()
  /** Whether all of it can be asked again: not where a file changed meanwhile, or could not be read. */
  isSure = true

  note(key: string, answer: string): void {
    const before = this.seen.get(key)
    const isOther = before !== undefined && before !== answer
    if (isOther) this.isSure = false
    this.seen.set(key, isOther ? changed : answer)
  }
}

/** The answer that nothing gives again: a file changed while a step was at work. */
const changed = 'changed'

const traces = new AsyncLocalStorage<readonly Trace[]>()

/** The result of a step with what it has seen; null where that cannot be asked again. */
export interface Traced<Result> {
  result: Result
  seen: Seen | null
  /** What was noted, also where something besides was seen that cannot be asked again. */
  noted: Seen
}

/** Does a step and notes what it sees on the disk; a step inside another is noted for both. */
export async function traced<Result>(step: () => Promise<Result>): Promise<Traced<Result>> {
  const trace = new Trace()
  const result = await traces.run([...(traces.getStore() ?? []), trace], step)
  const noted = Object.fromEntries(trace.seen)
  return { result, seen: trace.isSure ? noted : null, noted }
}

/**
 * Notes an answer for the steps at work.
 * @param answer - is made only where a step is at work: that of a large file takes time
 */
export function note(question: Question, asked: string, answer: () => string): void {
  const steps = traces.getStore()
  if (!steps) return
  const [key, said] = [keyOf(question, asked), answer()]
  for (const trace of steps) trace.note(key, said)
}

/** Notes what another thread has seen, or what a kept result was made from. */
export function noteAll(seen: Seen | null): void {
  for (const trace of traces.getStore() ?? []) {
    if (seen === null) trace.isSure = false
    else for (const [key, answer] of Object.entries(seen)) trace.note(key, answer)
  }
}

/** What the innermost step at work has noted until now. */
export function notedSoFar(): Seen {
  return Object.fromEntries(traces.getStore()?.at(-1)?.seen ?? [])
}

/** Notes that something was seen that cannot be asked again. */
export function noteUnsure(): void {
  for (const trace of traces.getStore() ?? []) trace.isSure = false
}
