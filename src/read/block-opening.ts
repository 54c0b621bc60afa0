import { admonitions } from '../model/admonitions.js'

/** Blocks that every kind of document has. */
const ownBlocks = new Set(['actions', 'people', 'figures', 'quote', 'notice', 'figure', 'table'])

/** The first line of a block: its colons, and its name apart from them, in braces, or before bare words. */
const opening =
  /^([ \t]*:{3,})(?:[ \t]*\{([^{}\n]*)\}|[ \t]+\.?([A-Za-z-]+)|([A-Za-z-]+)(?=[ \t]+[^ \t[{]))(?:[ \t]+([^[\]{}]*?))?[ \t]*$/u

/** What stands between braces: a class, an id, a name alone, or a key with its value. */
const inBraces =
  /\.?([A-Za-z][\w-]*)(?![\w=-])|#([\w-]+)|([A-Za-z][\w-]*)=(?:"([^"]*)"|'([^']*)'|(\S+))|(\S+)/gu

/** Keys by which Quarto folds a remark or chooses its look. */
const looks = new Set(['collapse', 'icon', 'appearance'])

/**
 * `::: tip`, `:::tip Words`, `::: tip Words`, `:::{tip}` and `::: {#id .callout-tip title="Words"}`, as VitePress,
 * Docusaurus, MyST, Quarto and pandoc open a block, as directives. What stands in the line keeps its column; a line
 * may become one sign longer at its end.
 */
export function blockOpening(line: string): string {
  const [all, colons = '', braced, apart, before, after = ''] = opening.exec(line) ?? []
  if (all === undefined || /:{3}/u.test(after)) return line
  const read = braced === undefined ? { name: apart ?? before ?? '', title: '', id: '' } : bracesOf(braced)
  if (!read) return line
  const words = after || read.title
  const isRemark = read.name === 'notice' || admonitions.has(read.name.toLowerCase())
  if (!isRemark && !(words === '' && ownBlocks.has(read.name))) return line
  const label = words === '' ? '' : `[${words}]`
  const id = read.id === '' ? '' : `{#${read.id}}`
  return `${colons}${read.name}${label}${id}`.padEnd(line.length)
}

/** The one name between braces, its title and its id; null where something else stands there, too. */
function bracesOf(braced: string): { name: string; title: string; id: string } | null {
  const found = { name: '', title: '', id: '' }
  for (const [, name, id, key, double, single, plain, other] of braced.matchAll(inBraces)) {
    if (other !== undefined) return null
    if (id !== undefined) found.id = id
    else if (name !== undefined && found.name === '') found.name = name.replace(/^callout-/u, '')
    else if (key === 'title') found.title = double ?? single ?? plain ?? ''
    else if (key === undefined || !looks.has(key)) return null
  }
  return /[[\]{}]/u.test(found.title) ? null : found
}
