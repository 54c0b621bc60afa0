import { parentPort } from 'node:worker_threads'
import { lower } from '../lower/index.js'
import { readWorkspace } from '../read/workspace.js'
import { compileLanguage } from './compile-language.js'
import type { Answer, Job } from './crew.js'
import { formats } from './formats.js'
import { load } from './load.js'

/** A thread of a build: reads the publication itself and compiles languages until none is left to claim. */
async function work(job: Job, answer: (answer: Answer) => void): Promise<void> {
  const { workspace } = await readWorkspace(job.root, formats)
  if (!workspace) return
  const loaded = await load(job.folder, workspace)
  const { publication } = loaded
  if (!publication) return
  const next = new Int32Array(job.next)
  for (;;) {
    const tag = job.languages[Atomics.add(next, 0, 1)]
    if (tag === undefined) return
    const source = loaded.sources.find(({ language }) => language.tag === tag)
    if (!source) continue
    const { report } = lower(source)
    const compiled = await compileLanguage({ source, report }, job.formats, loaded, publication)
    answer({ kind: 'language', ...compiled })
  }
}

parentPort?.on('message', (job: Job) => {
  const answer = (said: Answer) => parentPort?.postMessage(said)
  work(job, answer).then(
    () => answer({ kind: 'done' }),
    (error: unknown) =>
      answer({
        kind: 'failed',
        reason: error instanceof Error ? (error.stack ?? error.message) : String(error),
      }),
  )
})
