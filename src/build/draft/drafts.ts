import { hasThreads, openThread } from '../threads/thread.js'
import type { Draft } from './draft.js'
import { type DraftTask, draftPublication } from './draft-publication.js'

/** Makes drafts on a thread that stays, so that the second is fast. */
export interface Drafts {
  /** @throws where time or memory ends the work: the next draft begins on a new thread */
  draft: (task: DraftTask) => Promise<Draft>
  close: () => Promise<void>
}

/** @param seconds - How long one draft may take; Infinity: no limit. */
export function openDrafts(seconds: number, signal: AbortSignal): Drafts {
  if (!hasThreads) return { draft: draftPublication, close: async () => {} }
  const thread = openThread()
  const watch = { limit: seconds * 1000, signal }
  return { draft: (task) => thread.run('draft', task, watch), close: thread.close }
}
