import path from 'node:path'
import { didYouMean } from '../model/did-you-mean.js'
import type { Message } from '../model/message.js'
import { problem } from '../model/problem.js'
import { isFolder, listFiles } from '../read/files.js'
import { slugOf } from '../read/slug-of.js'
import { publicationFolders, type Workspace } from '../read/workspace.js'

/** The folders of the publications named by slug or path; all of `source/` when none is named. */
export async function selectFolders(
  names: readonly string[],
  workspace: Workspace,
  cwd: string,
): Promise<{ folders: string[]; messages: Message[] }> {
  const all = await publicationFolders(workspace)
  if (names.length === 0) {
    if (all.length > 0) return { folders: all, messages: [] }
    return (await isDocument(workspace.root))
      ? { folders: [workspace.root], messages: [] }
      : {
          folders: [],
          messages: [
            unknown(
              'Found no publication under `source/`, and no Markdown file here',
              'Begin with `rapporteur init`, or name a folder of Markdown.',
            ),
          ],
        }
  }
  const folders: string[] = []
  const messages: Message[] = []
  for (const name of names) {
    const bySlug = all.find((folder) => slugOf(folder) === name)
    const byPath = path.resolve(cwd, name)
    if (bySlug) folders.push(bySlug)
    else if (await isFolder(byPath)) folders.push(byPath)
    else {
      const slugs = all.map((folder) => slugOf(folder))
      messages.push(
        unknown(
          `Unknown publication \`${name}\``,
          /\.(?:md|markdown)$/i.test(name)
            ? `Name the folder that holds the file: \`${path.dirname(name)}\`.`
            : didYouMean(name, slugs),
        ),
      )
    }
  }
  const unique = [...new Set(folders)]
  const slugs = unique.map((folder) => slugOf(folder))
  const twice = slugs.find((slug, index) => slugs.indexOf(slug) !== index)
  if (twice)
    messages.push(
      unknown(`Unexpected second publication called \`${twice}\`, whose editions would have the same names`),
    )
  return { folders: twice ? [] : unique, messages }
}

/** Whether a folder holds Markdown and publications have no folder of their own in it. */
async function isDocument(root: string): Promise<boolean> {
  if (await isFolder(path.join(root, 'source'))) return false
  return (await listFiles(root)).some((file) => /^[^/]+\.(?:md|markdown)$/i.test(file))
}

function unknown(reason: string, note?: string): Message {
  return problem(
    { source: 'build', file: 'source', blame: 'configuration' },
    { ruleId: 'unknown-publication', reason, note },
  )
}
