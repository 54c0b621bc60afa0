/** An element of a part that we have just written, or a string of its text. */
export interface WrittenElement {
  name: string
  attributes: string
  children: (WrittenElement | string)[]
}

const tags = /<(\/?)([\w:]+)((?:[^">]|"[^"]*")*)>|([^<]+)/gu

/**
 * The elements of a part as docx wrote it. It reads nothing but our own files, of which it may expect that tags pair and
 * that no comment or section of data stands between them.
 */
export function writtenXml(xml: string): WrittenElement {
  const root: WrittenElement = { name: '', attributes: '', children: [] }
  const open = [root]
  for (const [, slash, name = '', attributes = '', text] of xml.matchAll(tags)) {
    const parent = open.at(-1) as WrittenElement
    if (text !== undefined) parent.children.push(text)
    else if (slash) open.pop()
    else {
      const element: WrittenElement = { name, attributes, children: [] }
      parent.children.push(element)
      if (!attributes.endsWith('/')) open.push(element)
    }
  }
  return root
}

/** The value of an attribute. */
export function attributeOf({ attributes }: WrittenElement, name: string): string | undefined {
  return new RegExp(` ${name}="([^"]*)"`, 'u').exec(attributes)?.[1]
}

/** The children of that name. */
export function childrenOf(element: WrittenElement | null, name: string): WrittenElement[] {
  return (element?.children ?? []).flatMap((child) =>
    typeof child !== 'string' && child.name === name ? [child] : [],
  )
}

/** The first child at the end of a path of names. */
export function childAt(element: WrittenElement, ...path: readonly string[]): WrittenElement | null {
  let found: WrittenElement | null = element
  for (const name of path) found = childrenOf(found, name)[0] ?? null
  return found
}

/** Calls `see` for every element inside, in their order; it says whether those inside that one are seen as well. */
export function eachInside(
  element: WrittenElement,
  see: (inner: WrittenElement) => boolean,
  say: (text: string) => void,
): void {
  for (const child of element.children) {
    if (typeof child === 'string') say(child)
    else if (see(child)) eachInside(child, see, say)
  }
}
