import type { Nodes, PhrasingContent } from 'mdast'
import { exactly } from '../language/pattern.js'
import type { Typography } from '../model/language.js'
import { placeOf } from '../model/markdown-nodes.js'
import { plainText } from '../model/plain-text.js'
import type { NodeOf, Phrasing } from '../model/report.js'
import { lowerAll, reportProblem, type State } from './state.js'
import { typeset } from './typography.js'

interface InlineOptions {
  /** Whether abbreviations get their expansion; they do where nothing is said. */
  abbreviations?: boolean
  /** Whether spaces of other kinds at its beginning are kept, as those that set a cell in from the one above. */
  keepsIndent?: boolean
}

/**
 * Inline content of one paragraph, heading or cell: nodes lowered, note marks put at their side of the stop,
 * typography of the language applied, abbreviations given their expansion.
 */
export function inline(
  state: State,
  nodes: readonly PhrasingContent[],
  { abbreviations: expands = true, keepsIndent = false }: InlineOptions = {},
): Phrasing[] {
  const { language, languages } = state.source
  const lowered = trimmed(partedChanges(joined(lowerAll(state, nodes))), keepsIndent)
  const set = typeset(
    placeNoteMarks(withoutSeparators(lowered), language.typography.noteMark),
    language,
    (tag) => languages[tag] ?? null,
  )
  return expands ? abbreviations(state, set) : set
}

/** Inline content of a part of a block; nothing where it shows nothing, as invisible characters do. */
export function shownInline(
  state: State,
  nodes: readonly PhrasingContent[],
  options?: InlineOptions,
): Phrasing[] {
  const content = inline(state, nodes, options)
  return showsNothing(content) ? [] : content
}

/** Adjacent texts become one (a dropped comment may have stood between them). */
function joined(content: readonly Phrasing[]): Phrasing[] {
  const result: Phrasing[] = []
  for (const node of content) {
    const last = result.at(-1)
    if (node.type === 'text' && last?.type === 'text') {
      const position =
        last.position && node.position
          ? { position: { start: last.position.start, end: node.position.end } }
          : {}
      // What stood between them had a space on either side.
      const value = /[ \t\n]$/u.test(last.value) ? node.value.replace(/^[ \t\n]+/u, '') : node.value
      result[result.length - 1] = { type: 'text', value: last.value + value, ...position }
    } else result.push('children' in node ? { ...node, children: joined(node.children) } : node)
  }
  return result
}

/**
 * No spaces at the edges of a block: they come from comments and attributes taken out. Those of other kinds (U+3000,
 * `&emsp;`) were typed as an indent, which designs set by themselves.
 */
function trimmed(content: Phrasing[], keepsIndent: boolean): Phrasing[] {
  // A block of such spaces alone is told of as empty.
  const isShown = content.some((node) => node.type !== 'text' || hasVisible(node.value))
  const [before, after] = keepsIndent || !isShown ? [/^[ \t\n]+/u, /[ \t\n]+$/u] : [/^\s+/u, /\s+$/u]
  return content
    .map((node, index) => {
      if (node.type !== 'text') return node
      let { value } = node
      if (index === 0) value = value.replace(before, '')
      if (index === content.length - 1) value = value.replace(after, '')
      return value === node.value ? node : { ...node, value }
    })
    .filter((node) => node.type !== 'text' || node.value !== '')
}

/** Left out with a word to the author: no format can show a block in which nothing stands. */
export function emptyBlock(state: State, node: Nodes, what: string): [] {
  reportProblem(state, {
    ruleId: 'empty-block',
    severity: 'warning',
    place: placeOf(node),
    reason: `Unexpected empty ${what}, which is left out`,
    note: 'Delete it, or write what it should say.',
  })
  return []
}

/** Whether inline content shows nothing: no words, no picture, no mark. */
export function showsNothing(content: readonly Phrasing[]): boolean {
  return content.every((node) => {
    if (node.type === 'text' || node.type === 'inlineCode') return !hasVisible(node.value)
    if (node.type === 'break') return true
    // A reference without words gets them from its target later.
    if (node.type === 'reference' && node.children.length === 0) return false
    return 'children' in node && showsNothing(node.children)
  })
}

/** Whether a text holds more than spaces and invisible characters. */
export function hasVisible(text: string): boolean {
  return /[^\s\p{Cf}]/u.test(text)
}

const stops = '.,;:!?…。，、；：！？،؛؟'

const separator = /^[ \u00A0\u202F]*[,;，；、،؛]?[ \u00A0\u202F]*$/u

/** Takes away what an author typed between two marks: formats set marks apart as the language does. */
function withoutSeparators(content: readonly Phrasing[]): Phrasing[] {
  const isMark = (node: Phrasing | undefined) => node?.type === 'footnoteReference'
  return content.flatMap((node, index): Phrasing[] => {
    const words =
      node.type === 'text' ? node.value : node.type === 'superscript' ? plainText(node.children) : null
    const isSeparator =
      words !== null && isMark(content[index - 1]) && isMark(content[index + 1]) && separator.test(words)
    if (isSeparator) return []
    return ['children' in node ? { ...node, children: withoutSeparators(node.children) } : node]
  })
}

