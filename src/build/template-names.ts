import { readdir } from 'node:fs/promises'
import path from 'node:path'
import type { TemplateKind } from '../read/templates.js'

/** Names of the templates of a kind, from the workspace and from the package, each once. */
export async function templateNames(folders: readonly string[], kind: TemplateKind): Promise<string[]> {
  const lists = await Promise.all(folders.map((folder) => readdir(path.join(folder, kind)).catch(() => [])))
  return [...new Set(lists.flat().map((name) => name.replace(/\.yaml$/, '')))].sort()
}
