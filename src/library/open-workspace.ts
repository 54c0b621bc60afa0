import type { WorkspaceResult } from '../read/workspace.js'

/**
 * Opens the workspace around a folder: the nearest one upwards with `rapporteur.yaml` or `source/`.
 *
 * @param folder - Where to begin.
 * @param named - A workspace to take instead, as `--workspace` does.
 */
export async function openWorkspace(folder: string, named: string | null = null): Promise<WorkspaceResult> {
  const [{ readWorkspace }, { formats }] = await Promise.all([
    import('../read/workspace.js'),
    import('../build/formats.js'),
  ])
  return readWorkspace(folder, formats, named)
}
