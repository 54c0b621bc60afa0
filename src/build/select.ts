import path from 'node:path'
import type { Message } from '../model/message.js'
import { problem } from '../model/problem.js'
import { Suggestions } from '../model/suggestions.js'
import { exists, isFolder } from '../read/disk.js'
import { listFiles } from '../read/files.js'
import { isMarkdownName } from '../read/markdown-name.js'
import { slugOf } from '../read/slug-of.js'
import { publicationFolders, type Workspace } from '../read/workspace.js'

/** A folder, and the Markdown file in it that was named as its document. */
export interface Selected {
  folder: string
  file: string | null
}

/** The folders of the publications named by slug or path; all of `source/` when none is named. */
export async function selectFolders(
  names: readonly string[],
  workspace: Workspace,
  cwd: string,
): Promise<{ selected: Selected[]; messages: Message[] }> {
  const all = await publicationFolders(workspace)
  if (names.length === 0) {
    if (all.length > 0) return { selected: all.map(whole), messages: [] }
    return (await isDocument(workspace.root))
      ? { selected: [whole(workspace.root)], messages: [] }
      : {
          selected: [],
          messages: [
            unknown(
              'Found no publication under `source/`, and no Markdown file here',
              'Begin with `rapporteur init`, or name a folder of Markdown.',
            ),
          ],
        }
  }
  const selected = new Map<string, Selected>()
  const messages: Message[] = []
  const suggestions = new Suggestions()
  for (const name of names) {
    const bySlug = all.find((folder) => slugOf(folder) === name)
    const byPath = path.resolve(cwd, name)
    if (bySlug) selected.set(bySlug, whole(bySlug))
    else if (await isFolder(byPath)) selected.set(byPath, whole(byPath))
    else if (isMarkdownName(name) && (await exists(byPath))) {
      const folder = path.dirname(byPath)
      selected.set(folder, { folder, file: selected.has(folder) ? null : path.basename(byPath) })
    } else {
      const slugs = all.map((folder) => slugOf(folder))
      messages.push(
        unknown(
          `Unknown publication \`${name}\``,
          isMarkdownName(name) ? 'There is no such file.' : suggestions.didYouMean(name, slugs),
        ),
      )
    }
  }
  const slugs = [...selected.keys()].map((folder) => slugOf(folder))
  const twice = slugs.find((slug, index) => slugs.indexOf(slug) !== index)
  if (twice)
    messages.push(
      unknown(`Unexpected second publication called \`${twice}\`, whose editions would have the same names`),
    )
  return { selected: twice ? [] : [...selected.values()], messages }
}

function whole(folder: string): Selected {
  return { folder, file: null }
}

/** Whether a folder holds Markdown and publications have no folder of their own in it. */
async function isDocument(root: string): Promise<boolean> {
  if (await isFolder(path.join(root, 'source'))) return false
  return (await listFiles(root)).some(isMarkdownName)
}

function unknown(reason: string, note?: string): Message {
  return problem(
    { source: 'build', file: 'source', blame: 'configuration' },
    { ruleId: 'unknown-publication', reason, note },
  )
}
