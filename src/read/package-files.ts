import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { resolvedPackage } from './disk.js'

/** Where a file of a package may stand. */
export interface PackagePlace {
  /** Absolute path. */
  file: string
  /** Folders of which one must hold the file, links followed; null where Node has resolved it. */
  inside: string[] | null
}

/** A package's file: the name of the package, and a path that does not lead out of it. */
const packageFile = /^((?:@[a-z0-9][\w.-]*\/)?[a-z0-9][\w.-]*)((?:\/(?!\.{1,2}(?:\/|$))[^/\\]+)+)$/iu

/** The fonts of packages that come with us; `scripts/copy-fonts.mjs` copies them. */
const packagedFonts = fileURLToPath(new URL('../../dist/fonts', import.meta.url))

/**
 * Where to look for a file of a package, best first: the workspace's own `node_modules`, the fonts that come with us,
 * where Node finds packages from ours. What is installed above the workspace is not its own and not looked at.
 *
 * @param file - `@scope/name/folder/File.ttf`; anything else has no place.
 */
export function packagePlaces(file: string, root: string): PackagePlace[] {
  const name = packageNameOf(file)
  if (name === null) return []
  const own = path.join(root, 'node_modules')
  return [
    { file: path.join(own, file), inside: [path.join(own, name)] },
    { file: path.join(packagedFonts, file), inside: [packagedFonts] },
    ...resolved(file),
  ]
}

/** The package that a file of the form `@scope/name/…` or `name/…` belongs to; null where it can be none. */
export function packageNameOf(file: string): string | null {
  return packageFile.exec(file)?.[1] ?? null
}

function resolved(file: string): PackagePlace[] {
  const found = resolvedPackage(file)
  return found === null ? [] : [{ file: found, inside: null }]
}
