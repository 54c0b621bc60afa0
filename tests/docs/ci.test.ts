import { readFileSync } from 'node:fs'
import path from 'node:path'
import { SaxesParser } from 'saxes'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
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

/** Scripts of a file of either server, in order. */
function scriptsOf({ name, content }: (typeof parsed)[number]): string[] {
  if (name === '.gitlab-ci.yml') return content.editions.script
  const jobs = Object.values(content.jobs as Record<string, Job>)
  return jobs.flatMap(({ steps }) => steps.flatMap((step) => ('run' in step ? step.run : [])))
}

describe('the examples for build servers should', () => {
  it('be files of GitHub and GitLab', () => {
    expect(parsed.map(({ name }) => name)).toEqual([
      '.github/workflows/reports.yml',
      '.github/workflows/code-scanning.yml',
      '.gitlab-ci.yml',
    ])
  })

  it.each(parsed)('run in $name', async (file) => {
    const { root } = workspace(goodFiles)
    const shell = new Shell(root, inProcess)
    const scripts = scriptsOf(file)
    expect(scripts[0]).toBe('npm ci --ignore-scripts')
    const { exitCode, printed } = await shell.run(scripts.slice(1).join('\n'))
    expect(`${exitCode} ${printed}`).toMatch(/^0 /u)
    if (file.name.includes('code-scanning'))
      expect(JSON.parse(readFileSync(path.join(root, 'rapporteur.sarif'), 'utf8')).version).toBe('2.1.0')
    if (file.name === '.gitlab-ci.yml') expect(rootOf(path.join(root, 'messages.xml'))).toBe('testsuites')
  })

  it('name what they upload, and no more rights than they need', () => {
    expect(gitlab.editions.artifacts.reports.junit).toBe('messages.xml')
    for (const { name, content } of workflows) {
      expect(Object.keys(content).sort(), name).toEqual(['jobs', 'name', 'on', 'permissions'])
      expect(content.permissions.contents, name).toBe('read')
      expect('pull_request' in content.on && 'security-events' in content.permissions, name).toBe(false)
      for (const { steps } of Object.values(content.jobs as Record<string, Job>))
        for (const step of steps)
          if ('uses' in step) expect(step.uses, name).toMatch(/^[\w-]+\/[\w/-]+@v\d+$/u)
    }
  })
})

/** The element that an XML file consists of. Throws where it is not well-formed. */
function rootOf(file: string): string | null {
  let first: string | null = null
  const parser = new SaxesParser()
  parser.on('opentag', ({ name }) => {
    first ??= name
  })
  parser.on('error', (error) => {
    throw error
  })
  parser.write(readFileSync(file, 'utf8')).close()
  return first
}
