import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Code, Html, Nodes } from 'mdast'
import { fromMarkdown } from 'mdast-util-from-markdown'
import { visit } from 'unist-util-visit'

const root = fileURLToPath(new URL('../../..', import.meta.url))

/** A fenced block of a page. */
export interface Block {
  page: string
  line: number
  /** First word behind the fence: `sh`, `text`, `yaml`, `markdown`, `js`. */
  lang: string
  /** The words after it: the path of a file that the block is, or `exit-1`. */
  about: string
  value: string
  /** Why it is not executed, from a comment `<!-- not run: reason -->` before it; null: it is. */
  notRun: string | null
  /** What a command or an example says, from the block of `text` that follows it; null: nothing is claimed. */
  outcome: string | null
}

/** A page of the documents as text. */
export function pageText(page: string): string {
  return readFileSync(path.join(root, page), 'utf8')
}

/** Every page that people write; the others are made by scripts, from what has tests of its own. */
export function writtenPages(): string[] {
  const inFolder = (folder: string) =>
    readdirSync(path.join(root, folder))
      .filter((name) => name.endsWith('.md'))
      .map((name) => (folder === '.' ? name : `${folder}/${name}`))
  return [...inFolder('.'), ...inFolder('docs'), ...inFolder('docs/decisions')]
    .filter((page) => !/^<!-- Written by /mu.test(pageText(page)))
    .sort()
}

/** The fenced blocks of a page, in order; a block of `text` behind another belongs to it. */
export function blocksOf(page: string, text = pageText(page)): Block[] {
  const blocks: Block[] = []
  let before: Nodes | null = null
  visit(fromMarkdown(text), (node) => {
    if (node.type === 'code') {
      const owner = blocks.at(-1)
      const isOutcome = node.lang === 'text' && before?.type === 'code' && owner?.outcome === null
      if (isOutcome) owner.outcome = node.value
      else blocks.push(block(page, node, before))
    }
    if (node.type === 'code' || node.type === 'html' || node.type === 'paragraph') before = node
  })
  return blocks
}

function block(page: string, node: Code, before: Nodes | null): Block {
  return {
    page,
    line: node.position?.start.line ?? 0,
    lang: node.lang ?? '',
    about: node.meta ?? '',
    value: node.value,
    notRun: before?.type === 'html' ? reasonOf(before) : null,
    outcome: null,
  }
}

function reasonOf({ value }: Html): string | null {
  return /^<!-- not run: (.+) -->$/su.exec(value.trim())?.[1] ?? null
}
