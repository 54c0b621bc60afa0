import { createRequire } from 'node:module'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import type { Root } from 'mdast'
import { type Plugin, unified } from 'unified'
import { VFile } from 'vfile'
import { inBackticks } from '../model/in-backticks.js'
import type { Message, Place } from '../model/message.js'
import { type Problem, problem } from '../model/problem.js'
import type { Source } from '../model/source.js'
import { isFolder } from '../read/disk.js'
import { isInside } from '../read/input.js'
import { noteUnsure } from '../read/trace.js'
import type { Workspace } from '../read/workspace.js'

type LintPlugin = Plugin<unknown[], Root>

/** The plugins that a workspace names, and what is wrong with them. */
export interface UserLint {
  plugins: LintPlugin[]
  messages: Message[]
}

/** Whether the code of plugins may run, and why not. */
export type PluginConsent = { given: true } | { given: false; reason: string }

/**
 * Loads the remark-lint plugins that `rapporteur.yaml` names, from the workspace's own node_modules. Their code runs
 * with the rights of whoever runs the command, and so only by consent.
 */
export async function loadUserLint(workspace: Workspace, consent: PluginConsent): Promise<UserLint> {
  const loaded: UserLint = { plugins: [], messages: [] }
  if (workspace.lint.length === 0) return loaded
  const add = (path: PropertyKey[], what: Problem) => {
    const origin = { source: 'build', file: 'rapporteur.yaml', blame: 'configuration' } as const
    loaded.messages.push(problem(origin, { ...what, place: workspace.placeOf(path) }))
  }
  if (!consent.given) {
    add(['lint'], {
      ruleId: 'plugins-not-loaded',
      severity: 'info',
      reason: `The lint plugins ${inBackticks(workspace.lint)} were not loaded: ${consent.reason}`,
      note: 'To run their code, run the command in the folder of the workspace, or with --no-safe.',
    })
    return loaded
  }
  // Their code sees what it likes.
  noteUnsure()
  const require = createRequire(path.join(workspace.root, 'rapporteur.yaml'))
  for (const [index, name] of workspace.lint.entries()) {
    try {
      const file = require.resolve(name)
      const folders = (require.resolve.paths(name) ?? []).filter((folder) => isInside(workspace.root, folder))
      if (!(await isInstalled(name, folders))) throw new Error('it is not installed in the workspace')
      const module: unknown = await import(pathToFileURL(file).href)
      const plugin =
        typeof module === 'object' && module !== null && 'default' in module ? module.default : null
      if (typeof plugin !== 'function') throw new Error('it exports no plugin')
      // A package named as a lint plugin exports a unified plugin; its options are its defaults.
      loaded.plugins.push(plugin as LintPlugin)
    } catch (error) {
      const detail = error instanceof Error ? (error.message.split('\n')[0] ?? '') : String(error)
      add(['lint', index], {
        ruleId: 'lint-plugin',
        reason: `Cannot load the lint plugin \`${name}\`: ${detail}`,
        note: `Install it in the workspace: npm install ${name}`,
      })
    }
  }
  return loaded
}

/** Whether a package stands in one of some folders, itself or by a link; Node would look above the workspace, too. */
async function isInstalled(name: string, folders: readonly string[]): Promise<boolean> {
  const found = await Promise.all(folders.map((folder) => isFolder(path.join(folder, name))))
  return found.includes(true)
}

const pluginNote =
  'A plugin of remark-lint that `rapporteur.yaml` names says this: its own documentation says how to mend it.'

/** Runs the user's plugins on a copy of the tree; what they say are warnings, or errors where a plugin is fatal. */
export async function runUserLint(source: Source, { plugins }: UserLint): Promise<Message[]> {
  if (plugins.length === 0) return []
  const file = new VFile({ path: source.path, value: source.text })
  const processor = unified()
  for (const plugin of plugins) processor.use(plugin)
  await processor.run(structuredClone(source.tree), file)
  return file.messages.map((message) => ({
    ruleId: message.ruleId ?? 'unnamed',
    source: message.source ?? 'remark-lint',
    severity: message.fatal === true ? 'error' : message.fatal === null ? 'info' : 'warning',
    file: source.path,
    place: placeOf(message.place),
    reason: message.reason,
    blame: 'source',
    note: message.note ?? pluginNote,
    ...(message.url ? { url: message.url } : {}),
  }))
}

function placeOf(place: VFile['messages'][number]['place']): Place | null {
  if (!place) return null
  return 'start' in place
    ? (place as Place)
    : { start: place as Place['start'], end: place as Place['start'] }
}
