import type { Text } from 'mdast'
import { escapes } from '../../model/typed-text.js'

const shortcode = /(?<![\p{L}\p{N}:_]):([a-z0-9_+-]+):(?![\p{L}\p{N}:_])/gu

let emoji: Readonly<Record<string, string>> | null = null

/** Loads the names of emoji where a text may hold some: 1,900 names that hardly any report needs. */
export async function loadShortcodes(text: string): Promise<void> {
  if (emoji === null && text.search(shortcode) >= 0) emoji = (await import('gemoji')).nameToEmoji
}

/** Puts the sign that a shortcode of GitHub names into its place: `:warning:`. */
export function readShortcodes(node: Text, source: string): Text {
  if (emoji === null || !node.value.includes(':')) return node
  const known = emoji
  const escaped = escapes(node, source)
  const value = node.value.replace(shortcode, (all: string, name: string, index: number) =>
    escaped?.has(index) || !Object.hasOwn(known, name) ? all : (known[name] ?? all),
  )
  return value === node.value ? node : { ...node, value }
}
