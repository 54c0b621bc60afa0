import { append } from '../model/arrays.js'
import { isTag } from '../model/is-tag.js'
import { readDesign } from '../read/design.js'
import { readLanguage } from '../read/language.js'
import { packagedTemplates } from '../read/templates.js'
import type { Workspace } from '../read/workspace.js'
import { load } from './load.js'
import { selectFolders } from './select.js'

/** Packages of fonts that are to be installed, and names that ask for none. */
export interface FontPackages {
  /** As `name@version`, each once. Only what our own design names: a workspace cannot have others installed. */
  packages: string[]
  /** Languages and scripts that nobody knows. */
  unknown: string[]
}

/** Packages that languages (`ja`) or scripts (`Jpan`) need and that are not installed. */
export async function fontPackagesOf(names: readonly string[], workspace: Workspace): Promise<FontPackages> {
  const own = await ownDesign(workspace)
  const found: FontPackages = { packages: [], unknown: [] }
  for (const name of names) {
    const script = own?.scripts[name]
      ? name
      : isTag(name)
        ? (await readLanguage(name, workspace.templates, workspace.formats)).language?.script
        : undefined
    if (script) append(found.packages, own?.missingFonts[script] ?? [])
    else found.unknown.push(name)
  }
  return { ...found, packages: distinct(found.packages) }
}

/** Packages that the languages of all publications need and that are not installed. */
export async function fontPackagesInUse(workspace: Workspace): Promise<FontPackages> {
  const ours = (await ownDesign(workspace))?.fontPackages ?? {}
  const packages: string[] = []
  for (const { folder } of (await selectFolders([], workspace, workspace.root)).selected) {
    const { design, languages } = await load(folder, workspace)
    for (const { script } of Object.values(languages)) append(packages, design?.missingFonts[script] ?? [])
  }
  const known = new Set(Object.entries(ours).map(([name, version]) => `${name}@${version}`))
  return { packages: distinct(packages).filter((one) => known.has(one)), unknown: [] }
}

/** The design that comes with us, with what the workspace has installed. */
async function ownDesign({ root }: Workspace) {
  return (await readDesign('default', { folders: [packagedTemplates], root })).design
}

function distinct(packages: readonly string[]): string[] {
  return [...new Set(packages)].sort()
}
