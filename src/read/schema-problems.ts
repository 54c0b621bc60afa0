import type { z } from 'zod'
import { inBackticks } from '../model/in-backticks.js'
import type { Suggestions } from '../model/suggestions.js'
import { knownKeys } from './known-keys.js'

/** One thing that a schema does not accept, in an author's words. */
export interface SchemaProblem {
  ruleId: 'unknown-key' | 'missing-key' | 'wrong-type' | 'wrong-value'
  /** The value in question; for an unknown key, the key itself. */
  path: PropertyKey[]
  reason: string
  note?: string | undefined
}

/** What an issue that zod found means to whoever wrote the file. */
export function schemaProblems(
  schema: z.ZodType,
  issue: z.core.$ZodIssue,
  suggestions: Suggestions,
): SchemaProblem[] {
  const { path } = issue
  const name = path.map(String).join('.')
  const subject = name ? `\`${name}\`` : 'content'
  switch (issue.code) {
    case 'unrecognized_keys': {
      const known = knownKeys(schema, path)
      return issue.keys.map((key) => ({
        ruleId: 'unknown-key',
        path: [...path, key],
        reason: `Unexpected key \`${key}\`${known.length > 0 ? `, expected one of ${inBackticks(known)}` : ''}`,
        note: suggestions.didYouMean(key, known),
      }))
    }
    case 'invalid_type':
      return issue.input === undefined
        ? [
            {
              ruleId: 'missing-key',
              path,
              reason: `Missing \`${name}\`, expected ${typeName(issue.expected)}`,
            },
          ]
        : [
            {
              ruleId: 'wrong-type',
              path,
              reason: `Unexpected ${subject}: ${typeOf(issue.input)}, expected ${typeName(issue.expected)}`,
            },
          ]
    case 'invalid_value': {
      const values = issue.values.map(String)
      const expected = `${values.length > 1 ? 'one of ' : ''}${inBackticks(values)}`
      return [
        {
          ruleId: 'wrong-value',
          path,
          reason: `Unexpected \`${name}\`: \`${shown(issue.input)}\`, expected ${expected}`,
          note: suggestions.didYouMean(String(issue.input), values),
        },
      ]
    }
    default:
      return [{ ruleId: 'wrong-value', path, reason: `Unexpected ${subject}: ${clause(issue.message)}` }]
  }
}

/** A library's sentence as the end of one of ours: its first line, without capital and full stop. */
export function clause(text: string): string {
  const line = text.split('\n')[0] ?? ''
  return line.charAt(0).toLowerCase() + line.slice(1).replace(/\.$/, '')
}

function shown(value: unknown): string {
  return typeof value === 'string' ? value : JSON.stringify(value)
}

function typeOf(value: unknown): string {
  if (value === null) return 'nothing'
  return typeName(Array.isArray(value) ? 'array' : typeof value)
}

const typeNames: Record<string, string> = {
  string: 'a text',
  number: 'a number',
  boolean: '`true` or `false`',
  array: 'a list',
  tuple: 'a list',
  int: 'a whole number',
  object: 'a map',
  record: 'a map',
}

function typeName(type: string): string {
  return typeNames[type] ?? `a ${type}`
}
