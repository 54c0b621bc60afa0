import { parentPort, workerData } from 'node:worker_threads'
import type { Progress } from '../types.js'
import { keepCompiledCode } from './compiled-code.js'
import type { Answer, Asked, Beginning, TaskName, Tasks } from './task.js'

type Work = (asked: never, onProgress: (progress: Progress) => void) => Promise<Tasks[TaskName]['done']>

/** What does each task; it is loaded when it is first asked for. */
const workers: Readonly<Record<TaskName, () => Promise<Work>>> = {
  publication: async () => {
    const { buildPublication } = await import('../build-publication.js')
    return (task: Tasks['publication']['asked'], onProgress) => buildPublication(task, { onProgress })
  },
  editions: async () => (await import('./compile-editions.js')).compileEditions,
  draft: async () => (await import('../draft/draft-publication.js')).draftPublication,
  pages: async () => (await import('../draw-pages.js')).drawPages,
  edition: async () => {
    const [{ auditTask }, { formats }] = await Promise.all([
      import('../../audit/output.js'),
      import('../formats.js'),
    ])
    return (task: Tasks['edition']['asked']) => auditTask(task, formats)
  },
}

async function work(
  { name, task }: Asked,
  onProgress: (progress: Progress) => void,
): Promise<Tasks[TaskName]['done']> {
  // The task that comes by that name.
  return (await workers[name]())(task as never, onProgress)
}

const { first, withFormat, compiledCode }: Beginning = workerData
keepCompiledCode(compiledCode)
// What fails here fails again when it is asked for, and is told then.
workers[first]()
  .then(async () => withFormat && (await import('../formats.js')).loadFirstFormat())
  .catch(() => {})

parentPort?.on('message', (asked: Asked) => {
  const answer = (said: Answer) => parentPort?.postMessage(said)
  work(asked, (progress) => answer({ kind: 'progress', progress })).then(
    (result) => answer({ kind: 'done', result }),
    (error: unknown) => {
      const { name, message, stack } = error instanceof Error ? error : new Error(String(error))
      answer({ kind: 'failed', name, reason: message, stack: stack ?? '' })
    },
  )
})
