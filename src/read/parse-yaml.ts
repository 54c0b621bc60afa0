import { type Document, isScalar, parseDocument, visit } from 'yaml'
import type { z } from 'zod'
import type { FaultId } from '../model/faults/index.js'
import { codePointName, forbiddenCharacters } from '../model/forbidden-characters.js'
import type { Message, Place, Point } from '../model/message.js'
import { pointAt } from '../model/point-at.js'
import { problem } from '../model/problem.js'
import { Suggestions } from '../model/suggestions.js'
import { crowdedLetter, crowdedLetterProblem } from './crowded-marks.js'
import { onOneLine } from './one-line.js'
import { quotedValues } from './quoted-value.js'
import { clause, schemaProblems } from './schema-problems.js'
import { deepestYaml, tooDeepYaml } from './yaml-depth.js'
import { keyRange, rangeOf } from './yaml-ranges.js'

/** Most values that the aliases of one file may stand for. */
export const mostAliases = 50

/** What YAML is held against, and how messages name its file. */
export interface YamlOptions<Schema extends z.ZodType> {
  schema: Schema
  /** Path shown in messages. */
  file: string
  /** Who must mend it: the author's files or configuration and templates. */
  blame: Message['blame']
  /** Lines before the YAML in its file (front matter: the opening fence). */
  lineOffset?: number
  offset?: number
  /** Every number and truth value is a text, as it was typed: a title may be `2024`, a keyword `no` or `1.10`. */
  scalarsAreTexts?: boolean
}

/** The value, or what is wrong with it. */
export interface YamlResult<Schema extends z.ZodType> {
  /** Null when there is an error. */
  value: z.output<Schema> | null
  messages: Message[]
  placeOf: YamlPlaces
}

/** Where a value stands, or its key; a missing one at its parent. */
export type YamlPlaces = (path: PropertyKey[], of?: 'value' | 'key') => Place | null

/** Parses and validates YAML; every message points at the node it is about. Never throws on bad input. */
export function parseYaml<Schema extends z.ZodType>(
  written: string,
  options: YamlOptions<Schema>,
): YamlResult<Schema> {
  // Line ends of old Macs (YAML 1.2.2 §5.4), which the parser does not know.
  const text = written.replace(/\r(?!\n)/g, '\n')
  const deep = tooDeepYaml(text)
  // What nests too deep is not parsed.
  const document = parseDocument(deep === null ? text : '', {
    prettyErrors: false,
    logLevel: 'error',
    // Texts, numbers, truth values, lists and maps are all there is: no tag makes anything else of them.
    resolveKnownTags: false,
  })
  const place = ([from, to]: readonly [number, number]): Place => ({
    start: shifted(pointAt(text, from), options),
    end: shifted(pointAt(text, to), options),
  })
  const placeOf: YamlPlaces = (path, of = 'value') => {
    const range = (of === 'key' ? keyRange(document, path) : null) ?? rangeOf(document, path)
    return range && place(range)
  }
  const origin = { source: 'read', file: options.file, blame: options.blame }
  const failed = (messages: Message[]): YamlResult<Schema> => ({ value: null, messages, placeOf })
  if (deep !== null) {
    const before = text.slice(0, deep).split('\n')
    const line = before.length + (options.lineOffset ?? 0)
    const point = { line, column: (before.at(-1)?.length ?? 0) + 1, offset: deep + (options.offset ?? 0) }
    const reason = `Unexpected YAML: more than ${deepestYaml} levels inside each other`
    const place = { start: point, end: point }
    return failed([problem(origin, { ruleId: 'yaml-syntax', place, reason, note: 'Remove levels.' })])
  }
  const unread = [...document.errors, ...document.warnings]
  if (unread.length > 0) {
    const quotes = quotedValues(text, place)
    return failed(
      unread.map((error) =>
        problem(origin, {
          ruleId: 'yaml-syntax',
          place: place(error.pos),
          reason: `Unexpected YAML: ${clause(error.message)}`,
          note: yamlNotes[error.code] ?? quoteNote,
          fix: options.scalarsAreTexts ? quotes(error.pos[0]) : null,
        }),
      ),
    )
  }
  const reserved = reservedKey(document)
  if (reserved) {
    const reason = 'Unexpected key `__proto__`, which programs keep for themselves'
    return failed([problem(origin, { ruleId: 'unknown-key', place: place(reserved), reason })])
  }
  if (options.scalarsAreTexts) scalarsAsTyped(document)
  let plain: unknown
  try {
    plain = document.toJS({ maxAliasCount: mostAliases })
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error)
    return failed([
      problem(origin, {
        ruleId: 'yaml-aliases',
        place: place([0, Math.min(text.length, 1)]),
        reason: `Unexpected YAML aliases: ${clause(reason)}`,
      }),
    ])
  }
  const unusable = unusableText(plain, [])
  if (unusable) {
    const { path, ...what } = unusable
    return failed([problem(origin, { ...what, place: placeOf(path) })])
  }
  const parsed = options.schema.safeParse(onOneLine(plain) ?? {}, { reportInput: true })
  if (parsed.success) return { value: parsed.data, messages: [], placeOf }
  const suggestions = new Suggestions()
  const problems = parsed.error.issues.flatMap((issue) => schemaProblems(options.schema, issue, suggestions))
  return failed(
    problems.map(({ path, ...what }) => {
      const key = what.ruleId === 'unknown-key' ? keyRange(document, path) : null
      const parent = what.ruleId === 'unknown-key' ? path.slice(0, -1) : path
      return problem(origin, { ...what, place: key ? place(key) : placeOf(parent) })
    }),
  )
}

