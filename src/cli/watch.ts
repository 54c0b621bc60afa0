import path from 'node:path'

/** Milliseconds of quiet after a change before work begins: an editor writes several times when it saves. */
const quiet = 120

/**
 * Repeats work whenever one of the files changes, never two at a time; what changes meanwhile is worked on next.
 * Resolves when `signal` aborts, with the last answer.
 */
export async function repeatOnChange<Answer>(
  folders: readonly string[],
  ignored: string,
  signal: AbortSignal,
  work: () => Promise<Answer>,
): Promise<Answer> {
  const { watch } = await import('chokidar')
  const watcher = watch([...folders], {
    ignoreInitial: true,
    ignored: (file) =>
      file === ignored ||
      file.startsWith(ignored + path.sep) ||
      /[/\\](?:\.[^/\\]+|node_modules)$/.test(file),
  })
  let isStale = true
  let wake = () => {}
  watcher.on('all', () => {
    isStale = true
    wake()
  })
  signal.addEventListener('abort', () => wake(), { once: true })
  try {
    // What changes from now on is seen, even during the first work.
    await new Promise<void>((resolve, reject) => {
      watcher.once('ready', resolve)
      watcher.once('error', reject)
    })
    for (;;) {
      isStale = false
      const answer = await work()
      while (!isStale && !signal.aborted) {
        await new Promise<void>((resolve) => {
          wake = resolve
        })
      }
      if (signal.aborted) return answer
      await new Promise((resolve) => setTimeout(resolve, quiet))
    }
  } finally {
    await watcher.close()
  }
}
