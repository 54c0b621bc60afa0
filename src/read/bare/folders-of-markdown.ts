import { isMarkdownName } from '../markdown-name.js'

/** Folders in which sites keep their documents, the likeliest first. */
const usualFolders = ['docs', 'doc', 'content', 'source', 'src', 'pages']

/**
 * Folders that may hold a document, the nearest first, with a slash at their end: the folder itself, those that hold
 * Markdown, and those of which a folder holds it, as of `docs/en/guide.md`.
 *
 * @param files - Relative to the folder, with forward slashes.
 */
export function foldersOfMarkdown(files: readonly string[]): string[] {
  const found = new Set([''])
  for (const file of files) {
    if (!isMarkdownName(file)) continue
    const parts = file.split('/').slice(0, -1)
    for (const length of [parts.length - 1, parts.length])
      if (length > 0) found.add(`${parts.slice(0, length).join('/')}/`)
  }
  return [...found].sort(
    (one, other) =>
      depthOf(one) - depthOf(other) || rank(one) - rank(other) || (one < other ? -1 : Number(one > other)),
  )
}

function depthOf(folder: string): number {
  return folder.split('/').length
}

function rank(folder: string): number {
  const at = usualFolders.indexOf(folder.split('/')[0] ?? '')
  return at < 0 ? usualFolders.length : at
}