const quoteNote =
  'Put a text that holds a colon, a quotation mark or another mark of YAML between quotation marks: `title: "Context: a history"`.'

/** How to mend what the parser names by a code of its own. */
const yamlNotes: Partial<Record<string, string>> = {
  TAB_AS_INDENT: 'Indent with spaces; YAML does not accept tabs there.',
  BAD_INDENT: 'Let keys of one level begin in the same column.',
  DUPLICATE_KEY: 'Keep one of the two.',
  MISSING_CHAR: 'Close what was opened: a quotation mark, a bracket or a brace.',
}

/** Where a key stands that schemas pass over without a word. */
function reservedKey(document: Document): [number, number] | null {
  let found: [number, number] | null = null
  visit(document, {
    Pair: (_, { key }) => {
      if (!isScalar(key) || key.value !== '__proto__' || !key.range) return undefined
      found = [key.range[0], key.range[1]]
      return visit.BREAK
    },
  })
  return found
}

function scalarsAsTyped(document: Document): void {
  visit(document, {
    Scalar: (key, node) => {
      if (key !== 'key' && (typeof node.value === 'number' || typeof node.value === 'boolean'))
        node.value = node.source
    },
  })
}

/** The first text that no format can carry: control characters, halves of characters, as YAML's escapes can write them. */
function unusableText(
  value: unknown,
  path: PropertyKey[],
): { path: PropertyKey[]; ruleId: FaultId; reason: string; note: string } | null {
  if (typeof value === 'string') {
    const [character] = forbiddenCharacters.exec(value) ?? []
    if (character !== undefined) {
      const reason = `Unexpected control character ${codePointName(character)}, which no format can carry`
      return { path, ruleId: 'control-characters', reason, note: 'Delete it.' }
    }
    return crowdedLetter.test(value) ? { path, ruleId: 'crowded-text', ...crowdedLetterProblem } : null
  }
  if (typeof value !== 'object' || value === null) return null
  for (const [key, child] of Object.entries(value)) {
    const found = unusableText(key, path) ?? unusableText(child, [...path, key])
    if (found) return found
  }
  return null
}

/** A point of the YAML as one of its file. */
function shifted(
  { line, column, offset = 0 }: Point,
  options: { lineOffset?: number; offset?: number },
): Point {
  return { line: line + (options.lineOffset ?? 0), column, offset: offset + (options.offset ?? 0) }
}
