import { readdir } from 'node:fs/promises'
import path from 'node:path'
import type { z } from 'zod'
import type { Message, Severity } from '../model/message.js'
import { problem } from '../model/problem.js'
import { exists, isFolder, readText } from './files.js'
import { parseYaml } from './parse-yaml.js'
import { workspaceSchema } from './publication-schema.js'
import { type Templates, templatesOf } from './templates.js'

/** A folder of publications with its settings and templates. */
export interface Workspace {
  /** Absolute folder; paths in messages are relative to it. */
  root: string
  templates: Templates
  organisation: string | null
  defaults: NonNullable<z.output<typeof workspaceSchema>['defaults']>
  /** Severity per rule, `off` included. */
  severity: Record<string, Severity | 'off'>
  /** remark-lint plugins by package name. */
  lint: string[]
}

/** Reads the workspace around a folder: the nearest one upwards with `rapporteur.yaml` or `source/`. */
export async function readWorkspace(
  from: string,
): Promise<{ workspace: Workspace | null; messages: Message[] }> {
  const root = await findRoot(path.resolve(from))
  const base = {
    root,
    templates: templatesOf(root),
    organisation: null,
    defaults: {},
    severity: {},
    lint: [],
  }
  const about = { file: 'rapporteur.yaml', blame: 'configuration' } as const
  const read = await readText(path.join(root, 'rapporteur.yaml'))
  if (!read.ok) {
    if (read.problem === 'missing') return { workspace: base, messages: [] }
    return {
      workspace: null,
      messages: [
        problem(
          { source: 'read', ...about },
          {
            ruleId: 'unreadable-file',
            reason: `Cannot read the file: ${read.problem} ${read.detail}`.trim(),
          },
        ),
      ],
    }
  }
  const { value, messages } = parseYaml(read.text, {
    schema: workspaceSchema,
    ...about,
  })
  if (!value) return { workspace: null, messages }
  return {
    workspace: {
      ...base,
      organisation: value.organisation ?? null,
      defaults: value.defaults ?? {},
      severity: value.severity,
      lint: value.lint,
    },
    messages,
  }
}

/** Absolute folders of all publications under `source/`, sorted by name. */
export async function publicationFolders(workspace: Workspace): Promise<string[]> {
  const source = path.join(workspace.root, 'source')
  const entries = await readdir(source, { withFileTypes: true }).catch(() => [])
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
