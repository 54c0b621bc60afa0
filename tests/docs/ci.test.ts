import { readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { component } from '../ci/support/component.js'
import { goodFiles, workspace } from '../support/workspace.js'
import { blocksOf } from './support/blocks.js'
import { inProcess } from './support/in-process.js'
import { Shell } from './support/shell.js'

/** A job of GitHub: steps that use an action or run a script. */
interface Job {
  'runs-on': string
  steps: ({ uses: string; with?: Record<string, unknown> } | { run: string })[]
}

const files = blocksOf('docs/ci.md').filter(({ lang }) => lang === 'yaml')
const parsed = files.map(({ about, value }) => ({ name: about, content: parse(value) }))
const workflows = parsed.filter(({ name }) => name.startsWith('.github/workflows/'))
const gitlab = parsed.find(({ name }) => name === '.gitlab-ci.yml')?.content

describe('the examples for build servers should', () => {
  it('be files of GitHub and GitLab', () => {
    expect(parsed.map(({ name }) => name)).toEqual([
      '.github/workflows/reports.yml',
      '.github/workflows/many.yml',
      '.github/workflows/code-scanning.yml',
      '.gitlab-ci.yml',
    ])
  })

  it('run in code scanning', async () => {
    const { root } = workspace(goodFiles)
    const scanning = workflows.find(({ name }) => name.includes('code-scanning'))
    const steps = stepsOf(scanning?.content)
    const scripts = steps.flatMap((step) => ('run' in step ? step.run : []))
    expect(scripts[0]).toBe('npm ci --ignore-scripts')
    const { exitCode, printed } = await new Shell(root, inProcess).run(scripts.slice(1).join('\n'))
    expect(`${exitCode} ${printed}`).toMatch(/^0 /u)
    expect(JSON.parse(readFileSync(path.join(root, 'rapporteur.sarif'), 'utf8')).version).toBe('2.1.0')
  })

  it('ask for no more rights than they need, and give our action what it knows', () => {
    const { inputs } = parse(readFileSync('action.yml', 'utf8')) as { inputs: Record<string, unknown> }
    for (const { name, content } of workflows) {
      expect(Object.keys(content).sort(), name).toEqual(['jobs', 'name', 'on', 'permissions'])
      expect(content.permissions.contents, name).toBe('read')
      expect('pull_request' in content.on && 'security-events' in content.permissions, name).toBe(false)
      for (const step of stepsOf(content)) {
        if (!('uses' in step)) continue
        expect(step.uses, name).toMatch(/^[\w-]+\/[\w/-]+@v\d+$/u)
        if (step.uses.startsWith('your-organisation/'))
          expect(Object.keys(inputs)).toEqual(expect.arrayContaining(Object.keys(step.with ?? {})))
      }
    }
  })

  it('give our component what it knows', () => {
    for (const { component: name, inputs = {} } of gitlab.include as {
      component: string
      inputs?: object
    }[]) {
      const [, file] = /^\$CI_SERVER_FQDN\/your-group\/rapporteur\/([a-z-]+)@\d+\.\d+\.\d+$/u.exec(name) ?? []
      const declared = component(`templates/${file}.yml`).inputs
      expect(Object.keys(declared)).toEqual(expect.arrayContaining(Object.keys(inputs)))
    }
  })
})

function stepsOf(content: { jobs: Record<string, Job> } | undefined): Job['steps'] {
  const jobs = content?.jobs ?? {}
  return Object.values(jobs).flatMap(({ steps }) => steps)
}
