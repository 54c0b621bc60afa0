import path from 'node:path'
import type { Loaded } from '../build/load.js'
import type { Workspace } from '../read/workspace.js'

/**
 * Reads a publication completely: its settings, templates, languages and pictures. Problems are messages.
 *
 * @param name - Its folder's name below `source/`, or an absolute folder.
 */
export async function loadPublication(name: string, workspace: Workspace): Promise<Loaded> {
  const { load } = await import('../build/load.js')
  return load(path.resolve(workspace.root, 'source', name), workspace)
}
