import path from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Message } from '../model/message.js'
import { problem } from '../model/problem.js'
import { readText, shownPath, textProblem } from './files.js'

/** Where templates are looked for: the workspace's own folder first, then ours. */
export interface Templates {
  folders: string[]
  /** Folder that paths in messages are relative to. */
  root: string
}

/** What templates there are: each has a folder of its own. */
export type TemplateKind = 'languages' | 'kinds' | 'designs' | 'starters'

/** The folder of the templates that come with the package. */
export const packagedTemplates = fileURLToPath(new URL('../../templates', import.meta.url))

/** Where a workspace's templates are looked for. */
export function templatesOf(root: string): Templates {
  return { folders: [path.join(root, 'templates'), packagedTemplates], root }
}

interface Template {
  /** Absolute path. */
  file: string
  /** Path for messages. */
  shown: string
  text: string
}

/** A template, or null with what is wrong with its file, if anything. */
export interface FoundTemplate {
  template: Template | null
  messages: Message[]
}

/** The first template of that name; null without a message where there is none. */
export async function findTemplate(
  templates: Templates,
  kind: TemplateKind,
  name: string,
): Promise<FoundTemplate> {
  // A name is no path: `../secret` names no template.
  if (!/^[\p{L}\p{N}][\p{L}\p{N}_-]*$/u.test(name)) return { template: null, messages: [] }
  const segments = kind === 'designs' ? [kind, name, 'design.yaml'] : [kind, `${name}.yaml`]
  for (const folder of templates.folders) {
    const file = path.join(folder, ...segments)
    const read = await readText(file, [templates.root, packagedTemplates])
    const shown =
      folder === packagedTemplates ? `templates/${segments.join('/')}` : shownPath(templates.root, file)
    if (read.ok) return { template: { file, shown, text: read.text }, messages: [] }
    if (read.problem !== 'missing') {
      const origin = { source: 'read', file: shown, blame: 'configuration' } as const
      return { template: null, messages: [problem(origin, textProblem(read))] }
    }
  }
  return { template: null, messages: [] }
}
