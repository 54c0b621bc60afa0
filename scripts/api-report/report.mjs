// @ts-check
import path from 'node:path'
import { declarations } from './declarations.mjs'

/** @import { Declaration } from './declarations.mjs' */

/**
 * What a module exports, by name, with the declaration of each.
 *
 * @param {string} file An emitted `.d.ts`.
 * @returns {Map<string, Declaration>}
 */
export function exportsOf(file) {
  const { own, exported } = declarations(file)
  const found = [...exported].flatMap(([alias, { name, from }]) => {
    const declaration = from ? exportsOf(from).get(name) : own.get(name)
    return declaration ? [/** @type {const} */ ([alias, declaration])] : []
  })
  return new Map(found.sort(([a], [b]) => (a < b ? -1 : 1)))
}

/**
 * Types of ours that a declaration names.
 *
 * @param {Declaration} declaration
 * @returns {Declaration[]}
 */
export function namedTypes({ text, file, name: self }) {
  const { own, imported } = declarations(file)
  const words = new Set(text.match(/\b[A-Za-z_]\w*\b/g) ?? [])
  return [...words].flatMap((word) => {
    if (word === self) return []
    const foreign = imported.get(word)
    const found = foreign
      ? exportsOf(foreign.from).get(foreign.name)
      : /^[A-Z]/.test(word)
        ? own.get(word)
        : undefined
    return found ? [found] : []
  })
}

/**
 * The report of the public interface: every entry point with the declaration of each of its names.
 *
 * @param {string} root The package's folder.
 * @param {Record<string, string>} entries Entry points by the name that users import.
 */
export function apiReport(root, entries) {
  const parts = Object.entries(entries).map(([name, file]) => {
    const found = [...exportsOf(path.join(root, file))]
    return `## ${name}\n\n\`\`\`ts\n${found.map(([, { text }]) => text).join('\n')}\n\`\`\`\n`
  })
  return `# The public interface

<!-- Written by scripts/api-report/main.mjs from the emitted types. A change here is a change for users. -->

${parts.join('\n')}`
}
