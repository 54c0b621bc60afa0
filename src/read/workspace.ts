import path from 'node:path'
import type { Message, Severity } from '../model/message.js'
import { type Problem, problem } from '../model/problem.js'
import { entriesOf, exists, isFolder, ownerOf } from './disk.js'
import { readText, shownPath, textProblem } from './files.js'
import { parseYaml, type YamlPlaces } from './parse-yaml.js'
import {
  type DeclaredFormat,
  type DispatchSettings,
  type PublicationSettings,
  settingsSchemas,
} from './publication-schema.js'
import { type Templates, templatesOf } from './templates.js'

/** A folder of publications with its settings and templates. */
export interface Workspace {
  /** Absolute folder; paths in messages are relative to it. */
  root: string
  templates: Templates
  organisation: string | null
  /** Language of files whose name and front matter say none, or null. */
  language: string | null
  /** What a publication need not say. */
  defaults: Partial<PublicationSettings>
  /** Formats that a publication can declare. */
  formats: readonly DeclaredFormat[]
  /** Severity per rule, `off` included. */
  severity: Record<string, Severity | 'off'>
  /** remark-lint plugins by package name. */
  lint: string[]
  dispatch: DispatchSettings
  /** Where a setting stands in `rapporteur.yaml`. */
  placeOf: YamlPlaces
}

/** A workspace as read, and how it was found. */
export interface WorkspaceResult {
  /** Null where there is none to be used; the messages say why. */
  workspace: Workspace | null
  /** Whether it is the folder that the command runs in, one above it, or one that was named. */
  found: 'here' | 'above' | 'named'
  messages: Message[]
}

/**
 * Reads the workspace that was named, or the one around a folder: the nearest upwards with `rapporteur.yaml` or
 * `source/`. One above that belongs to somebody else is never taken: it must be named.
 */
export async function readWorkspace(
  from: string,
  formats: readonly DeclaredFormat[],
  named: string | null = null,
): Promise<WorkspaceResult> {
  const start = path.resolve(from)
  const root = named === null ? await findRoot(start) : path.resolve(from, named)
  const found = named !== null ? 'named' : root === start ? 'here' : 'above'
  const refused = (what: Problem, file = shownPath(start, root)): WorkspaceResult => ({
    workspace: null,
    found,
    messages: [problem({ source: 'read', file, blame: 'configuration' }, what)],
  })
  if (named !== null && !(await isFolder(root)))
    return refused({ ruleId: 'no-workspace', reason: `Missing folder \`${named}\`, expected a workspace` })
  if (found === 'above' && (await isForeign(root))) {
    return refused({
      ruleId: 'foreign-workspace',
      reason: `Unexpected workspace \`${root}\` above the current folder: it belongs to another user`,
      note: `To use it all the same, name it: --workspace ${shownPath(start, root)}`,
    })
  }
  const base: Workspace = {
    root,
    templates: templatesOf(root),
    organisation: null,
    language: null,
    defaults: {},
    formats,
    severity: {},
    lint: [],
    dispatch: { 'file-name': '{slug}.{language}', 'package-name': '{slug}_{recipient}' },
    placeOf: () => null,
  }
  const about = { file: 'rapporteur.yaml', blame: 'configuration' } as const
  const read = await readText(path.join(root, 'rapporteur.yaml'), [root])
  if (!read.ok) {
    if (read.problem === 'missing') return { workspace: base, found, messages: [] }
    return refused(textProblem(read), about.file)
  }
  const { value, messages, placeOf } = parseYaml(read.text, {
    schema: settingsSchemas(formats).workspace,
    ...about,
  })
  if (!value) return { workspace: null, found, messages }
  return {
    workspace: {
      ...base,
      organisation: value.organisation ?? null,
      language: value.language ?? null,
      defaults: value.defaults ?? {},
      severity: value.severity,
      lint: value.lint,
      dispatch: value.dispatch,
      placeOf,
    },
    found,
    messages,
  }
}

/** Whether a folder, or the settings in it, belong to another user; systems without owners know no others. */
async function isForeign(root: string): Promise<boolean> {
  const own = process.getuid?.()
  if (own === undefined) return false
  const owners = await Promise.all(
    [root, path.join(root, 'rapporteur.yaml'), path.join(root, 'source')].map(ownerOf),
  )
  return owners.some((uid) => uid !== null && uid !== own)
}

/** Absolute folders of all publications under `source/`, sorted by name. */
export async function publicationFolders(workspace: Workspace): Promise<string[]> {
  const source = path.join(workspace.root, 'source')
  const entries = await entriesOf(source)
  return entries
    .filter((entry) => entry.isDirectory() && !entry.name.startsWith('.'))
    .map((entry) => path.join(source, entry.name))
    .sort()
}

async function findRoot(from: string): Promise<string> {
  for (let folder = from; ; folder = path.dirname(folder)) {
    if ((await exists(path.join(folder, 'rapporteur.yaml'))) || (await isFolder(path.join(folder, 'source'))))
      return folder
    if (path.dirname(folder) === folder) return from
  }
}
