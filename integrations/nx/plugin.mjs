// @ts-check
import { execFileSync } from 'node:child_process'
import path from 'node:path'
import { fileURLToPath } from 'node:url'

const program = fileURLToPath(new URL('../../dist/bundle/rapporteur.js', import.meta.url))

/** Files of a workspace from which every edition is made, beside those of its publication; `nx.json` can name more. */
const shared = [
  '{workspaceRoot}/rapporteur.yaml',
  '{workspaceRoot}/templates/**/*',
  '{workspaceRoot}/terms/**/*',
  '{workspaceRoot}/package-lock.json',
  { runtime: 'node -p "JSON.stringify(process.versions) + process.platform + process.arch"' },
]

/**
 * @typedef {{ job: string, publication: string, language: string, format: string }} Job
 * @typedef {{ inputs?: unknown[], tasks?: 'edition' | 'publication' }} Options
 */

/**
 * Projects of an Nx workspace: one for each publication below `source/`, with a task for each edition, and one for the whole,
 * which joins them.
 *
 * @param {readonly string[]} files - Those that the pattern found, relative to the workspace.
 * @param {Options | undefined} options - From `nx.json`: more inputs of every task, and what a task is: an edition, or all editions of a
 *   publication, which are read and examined once then.
 * @param {{ workspaceRoot: string }} context
 */
function projectsOf(files, options, { workspaceRoot }) {
  const inputs = [...shared, ...(options?.inputs ?? [])]
  /** @type {Map<string, Job[]>} */
  const publications = new Map()
  for (const job of plan(workspaceRoot))
    publications.set(job.publication, [...(publications.get(job.publication) ?? []), job])
  /** @type {(readonly [string, { projects: Record<string, object> }])[]} */
  const found = []
  for (const [publication, jobs] of publications) {
    const root = `source/${publication}`
    const file = files.find((name) => path.posix.dirname(name) === root)
    if (file) found.push([file, { projects: { [root]: projectOf(publication, jobs, inputs, options?.tasks) } }])
  }
  const settings = files.find((name) => name === 'rapporteur.yaml')
  if (settings) found.push([settings, { projects: { '.': whole([...publications.keys()]) } }])
  return found
}

/**
 * @param {string} publication
 * @param {readonly Job[]} jobs
 * @param {readonly unknown[]} inputs
 * @param {Options['tasks']} tasks
 */
function projectOf(publication, jobs, inputs, tasks = 'edition') {
  const task = (/** @type {readonly Job[]} */ own, /** @type {string} */ out) => ({
    command: `rapporteur build --job ${own.map(({ job }) => job).join(',')} --out ${out} --quiet`,
    options: { cwd: '{workspaceRoot}' },
    cache: true,
    inputs: ['{projectRoot}/**/*', ...inputs],
    outputs: [`{workspaceRoot}/${out}`],
  })
  if (tasks === 'publication')
    return { name: publication, targets: { editions: task(jobs, `parts/${publication}`) } }
  const editions = jobs.map((job) => [`${job.language}-${job.format}`, task([job], `parts/${job.job}`)])
  return {
    name: publication,
    targets: {
      ...Object.fromEntries(editions),
      editions: { executor: 'nx:noop', dependsOn: editions.map(([name]) => name) },
    },
  }
}

/** @param {readonly string[]} publications */
function whole(publications) {
  return {
    name: 'reports',
    targets: {
      merge: {
        command: 'rapporteur merge parts',
        options: { cwd: '{workspaceRoot}' },
        dependsOn: [{ target: 'editions', projects: publications }],
      },
    },
  }
}

/**
 * @param {string} root
 * @returns {Job[]}
 */
function plan(root) {
  const given = ['plan', '--json', '--workspace', root]
  const text = execFileSync(process.execPath, [program, ...given], {
    cwd: root,
    encoding: 'utf8',
    maxBuffer: 1024 * 1024 * 1024,
  })
  return JSON.parse(text).jobs
}

export const name = 'rapporteur'
/** @type {[string, typeof projectsOf]} */
export const createNodes = ['{rapporteur.yaml,source/*/publication.yaml,source/*/*.md}', projectsOf]
export const createNodesV2 = createNodes
