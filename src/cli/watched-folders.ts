import path from 'node:path'

/** What a change of which has a workspace built again. */
export function watchedFolders(root: string): string[] {
  return ['source', 'templates', 'terms', 'rapporteur.yaml'].map((name) => path.join(root, name))
}
