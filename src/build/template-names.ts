import path from 'node:path'
import { namesIn } from '../read/disk.js'
import type { TemplateKind } from '../read/templates.js'

/** Names of the templates of a kind, from the workspace and from the package, each once. */
export async function templateNames(folders: readonly string[], kind: TemplateKind): Promise<string[]> {
  const lists = await Promise.all(folders.map((folder) => namesIn(path.join(folder, kind))))
  return [...new Set(lists.flat().map((name) => name.replace(/\.yaml$/, '')))].sort()
}
