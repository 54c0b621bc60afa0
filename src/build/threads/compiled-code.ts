import module from 'node:module'

let folder: string | null = null

/**
 * Keeps code as V8 compiles it, from command to command; Node 20 cannot.
 * @param at - a folder that this user alone can write, since what is in it runs; null: nowhere
 */
export function keepCompiledCode(at: string | null): void {
  if (at === null || !('enableCompileCache' in module)) return
  folder = at
  module.enableCompileCache(at)
}

/** Where this thread keeps compiled code, for the threads that it opens. */
export function compiledCodeFolder(): string | null {
  return folder
}
