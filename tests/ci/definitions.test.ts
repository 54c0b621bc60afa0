import { execFileSync } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { blocksOf } from '../docs/support/blocks.js'
import { component, type GitlabJob, interpolated } from './support/component.js'
import { installLinters, judge } from './support/linters.js'

const folder = mkdtempSync(path.join(tmpdir(), 'rapporteur-definitions-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const components = readdirSync('templates').filter((name) => name.endsWith('.yml'))
const workflows = readdirSync('.github/workflows').map((name) => `.github/workflows/${name}`)
const documented = blocksOf('docs/ci.md').filter(({ lang }) => lang === 'yaml')

/** Writes a definition that stands in another text; its file. */
function written(name: string, text: string): string {
  const file = path.join(folder, name.replaceAll('/', '-'))
  writeFileSync(file, text)
  return file
}

const missing = installLinters()
// A build server must not leave them out; on other machines the reason is reported.
if (missing !== null && process.env.CI) throw new Error(`The linters cannot be installed: ${missing}`)
if (missing !== null) console.warn(`Definitions are not linted: ${missing}`)

describe.skipIf(missing !== null)('definitions for build servers should', { timeout: 120_000 }, () => {
  const schema = (name: string, file: string) =>
    judge('check-jsonschema', [
      '--builtin-schema',
      `vendor.${name}`,
      ...(name === 'gitlab-ci' ? ['--data-transform', 'gitlab-ci'] : []),
      file,
    ])

  it('be held against schemas that refuse what is wrong', () => {
    const action = readFileSync('action.yml', 'utf8')
    expect(schema('github-actions', written('bad.yml', action.replace('composite', 'composed'))).isGood).toBe(
      false,
    )
    expect(
      schema('github-workflows', written('bad.yml', 'on: push\njobs:\n  a:\n    steps: []\n')).isGood,
    ).toBe(false)
    expect(
      schema('gitlab-ci', written('bad.yml', 'a:\n  script: x\n  artifacts:\n    path: [a]\n')).isGood,
    ).toBe(false)
    expect(judge('shellcheck', ['-s', 'bash', '-'], 'cd $1; rm $x').isGood).toBe(false)
    expect(judge('hadolint', [written('Dockerfile', 'FROM node\nRUN cd /tmp\n')]).isGood).toBe(false)
  })

  it('be an action as GitHub publishes it', () => {
    expect(schema('github-actions', 'action.yml')).toMatchObject({ isGood: true })
  })

  it.each([
    ...workflows,
    ...documented.filter(({ about }) => about.startsWith('.github/')).map(({ about }) => about),
  ])('be a workflow as GitHub publishes it: %s', (name) => {
    const block = documented.find(({ about }) => about === name)
    const judged = schema('github-workflows', block ? written(name, block.value) : name)
    expect(judged.said).toContain('ok')
    expect(judged.isGood).toBe(true)
  })

  it.each([...components, '.gitlab-ci.yml', 'docs/ci.md'])('be jobs as GitLab publishes them: %s', (name) => {
    const block = documented.find(({ about }) => about === '.gitlab-ci.yml')
    const file = components.includes(name)
      ? written(name, interpolated(`templates/${name}`))
      : name === 'docs/ci.md'
        ? written('documented.yml', block?.value ?? '')
        : name
    const judged = schema('gitlab-ci', file)
    expect(judged.said).toContain('ok')
    expect(judged.isGood).toBe(true)
  })

  it('hold scripts in which ShellCheck finds nothing', () => {
    const action = parse(readFileSync('action.yml', 'utf8')) as { runs: { steps: { run?: string }[] } }
    const jobs = workflows.flatMap((name) =>
      Object.values(parse(readFileSync(name, 'utf8')).jobs as Record<string, { steps: { run?: string }[] }>),
    )
    const steps = [...action.runs.steps, ...jobs.flatMap((job) => job.steps)].flatMap(({ run }) => run ?? [])
    const gitlab = components.flatMap((name) =>
      Object.values(parse(interpolated(`templates/${name}`)) as Record<string, GitlabJob>).map((job) =>
        [...job.before_script, ...job.script, ...(job.after_script ?? [])].join('\n'),
      ),
    )
    expect(steps.length).toBeGreaterThan(8)
    for (const script of [...steps.map(withoutExpressions), ...gitlab]) {
      // `cd` of GitLab's scripts ends the job where it fails, as every line does.
      const judged = judge('shellcheck', ['-s', 'bash', '-e', 'SC2164', '-'], script)
      expect(judged.said, script).toBe('')
    }
    expect(judge('shellcheck', ['.ci/run']).said).toBe('')
  })

  it('describe an image in which hadolint finds nothing', () => {
    expect(judge('hadolint', ['container/Dockerfile'])).toEqual({ isGood: true, said: '' })
  })
})

describe('what build servers look for should', () => {
  it('hold no expression in a script, so that no input is run', () => {
    const { runs } = parse(readFileSync('action.yml', 'utf8')) as { runs: { steps: { run?: string }[] } }
    for (const { run = '' } of runs.steps) expect(run).not.toContain('${{')
  })

  it('stand in templates/ apart from what we look for there', () => {
    expect(components).toEqual(['build-parallel.yml', 'build.yml'])
    const ours = readdirSync('templates', { recursive: true }).map(String)
    expect(ours.filter((name) => path.basename(name) === 'template.yml')).toEqual([])
    expect(ours.filter((name) => name.endsWith('.yml'))).toEqual(components)
    const packing = ['pack', '--dry-run', '--json', '--ignore-scripts']
    const [packed] = JSON.parse(execFileSync('npm', packing, { encoding: 'utf8' })) as [
      { files: { path: string }[] },
    ]
    const names = packed.files.map((file) => file.path)
    expect(names.filter((name) => name.endsWith('.yml'))).toEqual([])
    expect(names).toContain('templates/kinds/plain.yaml')
    expect(names).toContain('integrations/nx/plugin.mjs')
  })

  it.each(components)('declare every input that it uses, and use every one: %s', (name) => {
    const { inputs, body } = component(`templates/${name}`)
    const used = new Set([...body.matchAll(/inputs\.([a-z-]+)/gu)].map(([, input]) => input))
    expect([...used].sort()).toEqual(Object.keys(inputs).sort())
    for (const input of Object.values(inputs)) expect(input.description).toMatch(/\.$/u)
  })

  it('be described in docs/ci.md, input by input', () => {
    const page = readFileSync('docs/ci.md', 'utf8')
    const { inputs } = parse(readFileSync('action.yml', 'utf8')) as { inputs: Record<string, object> }
    const all = [
      ...Object.keys(inputs),
      ...components.flatMap((name) => Object.keys(component(`templates/${name}`).inputs)),
    ]
    for (const name of all) expect(page).toContain(`\`${name}\``)
  })
})

/** A script of a workflow with its expressions as words. */
function withoutExpressions(script: string): string {
  return script.replace(/\$\{\{.*?\}\}/gu, 'value')
}
