import type { RootContent } from 'mdast'
import { parseMarkdown } from '../read/markdown.js'
import { unifyText } from '../read/unify-text.js'
import type { Placed } from './to-blocks.js'
import { markedTextOfTree } from './words.js'
import { type ListSigns, writeBlock } from './write-markdown.js'

/** A block as it stands in the file. */
export interface WrittenBlock {
  /** Where it begins in the Word file. */
  ordinal: number
  text: string
}

/** Longest block that is read back by itself, in UTF-16 units. */
const longestRead = 200_000

/** Writes blocks one by one; each is read back, and one that reads otherwise is written with all its signs escaped. */
export function writeBlocks(blocks: readonly Placed[]): WrittenBlock[] {
  let before: RootContent | null = null
  let signs: ListSigns = { bullet: '-', delimiter: '.' }
  return blocks.map(({ ordinal, node }) => {
    const isNext = before?.type === 'list' && node.type === 'list' && before.ordered === node.ordered
    signs = isNext ? other(signs) : { bullet: '-', delimiter: '.' }
    before = node
    return { ordinal, text: written(node, signs) }
  })
}

function other({ bullet, delimiter }: ListSigns): ListSigns {
  return { bullet: bullet === '-' ? '*' : '-', delimiter: delimiter === '.' ? ')' : '.' }
}

function written(node: RootContent, signs: ListSigns): string {
  const short = writeBlock(node, 'light', { signs, tags: false })
  if (short.length > longestRead) return writeBlock(node, 'full', { signs })
  if (readsAs(short, node)) return short
  const tagged = writeBlock(node, 'light', { signs })
  return readsAs(tagged, node) ? tagged : writeBlock(node, 'full', { signs })
}

/** Whether Markdown, read as any language file is, says what a block says. */
function readsAs(text: string, node: RootContent): boolean {
  const labels = [...text.matchAll(/(?<!\\)\[\^([\w-]+)\](?!:)/gu)].map(([, label]) => `[^${label}]: .`)
  const notes =
    labels.length > 0 && node.type !== 'footnoteDefinition'
      ? `\n\n${[...new Set(labels)].join('\n\n')}\n`
      : ''
  const tree = parseMarkdown(unifyText(`${text}${notes}`, '').text)
  const known =
    node.type === 'footnoteDefinition'
      ? tree.children
      : tree.children.filter(({ type }) => type !== 'footnoteDefinition')
  if (node.type !== ('definitionLines' as string) && known.length !== 1 && node.type !== 'html') return false
  const [only] = known
  if (only && node.type !== only.type && (node.type as string) !== 'definitionLines' && node.type !== 'html')
    return false
  return flat(known.map(markedTextOfTree).join('\n')) === flat(markedTextOfTree(node))
}

/** Text with one blank for many, as lines are broken otherwise; ids behind words are none of them. */
function flat(text: string): string {
  return text
    .normalize('NFC')
    .replace(/\{#[\w-]+\}/gu, ' ')
    .replace(/\u200B|\u200C|\u200D|\u2060/gu, '')
    .replace(/[\s\u00A0]+/gu, ' ')
    .trim()
}
