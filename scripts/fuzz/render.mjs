// @ts-check
import { phrases } from './words.mjs'

/** @import { Node } from './blocks.mjs' */

/** Writes generated blocks as Markdown: one id a target, a definition for each note. */

/** @param {Node[]} blocks @param {keyof typeof phrases} language @param {boolean} wild */
export function render(blocks, language, wild) {
  const state = {
    words: phrases[language],
    wild,
    ids: 0,
    targets: 0,
    notes: /** @type {Set<number>} */ (new Set()),
  }
  state.targets = countIds(blocks)
  const body = blocks.map((block) => blockText(block, state)).join('\n\n')
  const notes = [...state.notes].map((note) => `[^n${note}]: ${phrases[language][1]}`)
  return `${[body, ...notes].join('\n\n')}\n`
}

/** @param {any} value @returns {number} */
function countIds(value) {
  if (Array.isArray(value)) return value.reduce((sum, one) => sum + countIds(one), 0)
  if (typeof value !== 'object' || value === null) return 0
  return (value.id === true ? 1 : 0) + Object.values(value).reduce((sum, one) => sum + countIds(one), 0)
}

/** @param {Node} block @param {any} state */
function idOf(block, state) {
  return block.id === true ? ` {#i${state.ids++}}` : ''
}

/** @param {Node} block @param {any} state @returns {string} */
function blockText(block, state) {
  const inline = (/** @type {Node[]} */ words) => words.map((one) => inlineText(one, state)).join(' ')
  const inner = (/** @type {Node[]} */ blocks) => blocks.map((one) => blockText(one, state)).join('\n\n')
  const label = block.label ? `[${inline(block.label)}]` : ''
  switch (block.kind) {
    case 'paragraph':
      return inline(block.words) + idOf(block, state)
    case 'heading': {
      const heading = `${'#'.repeat(block.depth)} ${oneLine(inline(block.words))}${idOf(block, state)}`
      return state.wild
        ? heading
        : `${heading}

${state.words[0]}`
    }
    case 'code':
      return `\`\`\`${block.info}\n${state.words[block.number]}\n\tx\n\`\`\``
    case 'table':
      return table(block.rows, block.align, inline)
    case 'captioned': {
      const marks = [block.headers ? '.row-headers' : '', block.id === true ? `#i${state.ids++}` : ''].filter(
        Boolean,
      )
      const caption = block.caption ? `\n\n${inline(block.caption)}` : ''
      return `:::table{${marks.join(' ')}}\n${table(block.rows, '---', inline)}${caption}\n:::`
    }
    case 'actions': {
      const id = block.id === true ? `{#i${state.ids++}}` : ''
      const items = block.items.map((/** @type {Node[]} */ words) => `1. **${oneLine(inline(words))}** now.`)
      return `:::actions${oneLine(label)}${id}\n${items.join('\n')}\n:::`
    }
    case 'people':
      return `:::people${oneLine(label)}\n${block.items.map((/** @type {Node[]} */ words) => `- **A Name**, ${oneLine(inline(words))}`).join('\n')}\n:::`
    case 'figures':
      return `:::figures${oneLine(label)}\n${block.items.map((/** @type {Node[]} */ words) => `- **42** ${oneLine(inline(words))}`).join('\n')}\n:::`
    case 'quotation':
      return `${inline(block.words)}\n\n:::quote\n${inline(block.words)}${block.source ? `\n\n${inline(block.source)}` : ''}\n:::`
    case 'picture':
      return `![${oneLine(inline(block.alt))}](media/${block.file})${block.caption ? `\n\n${inline(block.caption)}` : ''}`
    case 'rule':
      return '---'
    case 'list':
      return block.items
        .map((/** @type {any} */ item, /** @type {number} */ index) => {
          const marker = block.ordered ? `${index + 1}. ` : '- '
          const task = item.task === null ? '' : `[${item.task ? 'x' : ' '}] `
          const more = item.blocks ? `\n\n${inner(item.blocks)}` : ''
          return marker + indented(`${task}${inline(item.words)}${more}`, ' '.repeat(marker.length))
        })
        .join(block.loose ? '\n\n' : '\n')
    case 'quote':
      return `> ${indented(inner(block.blocks), '> ')}`
    case 'notice': {
      const content = inner(block.blocks)
      // A fence is longer than those inside it.
      const fence = ':'.repeat(
        Math.max(2, ...[...content.matchAll(/:{3,}/g)].map(([colons]) => colons.length)) + 1,
      )
      return `${fence}notice${oneLine(label)}\n${content}\n${fence}`
    }
    case 'lines':
      return block.value
    default:
      throw new Error(`No block is called ${block.kind}`)
  }
}

/** @param {Node} node @param {any} state @returns {string} */
function inlineText(node, state) {
  const children = () => node.children.map((/** @type {Node} */ one) => inlineText(one, state)).join(' ')
  switch (node.kind) {
    case 'text':
      return node.value
    case 'phrase':
      return state.words[node.number]
    case 'code':
      return `\`${state.words[node.number]}\``
    case 'reference':
      if (state.targets === 0) return state.words[0]
      return `[${node.bare ? '' : state.words[0]}](#i${node.to % state.targets})`
    case 'note':
      if (state.notes.has(node.note)) return state.words[2]
      state.notes.add(node.note)
      return `${state.words[2]}[^n${node.note}]`
    case 'break':
      return `${state.words[1]}\\\n${state.words[2]}`
    case 'emphasis':
      return `*${children()}*`
    case 'strong':
      return `**${children()}**`
    case 'delete':
      return `~~${children()}~~`
    case 'link':
      return `[${children()}](https://example.org/page)`
    case 'span':
      return `:span[${children()}]{lang=fr}`
    case 'quoted':
      return `"${children()}"`
    case 'sub':
    case 'sup':
    case 'ins':
    case 'del':
    case 'mark':
    case 'kbd':
    case 'b':
    case 'q':
      return `<${node.kind}>${children()}</${node.kind}>`
    default:
      throw new Error(`No content is called ${node.kind}`)
  }
}

/** @param {Node[][][]} rows @param {string} align @param {(words: Node[]) => string} inline */
function table(rows, align, inline) {
  const line = (/** @type {string[]} */ cells) => `| ${cells.join(' | ')} |`
  const [head = [], ...body] = rows.map((row) =>
    row.map((cell) => oneLine(inline(cell)).replaceAll('|', '/')),
  )
  return [line(head), line(head.map(() => align)), ...body.map(line)].join('\n')
}

/** @param {string} text */
function oneLine(text) {
  return text.replaceAll(/\\?\n/g, ' ')
}

/** @param {string} text @param {string} margin */
function indented(text, margin) {
  return text.replaceAll('\n', `\n${margin}`)
}
