import path from 'node:path'
import type { Message } from '../../model/message.js'

/** Where build servers say that they have checked the repository out. */
export function checkoutOf(env: NodeJS.ProcessEnv): string | null {
  return env.GITHUB_WORKSPACE || env.CI_PROJECT_DIR || null
}

/**
 * Messages with their files relative to the repository, as build servers look for them, where the workspace is a folder of it.
 *
 * @param root - The workspace, which the files are relative to.
 */
export function fromCheckout(
  messages: readonly Message[],
  root: string,
  checkout: string | null,
): readonly Message[] {
  const below = checkout === null ? '' : path.relative(checkout, root)
  if (below === '' || below.startsWith('..') || path.isAbsolute(below)) return messages
  const from = (file: string) => path.posix.join(below.split(path.sep).join('/'), file)
  return messages.map((message) => ({
    ...message,
    file: from(message.file),
    ...(message.cause ? { cause: { ...message.cause, file: from(message.cause.file) } } : {}),
  }))
}
