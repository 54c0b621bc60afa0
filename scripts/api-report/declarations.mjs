// @ts-check
import { readFileSync } from 'node:fs'
import path from 'node:path'

/**
 * @typedef {object} Declaration What a module declares under a name.
 * @property {string} name
 * @property {string} text Its declaration, without comments.
 * @property {string} file The file that declares it.
 */

/**
 * The declarations of one emitted `.d.ts`, those that are not exported included, and where other names come from.
 *
 * @param {string} file
 * @returns {{ own: Map<string, Declaration>, exported: Map<string, { name: string, from: string | null }>, imported: Map<string, { name: string, from: string }> }}
 */
export function declarations(file) {
  const text = readFileSync(file, 'utf8')
    .replace(/[ \t]*\/\*\*[\s\S]*?\*\/\n?/g, '')
    .replace(/^\s*\/\/.*\n/gm, '')
  /** @type {Map<string, Declaration>} */
  const own = new Map()
  const exported = new Map()
  const imported = new Map()
  for (const statement of statements(text)) {
    const named = /^(?:(import|export)) (?:type )?\{([\s\S]*?)\}(?: from '([^']+)')?;?$/.exec(statement)
    if (named) {
      const [, kind, list = '', from] = named
      const target = from?.startsWith('.')
        ? path.resolve(path.dirname(file), from.replace(/\.js$/, '.d.ts'))
        : null
      for (const part of list
        .split(',')
        .map((one) => one.trim().replace(/^type /, ''))
        .filter(Boolean)) {
        const [name = '', alias = name] = part.split(' as ')
        if (kind === 'export') exported.set(alias, { name, from: target })
        else if (target) imported.set(alias, { name, from: target })
      }
      continue
    }
    const declared =
      /^(export )?(?:declare )?(?:abstract )?(?:interface|type|function|const|class) (\w+)/.exec(statement)
    if (!declared?.[2]) continue
    own.set(declared[2], { name: declared[2], text: statement.replace(/^export declare /, 'export '), file })
    if (declared[1]) exported.set(declared[2], { name: declared[2], from: null })
  }
  return { own, exported, imported }
}

/**
 * Statements at the top level; one begins where a line does with a word of its own.
 *
 * @param {string} text
 */
function statements(text) {
  return text
    .split(/\n(?=(?:import|export|declare|interface|type|const|function|class) )/)
    .map((statement) => statement.trim())
    .filter((statement) => statement !== '' && statement !== 'export {};')
}
