import type { Html, PhrasingContent } from 'mdast'

/** An element of HTML in running text, with what stands between its tags. */
export interface Element {
  type: 'element'
  name: string
  attributes: Record<string, string>
  children: Inline[]
}

/** Phrasing whose tags are joined to elements. */
export type Inline = Exclude<PhrasingContent, Html> | Element

/** Elements that an edition may hold, and the attributes that each may bear. */
const allowed: Record<string, readonly string[]> = {
  div: ['lang', 'dir'],
  a: ['id', 'class', 'data-marker'],
  span: ['lang', 'dir', 'class'],
  abbr: ['title'],
  br: [],
  em: [],
  strong: [],
  del: [],
  sub: [],
  sup: ['class'],
  ins: [],
  mark: [],
  kbd: [],
}

/** Joins the tags among phrasing to elements; throws for one that no edition holds, or that is not closed. */
export function elements(content: readonly PhrasingContent[]): Inline[] {
  const open: Element[] = [{ type: 'element', name: '', attributes: {}, children: [] }]
  for (const node of content) {
    const innermost = open.at(-1) as Element
    if (node.type !== 'html') innermost.children.push(node)
    else if (node.value === `</${innermost.name}>`) open.pop()
    else if (node.value !== '<!---->') {
      const name = /^<([a-z]+)/u.exec(node.value)?.[1] ?? ''
      const element: Element = {
        type: 'element',
        name,
        attributes: attributesOf(node.value, name),
        children: [],
      }
      innermost.children.push(element)
      if (name !== 'br') open.push(element)
    }
  }
  const [root, unclosed] = open
  if (!root || unclosed) throw new Error(`Unexpected tag \`${unclosed?.name}\` without its end`)
  return root.children
}

/** The attributes of a tag; throws for another tag, or for attributes that no edition holds. */
export function attributesOf(tag: string, name: string): Record<string, string> {
  const names = allowed[name]
  const inner = /^<[a-z]+((?: [a-z-]+="[^"]*")*)>$/u.exec(tag)?.[1]
  if (!names || inner === undefined || !tag.startsWith(`<${name}`))
    throw new Error(`Unexpected HTML \`${tag}\``)
  const found = [...inner.matchAll(/ ([a-z-]+)="([^"]*)"/gu)].map(
    ([, key = '', value = '']) => [key, value] as const,
  )
  const stranger = found.find(([key]) => !names.includes(key))
  if (stranger) throw new Error(`Unexpected attribute \`${stranger[0]}\` in \`${tag}\``)
  return Object.fromEntries(found.map(([key, value]) => [key, unescaped(value)]))
}

const references: Record<string, string> = { amp: '&', quot: '"', lt: '<', gt: '>', '#10': '\n', '#124': '|' }

function unescaped(value: string): string {
  return value.replace(/&(amp|quot|lt|gt|#10|#124);/gu, (_, name: string) => references[name] ?? '')
}