/** Puts note marks before or after an adjacent stop, as the language does, and takes spaces before them away. */
function placeNoteMarks(content: readonly Phrasing[], side: Typography['noteMark']): Phrasing[] {
  const result = content.map((node) =>
    'children' in node ? { ...node, children: placeNoteMarks(node.children, side) } : node,
  ) as Phrasing[]
  let index = 0
  while (index < result.length) {
    if (result[index]?.type !== 'footnoteReference') {
      index += 1
      continue
    }
    let end = index
    while (result[end]?.type === 'footnoteReference') end += 1
    tightenBefore(result, index)
    const before = result[index - 1]
    const after = result[end]
    if (side === 'before-stop' && before?.type === 'text') {
      const stop = before.value.match(new RegExp(`[${stops}]+$`, 'u'))?.[0]
      if (stop && !/\.\.\.$|…$/u.test(before.value)) {
        result[index - 1] = { ...before, value: before.value.slice(0, -stop.length).trimEnd() }
        if (after?.type === 'text') result[end] = { ...after, value: stop + after.value }
        else result.splice(end, 0, { type: 'text', value: stop })
      }
    }
    if (side === 'after-stop' && after?.type === 'text') {
      const stop = after.value.match(new RegExp(`^[${stops}]+`, 'u'))?.[0]
      if (stop && before?.type === 'text') {
        result[index - 1] = { ...before, value: before.value + stop }
        result[end] = { ...after, value: after.value.slice(stop.length) }
      } else if (stop) {
        result[end] = { ...after, value: after.value.slice(stop.length) }
        result.splice(index, 0, { type: 'text', value: stop })
        end += 1
      }
    }
    index = end + 1
  }
  return result.filter((node) => node.type !== 'text' || node.value !== '')
}

function tightenBefore(content: Phrasing[], index: number): void {
  const before = content[index - 1]
  if (before?.type === 'text')
    content[index - 1] = { ...before, value: before.value.replace(/[ \u00A0]+$/u, '') }
}

const endsInWord = /[\p{L}\p{M}\p{N}]$/u
const beginsWithWord = /^[\p{L}\p{N}]/u

/**
 * A space between what was struck and what was put in its place: `<del>3</del><ins>4</ins>` is a 3 and a 4, which
 * without signs that show it would be read and said as 34. Letters inside a word stay together.
 */
function partedChanges(content: readonly Phrasing[]): Phrasing[] {
  return content.flatMap((node, index): Phrasing[] => {
    const parted = 'children' in node ? { ...node, children: partedChanges(node.children) } : node
    const next = content[index + 1]
    if (!next || !isExchange(node, next)) return [parted]
    const isInWord =
      endsInWord.test(textOf(content[index - 1])) || beginsWithWord.test(textOf(content[index + 2]))
    const isJoined = endsInWord.test(textOf(node)) && beginsWithWord.test(textOf(next))
    return isJoined && !isInWord ? [parted, { type: 'text', value: ' ' }] : [parted]
  })
}

function isExchange(one: Phrasing, other: Phrasing): boolean {
  return (
    (one.type === 'delete' && other.type === 'insert') || (one.type === 'insert' && other.type === 'delete')
  )
}

function textOf(node: Phrasing | undefined): string {
  return node ? plainText([node]) : ''
}

/** Gives the first occurrence of each abbreviation in a top-level section its expansion. */
function abbreviations(state: State, content: readonly Phrasing[]): Phrasing[] {
  const known = state.source.frontMatter.abbreviations
  const names = Object.keys(known).sort((a, b) => b.length - a.length)
  if (names.length === 0) return [...content]
  const pattern = new RegExp(names.map((name) => bounded(name)).join('|'), 'gu')
  return expand(content)

  function expand(nodes: readonly Phrasing[]): Phrasing[] {
    return nodes.flatMap((node): Phrasing[] => {
      if (isRunning(node)) return [{ ...node, children: expand(node.children) }]
      return node.type === 'text' ? inText(node) : [node]
    })
  }

  function inText(node: Extract<Phrasing, { type: 'text' }>): Phrasing[] {
    const parts: Phrasing[] = []
    let from = 0
    for (const match of node.value.matchAll(pattern)) {
      const value = match[0]
      const expansion = known[value]
      if (expansion === undefined || state.expanded.has(value)) continue
      state.expanded.add(value)
      if (match.index > from) parts.push({ ...node, value: node.value.slice(from, match.index) })
      parts.push({
        type: 'abbreviation',
        value,
        expansion,
        ...(node.position ? { position: node.position } : {}),
      })
      from = match.index + value.length
    }
    if (from === 0) return [node]
    if (from < node.value.length) parts.push({ ...node, value: node.value.slice(from) })
    return parts
  }
}

type Running = NodeOf<'emphasis' | 'strong' | 'delete' | 'insert' | 'highlight'>

/** Whether words read on through a node: no foreign words, and none that lead elsewhere or stand off the line. */
function isRunning(node: Phrasing): node is Running {
  const { type } = node
  return (
    type === 'emphasis' || type === 'strong' || type === 'delete' || type === 'insert' || type === 'highlight'
  )
}

/** A whole word of its own script: Han or Arabic letters may touch a Latin abbreviation. */
function bounded(name: string): string {
  const letters = /^\p{Script=Latin}/u.test(name) ? '\\p{Script=Latin}\\p{N}' : '\\p{L}\\p{N}'
  return `(?<![${letters}/-])${exactly(name)}(?![${letters}/])`
}
