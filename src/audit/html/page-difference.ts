import type { Element, Root } from 'hast'
import { parsePage, tooDeepPage } from './parse-page.js'
import { find } from './query.js'

/**
 * Where a page says something else than another, which was made as a build makes it: the first of its words, elements
 * or attributes that differ. What stands in the head, but the title, is left to {@link foreignOnPage}.
 *
 * @returns null where they say the same
 */
export function pageDifference(page: Uint8Array, expected: Uint8Array): string | null {
  if (bare(page) === bare(expected)) return null
  const [actual, made] = [steps(page), steps(expected)]
  if (!actual || !made) return tooDeepPage
  const at = made.findIndex((step, index) => step !== actual[index])
  if (at < 0 && actual.length === made.length) return null
  const [found, wanted] = [actual[at < 0 ? made.length : at], made[at]]
  return `Unexpected ${quoted(found)}, expected ${quoted(wanted)}`
}

/** A page without its style sheet and the policy that names it. */
function bare(page: Uint8Array): string {
  const text = new TextDecoder().decode(page)
  const [from, to] = [text.indexOf('<style>'), text.indexOf('</style>')]
  const whole = from >= 0 && to > from ? text.slice(0, from) + text.slice(to) : text
  return whole.replace(/<meta http-equiv="[^"]*" content="[^"]*">/u, '').replaceAll(/<\/?style>\s*/gu, '')
}

function quoted(step: string | undefined): string {
  return step === undefined ? 'end of the page' : `\`${step.trim().slice(0, 80)}\``
}

/** A page as a browser reads it: beginnings of elements with their attributes, ends, and words; null where it nests too deep. */
function steps(bytes: Uint8Array): string[] | null {
  const root = parsePage(bytes)
  if (!root) return null
  const found: string[] = []
  const visit = (node: Root | Root['children'][number]) => {
    if (node.type === 'text') found.push(node.value)
    if (node.type === 'comment') found.push('<!--')
    if (node.type !== 'element' && node.type !== 'root') return
    if (node.type === 'element') found.push(beginning(node))
    for (const child of node.children) visit(child)
    if (node.type === 'element') found.push(`</${node.tagName}>`)
  }
  for (const name of ['html', 'title', 'body']) {
    const element = find(root, ({ tagName }) => tagName === name)
    if (element && name === 'html') found.push(beginning(element))
    else if (element) visit(element)
  }
  return found
}

function beginning({ tagName, properties }: Element): string {
  const attributes = Object.entries(properties)
    .map(([name, value]) => ` ${name}=${JSON.stringify(value)}`)
    .sort()
  return `<${tagName}${attributes.join('')}>`
}
