import { AsyncLocalStorage } from 'node:async_hooks'

/** One run of the program as far as the disk knows it: it may be stopped, or refused, at a call. */
export interface DiskRun {
  /** Calls so far that change the disk, or all calls. */
  calls: number
  /** Call from which on nothing happens any more, as after SIGKILL; the write at hand is cut in half. */
  stopAt: number
  /** Call that fails with this code. */
  failAt: number
  failWith: string
  counts: 'changes' | 'all'
  onStop: () => void
}

const runs = new AsyncLocalStorage<DiskRun>()

type Work<Result> = () => Promise<Result>

/** Runs work whose calls of the disk are counted; `stopped` when it was stopped, as a killed process is. */
export async function onDisk<Result>(
  work: Work<Result>,
  {
    stopAt = Number.POSITIVE_INFINITY,
    failAt = Number.POSITIVE_INFINITY,
    failWith = 'EIO',
    counts = 'changes',
  }: Partial<DiskRun> = {},
): Promise<{ calls: number; result: Result | 'stopped' }> {
  let onStop = () => {}
  const stopping = new Promise<'stopped'>((resolve) => {
    onStop = () => resolve('stopped')
  })
  const run: DiskRun = {
    calls: 0,
    stopAt,
    failAt,
    failWith,
    counts,
    onStop,
  }
  const result = await Promise.race([runs.run(run, work), stopping])
  return { calls: run.calls, result }
}

const changes = new Set([
  'mkdir',
  'mkdtemp',
  'open',
  'rename',
  'rm',
  'rmdir',
  'unlink',
  'writeFile',
  'sync',
  'close',
  'link',
  'symlink',
  'cp',
  'copyFile',
])

/** Wraps a module like `node:fs/promises` so that its calls are counted, stopped and refused. */
export function countedDisk<Module extends object>(real: Module): Module {
  const wrapped: Record<string, unknown> = Object.fromEntries(Object.entries(real))
  for (const [name, value] of Object.entries(real)) {
    if (typeof value !== 'function' || name === 'constructor') continue
    wrapped[name] = async (...args: unknown[]) => {
      const writes = name === 'open' ? /[wa+]/u.test(String(args[1])) : changes.has(name)
      await counted(name, writes, async () => halfWritten(real, name, args))
      const result: unknown = await value.apply(real, args)
      return name === 'open' ? countedHandle(result as object, writes) : result
    }
  }
  // Same keys, same signatures.
  return { ...wrapped, default: wrapped } as unknown as Module
}

/** A file handle is a disk, too. */
function countedHandle(handle: object, writes: boolean): object {
  return new Proxy(handle, {
    get: (target, name) => {
      const value: unknown = Reflect.get(target, name)
      if (typeof value !== 'function') return value
      return async (...args: unknown[]) => {
        await counted(String(name), writes && changes.has(String(name)), async () =>
          halfWritten(target, String(name), args),
        )
        return value.apply(target, args)
      }
    },
  })
}

async function counted(name: string, writes: boolean, half: () => Promise<void>): Promise<void> {
  const run = runs.getStore()
  if (!run) return
  // Signs of life come by the clock: they are stopped with the rest, but not counted.
  const isCounted = writes || (run.counts === 'all' && name !== 'utimes')
  if (isCounted) run.calls += 1
  if (run.calls >= run.stopAt) {
    if (run.calls === run.stopAt) await half()
    run.calls = Number.POSITIVE_INFINITY
    run.onStop()
    await new Promise(() => {})
  }
  if (isCounted && run.calls === run.failAt) {
    run.failAt = -1
    throw Object.assign(new Error(`${run.failWith}: refused by the test`), { code: run.failWith })
  }
}

async function halfWritten(target: object, name: string, args: readonly unknown[]): Promise<void> {
  if (name !== 'writeFile') return
  const at = args.findIndex((arg) => arg instanceof Uint8Array)
  const bytes = args[at]
  if (!(bytes instanceof Uint8Array)) return
  const halved = [...args]
  halved[at] = bytes.subarray(0, bytes.length >> 1)
  const write: unknown = Reflect.get(target, name)
  if (typeof write === 'function') await write.apply(target, halved)
}
