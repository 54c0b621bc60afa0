import { readFile } from 'node:fs/promises'
import path from 'node:path'
import { shownPath } from '../../read/files.js'
import { packagedTemplates } from '../../read/templates.js'
import { writeNew } from './write-new.js'

/** Schemas of the files that people write, which editors read from the workspace. */
const schemas = [
  'publication.schema.json',
  'rapporteur.schema.json',
  'language.schema.json',
  'kind.schema.json',
  'design.schema.json',
  'terms.schema.json',
  'recipients.schema.json',
]

/** Folder of the schemas in a workspace. */
const schemaFolder = '.rapporteur/schemas'

/** Lays down what editors need in a workspace: schemas, and tasks with a matcher of messages. Overwrites nothing. */
export async function writeEditorFiles(root: string): Promise<void> {
  const own = path.resolve(packagedTemplates, '../schemas')
  for (const name of schemas)
    await writeNew(path.join(root, schemaFolder, name), await readFile(path.join(own, name), 'utf8'))
  const matcher: unknown = JSON.parse(await readFile(path.join(own, 'problem-matcher.json'), 'utf8'))
  await writeNew(path.join(root, '.vscode/tasks.json'), `${JSON.stringify(tasks(matcher), null, 2)}\n`)
  await writeNew(path.join(root, '.vscode/settings.json'), `${JSON.stringify(settings, null, 2)}\n`)
}

/** The line with which a YAML file names its schema; editors read the path from the folder of the file. */
export function schemaLine(file: string, root: string, schema: string): string {
  const target = path.join(root, schemaFolder, schema)
  const relative = shownPath(path.dirname(file), target)
  return `# yaml-language-server: $schema=${relative.startsWith('../') ? relative : `./${relative}`}\n`
}

function tasks(problemMatcher: unknown): object {
  const task = (label: string, args: string[], more: object) => ({
    label,
    type: 'shell',
    command: 'npx',
    args: ['rapporteur', ...args],
    problemMatcher,
    ...more,
  })
  return {
    version: '2.0.0',
    tasks: [
      task('rapporteur: check', ['check'], { group: { kind: 'test', isDefault: true } }),
      task('rapporteur: build', ['build'], { group: { kind: 'build', isDefault: true } }),
    ],
  }
}

/** Templates hold no line for a schema where they are copied from ours: these settings name it for all. */
const settings = {
  'yaml.schemas': {
    [`./${schemaFolder}/publication.schema.json`]: 'source/*/publication.yaml',
    [`./${schemaFolder}/rapporteur.schema.json`]: 'rapporteur.yaml',
    [`./${schemaFolder}/language.schema.json`]: 'templates/languages/*.yaml',
    [`./${schemaFolder}/kind.schema.json`]: 'templates/kinds/*.yaml',
    [`./${schemaFolder}/design.schema.json`]: 'templates/designs/*/design.yaml',
    [`./${schemaFolder}/terms.schema.json`]: 'terms/*.yaml',
    [`./${schemaFolder}/recipients.schema.json`]: 'recipients.yaml',
  },
}
