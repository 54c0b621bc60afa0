import { readFileSync } from 'node:fs'
import { parse } from 'yaml'

/** A job of GitLab, as far as the tests look at it. */
export interface GitlabJob {
  before_script: string[]
  script: string[]
  after_script?: string[]
  variables: Record<string, unknown>
  rules: { if: string }[]
  artifacts: { paths: string[]; expose_as?: string; reports?: Record<string, string> }
  cache: { paths: string[] } | { paths: string[] }[]
  parallel?: number
  needs?: string[]
}

/** Inputs that a component declares. */
export type Inputs = Record<string, { description: string; default: unknown; type?: string }>

/** The inputs of a component, and its jobs as they stand. */
export function component(file: string): { inputs: Inputs; body: string } {
  const text = readFileSync(file, 'utf8')
  const end = text.indexOf('\n---\n')
  const { spec } = parse(text.slice(0, end)) as { spec: { inputs: Inputs } }
  return { inputs: spec.inputs, body: text.slice(end + 5) }
}

/** A component as GitLab puts its inputs in: as text, by name; one that is not declared is an error. */
export function interpolated(file: string, given: Record<string, unknown> = {}): string {
  const { inputs, body } = component(file)
  return body.replace(/\$\[\[ inputs\.([a-z-]+) \]\]/gu, (_, name: string) => {
    const input = inputs[name]
    if (!input) throw new Error(`${file} declares no input ${name}`)
    const value = given[name] ?? input.default
    // Booleans stand where GitLab expects text.
    return input.type === 'boolean' ? `'${value}'` : String(value)
  })
}

/** The jobs of a component. */
export function jobsOf(file: string, given: Record<string, unknown> = {}): Record<string, GitlabJob> {
  return parse(interpolated(file, given)) as Record<string, GitlabJob>
}
