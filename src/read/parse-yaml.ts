import { type Document, isMap, isNode, isScalar, LineCounter, type Pair, parseDocument } from 'yaml'
import type { z } from 'zod'
import type { Message, Place } from '../model/message.js'
import { suggestion } from '../model/suggestion.js'

export interface YamlOptions<Schema extends z.ZodType> {
  schema: Schema
  /** Path shown in messages. */
  file: string
  /** Who must mend it: the author's files or configuration and templates. */
  blame: Message['blame']
  /** Lines before the YAML in its file (front matter: the opening fence). */
  lineOffset?: number
  offset?: number
}

export interface YamlResult<Schema extends z.ZodType> {
  /** Null when there is an error. */
  value: z.output<Schema> | null
  messages: Message[]
  /** Where a value stands; a missing one at its parent. */
  placeOf: (path: PropertyKey[]) => Place | null
}

/** Parses and validates YAML; every message points at the node it is about. Never throws on bad input. */
export function parseYaml<Schema extends z.ZodType>(
  text: string,
  options: YamlOptions<Schema>,
): YamlResult<Schema> {
  const lineCounter = new LineCounter()
  const document = parseDocument(text, { lineCounter, prettyErrors: false })
  const place = (from: number, to: number): Place => ({
    start: pointAt(lineCounter, from, options),
    end: pointAt(lineCounter, to, options),
  })
  const placeOf = (path: PropertyKey[]): Place | null => {
    const range = rangeOf(document, path)
    return range ? place(range[0], range[1]) : null
  }
  const message = (ruleId: string, where: Place | null, reason: string, note?: string): Message => ({
    ruleId,
    source: 'read',
    severity: 'error',
    file: options.file,
    place: where,
    reason,
    blame: options.blame,
    ...(note ? { note } : {}),
  })
  if (document.errors.length > 0) {
    const messages = document.errors.map((error) =>
      message(
        'yaml-syntax',
        place(error.pos[0], error.pos[1]),
        `Unexpected YAML: ${sentence(error.message)}`,
      ),
    )
    return { value: null, messages, placeOf }
  }
  let plain: unknown
  try {
    plain = document.toJS({ maxAliasCount: 50 })
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error)
    return {
      value: null,
      messages: [
        message(
          'yaml-aliases',
          place(0, Math.min(text.length, 1)),
          `Unexpected YAML aliases: ${sentence(reason)}`,
        ),
      ],
      placeOf,
    }
  }
  const parsed = options.schema.safeParse(plain ?? {}, { reportInput: true })
  if (parsed.success) return { value: parsed.data, messages: [], placeOf }
  const messages = parsed.error.issues.flatMap((issue): Message[] => {
    if (issue.code === 'unrecognized_keys') {
      const known = knownKeys(options.schema, issue.path)
      return issue.keys.map((key) => {
        const range = keyRange(document, [...issue.path, key])
        const near = suggestion(key, known)
        return message(
          'unknown-key',
          range ? place(range[0], range[1]) : placeOf(issue.path),
          `Unexpected key \`${key}\`${known.length > 0 ? `, expected one of ${listed(known)}` : ''}`,
          near ? `Did you mean \`${near}\`?` : undefined,
        )
      })
    }
    const name = issue.path.map(String).join('.')
    if (issue.code === 'invalid_type' && issue.input === undefined) {
      return [
        message(
          'missing-key',
          placeOf(issue.path),
          `Missing \`${name}\`, expected ${article(issue.expected)}`,
        ),
      ]
    }
    if (issue.code === 'invalid_value') {
      const values = issue.values.map(String)
      const near = suggestion(String(issue.input), values)
      return [
        message(
          'wrong-value',
          placeOf(issue.path),
          `Unexpected \`${name}\`: \`${shown(issue.input)}\`, expected ${values.length > 1 ? 'one of ' : ''}${listed(values)}`,
          near ? `Did you mean \`${near}\`?` : undefined,
        ),
      ]
    }
    if (issue.code === 'invalid_type') {
      return [
        message(
          'wrong-type',
          placeOf(issue.path),
          `Unexpected ${name ? `\`${name}\`` : 'content'}: ${typeName(issue.input)}, expected ${article(issue.expected)}`,
        ),
      ]
    }
    return [
      message(
        'wrong-value',
        placeOf(issue.path),
        `Unexpected ${name ? `\`${name}\`` : 'content'}: ${sentence(issue.message)}`,
      ),
    ]
  })
  return { value: null, messages, placeOf }
}

function pointAt(counter: LineCounter, offset: number, options: { lineOffset?: number; offset?: number }) {
  const { line, col } = counter.linePos(offset)
  return { line: line + (options.lineOffset ?? 0), column: col, offset: offset + (options.offset ?? 0) }
}

function rangeOf(document: Document.Parsed, path: PropertyKey[]): [number, number] | null {
  for (let length = path.length; length >= 0; length--) {
    const node = length === 0 ? document.contents : document.getIn(path.slice(0, length), true)
    if (isNode(node) && node.range) {
      // A missing key is shown at its parent: the parent's key where it has one.
      if (length < path.length)
        return keyRange(document, path.slice(0, length)) ?? [node.range[0], node.range[0] + 1]
      return [node.range[0], node.range[1]]
    }
  }
  return null
}

function keyRange(document: Document.Parsed, path: PropertyKey[]): [number, number] | null {
  const parent = path.length === 1 ? document.contents : document.getIn(path.slice(0, -1), true)
  if (!isMap(parent)) return null
  const pair = parent.items.find(
    (item: Pair) => isScalar(item.key) && String(item.key.value) === String(path.at(-1)),
  )
  return pair && isScalar(pair.key) && pair.key.range ? [pair.key.range[0], pair.key.range[1]] : null
}

/** The keys an object schema accepts at a path, for suggestions. */
function knownKeys(schema: z.ZodType, path: PropertyKey[]): string[] {
  let current: unknown = schema
  for (const key of path) current = childSchema(unwrap(current), key)
  const shape = shapeOf(unwrap(current))
  return shape ? Object.keys(shape) : []
}

function childSchema(schema: unknown, key: PropertyKey): unknown {
  const shape = shapeOf(schema)
  if (shape) return shape[String(key)]
  const definition = definitionOf(schema)
  return definition?.element ?? definition?.valueType
}

function unwrap(schema: unknown): unknown {
  let current = schema
  for (
    let definition = definitionOf(current);
    definition?.innerType || definition?.in;
    definition = definitionOf(current)
  ) {
    current = definition.innerType ?? definition.in
  }
  return current
}

interface Definition {
  innerType?: unknown
  in?: unknown
  element?: unknown
  valueType?: unknown
  shape?: Record<string, unknown>
}

function definitionOf(schema: unknown): Definition | null {
  if (typeof schema !== 'object' || schema === null || !('def' in schema)) return null
  // zod publishes `def` for introspection but not its type for every schema.
  return schema.def as Definition
}

function shapeOf(schema: unknown): Record<string, unknown> | null {
  return definitionOf(schema)?.shape ?? null
}

function listed(values: string[]): string {
  return values.map((value) => `\`${value}\``).join(', ')
}

function shown(value: unknown): string {
  return typeof value === 'string' ? value : JSON.stringify(value)
}

function typeName(value: unknown): string {
  if (value === null) return 'nothing'
  return article(Array.isArray(value) ? 'array' : typeof value)
}

const names: Record<string, string> = {
  string: 'a text',
  number: 'a number',
  boolean: '`true` or `false`',
  array: 'a list',
  tuple: 'a list',
  object: 'a map',
  record: 'a map',
}

function article(type: string): string {
  return names[type] ?? `a ${type}`
}

function sentence(text: string): string {
  const line = text.split('\n')[0] ?? ''
  return line.charAt(0).toLowerCase() + line.slice(1).replace(/\.$/, '')
}
