import type { RootContent } from 'mdast'
import { crowdedText, mostMarks } from '../model/crowded-text.js'
import { manyBlocks } from '../model/many-blocks.js'
import { parseMarkdown } from '../read/markdown.js'
import { tooDeepLine } from '../read/nesting.js'
import { unifyText } from '../read/unify-text.js'
import type { Placed } from './convert-state.js'
import { markedTextOfTree, textOfTree } from './words.js'
import { type ListSigns, writeBlock } from './write-markdown.js'

/** A block as it stands in the file. */
export interface WrittenBlock {
  /** Where it begins in the Word file. */
  ordinal: number
  text: string
  /** Its words, as they are read back. */
  words: string
}

/** Writes blocks one by one; each is read back, and one that reads otherwise is written with all its signs escaped. */
export function writeBlocks(blocks: readonly Placed[]): WrittenBlock[] {
  let before: RootContent | null = null
  let signs: ListSigns = { bullet: '-', delimiter: '.' }
  return blocks.map(({ ordinal, node }) => {
    const isNext = before?.type === 'list' && node.type === 'list' && before.ordered === node.ordered
    signs = isNext ? other(signs) : { bullet: '-', delimiter: '.' }
    before = node
    return { ordinal, ...written(node, signs) }
  })
}

function other({ bullet, delimiter }: ListSigns): ListSigns {
  return { bullet: bullet === '-' ? '*' : '-', delimiter: delimiter === '.' ? ')' : '.' }
}

function written(node: RootContent, signs: ListSigns): Omit<WrittenBlock, 'ordinal'> {
  const short = writeBlock(node, 'light', { signs, tags: false })
  const read = readBack(short, node)
  if (read?.isSame) return { text: short, words: read.words }
  const tagged = writeBlock(node, 'light', { signs })
  const again = read && readBack(tagged, node)
  if (again?.isSame) return { text: tagged, words: again.words }
  const full = writeBlock(node, 'full', { signs })
  // What no parser bears is not read; `check` reports it.
  return { text: full, words: readBack(full, node)?.words ?? full.replace(/\\(?=[!-/:-@[-`{-~])/gu, '') }
}

/** What a block says where it is read as any language file is; null where that would take minutes. */
function readBack(text: string, node: RootContent): { words: string; isSame: boolean } | null {
  if (crowdedText(text, mostMarks) || manyBlocks(text) || tooDeepLine(text) !== null) return null
  const isNote = node.type === 'footnoteDefinition'
  const labels = [...text.matchAll(/(?<!\\)\[\^([\w-]+)\](?!:)/gu)].map(([, label]) => `[^${label}]: .`)
  const notes = isNote || labels.length === 0 ? '' : `\n\n${[...new Set(labels)].join('\n\n')}\n`
  const tree = parseMarkdown(unifyText(`${text}${notes}`, '').text)
  const known = isNote ? tree.children : tree.children.filter(({ type }) => type !== 'footnoteDefinition')
  const isLoose = node.type === 'definitionLines' || node.type === 'html'
  const isShaped = isLoose || (known.length === 1 && known[0]?.type === node.type)
  const isSame = isShaped && flat(known.map(markedTextOfTree).join('\n')) === flat(markedTextOfTree(node))
  return { words: known.map(textOfTree).join('\n'), isSame }
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
