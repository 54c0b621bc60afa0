import { lstat, realpath } from 'node:fs/promises'
import path from 'node:path'

/**
 * Why an output folder must not stand where it is to stand; null where it may. Replacing folders of publications in
 * the workspace itself, above it or among its sources would replace what people wrote.
 * @param isNamed whether a person named the folder; the default one must not lead out of the workspace by a link
 */
export async function placeProblem(root: string, out: string, isNamed: boolean): Promise<string | null> {
  const realRoot = await realpath(root).catch(() => root)
  const real = await realOf(out)
  const isInside = (outer: string, inner: string) => {
    const relative = path.relative(outer, inner)
    return relative === '' || (!relative.startsWith('..') && !path.isAbsolute(relative))
  }
  if (isInside(real, realRoot)) return 'it holds the workspace itself'
  for (const name of ['source', 'templates', 'node_modules', '.git']) {
    if (isInside(path.join(realRoot, name), real))
      return `it lies in \`${name}/\`, which holds what people wrote`
  }
  const isLink = await lstat(out).then(
    (found) => found.isSymbolicLink(),
    () => false,
  )
  if (isLink && !isNamed && !isInside(realRoot, real))
    return 'it is a link that leads out of the workspace; name the folder with --out where that is meant'
  return null
}

/** The place with links followed, of a folder that may still have to be made. */
async function realOf(out: string): Promise<string> {
  const found = await realpath(out).catch(() => null)
  if (found !== null) return found
  const parent = path.dirname(out)
  return parent === out ? out : path.join(await realOf(parent), path.basename(out))
}
