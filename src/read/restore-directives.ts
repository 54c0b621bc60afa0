import type { Parents, PhrasingContent, Root, RootContent } from 'mdast'
import type { TextDirective } from 'mdast-util-directive'
import type { VFile } from 'vfile'

/** Names of text directives that mean something to us. */
const textDirectives = new Set(['span'])

/**
 * The directive syntax takes `10:30`, `3:1` or `S/2017:annex` for an element and so would delete text: whatever
 * is not one of ours goes back as it was typed. What had `[…]` or `{…}` is reported by a rule.
 */
export function restoreTextDirectives(tree: Root, file: VFile): void {
  restoreIn(tree, String(file))
}

function restoreIn(parent: Parents, source: string): void {
  if (parent.children.some(({ type }) => type === 'textDirective')) {
    const children = parent.children.flatMap((child) => restored(child, source))
    // The children of a parent of text are phrasing content.
    parent.children = children as typeof parent.children
  }
  for (const child of parent.children) if ('children' in child) restoreIn(child, source)
  joinTexts(parent)
}

function restored(child: RootContent, source: string): RootContent[] {
  if (child.type !== 'textDirective' || isOurs(child, source)) return [child]
  return asTyped(child, source).flatMap((part) => restored(part, source))
}

/** A name of ours is only meant where brackets or braces follow it: `word:span` is text. */
function isOurs({ name, position }: TextDirective, source: string): boolean {
  if (!textDirectives.has(name)) return false
  const typed = source.slice(position?.start.offset, position?.end.offset)
  return typed !== `:${name}`
}

function asTyped(node: TextDirective, source: string): PhrasingContent[] {
  const start = node.position?.start.offset ?? 0
  const end = node.position?.end.offset ?? start
  const first = node.children[0]?.position?.start.offset
  const last = node.children.at(-1)?.position?.end.offset
  if (first === undefined || last === undefined) return [textAt(node, source, start, end)]
  return [textAt(node, source, start, first), ...node.children, textAt(node, source, last, end)]
}

function textAt(node: TextDirective, source: string, from: number, to: number): PhrasingContent {
  const base = node.position?.start
  const value = source.slice(from, to)
  if (!base || base.offset === undefined) return { type: 'text', value }
  const column = base.column + (from - base.offset)
  return {
    type: 'text',
    value,
    position: {
      start: { line: base.line, column, offset: from },
      end: { line: base.line, column: column + value.length, offset: to },
    },
  }
}

/** Adjacent texts become one, so that rules and typography see whole words. */
function joinTexts(parent: Parents): void {
  for (let index = parent.children.length - 1; index > 0; index--) {
    const node = parent.children[index]
    const before = parent.children[index - 1]
    if (node?.type !== 'text' || before?.type !== 'text') continue
    before.value += node.value
    if (before.position && node.position) before.position.end = node.position.end
    parent.children.splice(index, 1)
  }
}
