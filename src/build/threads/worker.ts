import { parentPort } from 'node:worker_threads'
import { auditTask } from '../../audit/output.js'
import { formats } from '../formats.js'
import type { Progress } from '../types.js'
import type { Answer, Asked, TaskName, Tasks } from './task.js'

/** Does one task; what it needs is loaded when it is first asked for. */
async function work(
  asked: Asked,
  onProgress: (progress: Progress) => void,
): Promise<Tasks[TaskName]['done']> {
  switch (asked.name) {
    case 'publication':
      return (await import('../build-publication.js')).buildPublication(asked.task, { onProgress })
    case 'languages':
      return (await import('./compile-languages.js')).compileLanguages(asked.task)
    case 'draft':
      return (await import('../draft/draft-publication.js')).draftPublication(asked.task)
    case 'pages':
      return (await import('../draw-pages.js')).drawPages(asked.task)
    case 'edition':
      return auditTask(asked.task, formats)
  }
}

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
