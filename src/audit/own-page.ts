import { createHash } from 'node:crypto'
import type { Element, Root } from 'hast'
import rehypeParse from 'rehype-parse'
import { unified } from 'unified'
import { visit } from 'unist-util-visit'

/** Attributes that any element of such a page may have, as their properties are called. */
const everywhere: ReadonlySet<string> = new Set([
  'className',
  'id',
  'lang',
  'dir',
  'tabIndex',
  'ariaHidden',
  'ariaLabel',
])

/** Elements of the index and of evidence pages, with the attributes of their own. */
const elements: ReadonlyMap<string, readonly string[]> = new Map([
  ...'html head title body header hgroup h1 h2 h3 p nav details summary ol ul li bdi main section span div dl dt dd code strong em table caption thead tbody tr td footer'
    .split(' ')
    .map((name): [string, string[]] => [name, []]),
  ['style', []],
  ['a', ['href', 'hrefLang']],
  ['th', ['scope']],
  ['time', ['dateTime']],
  ['meta', ['charSet', 'httpEquiv', 'name', 'content']],
])

/** The policy of such a page: nothing is loaded and nothing runs (Content Security Policy Level 3). */
const policy = /^default-src 'none'; style-src 'sha256-[A-Za-z0-9+/=]+'; img-src data:; font-src data:$/u

/**
 * What stands in the index or an evidence page that no build puts there: anything that runs, loads, leads away by
 * itself or styles another way than the page's policy names. Its words are held by the checksums alone.
 *
 * @returns a reason for each, without its file
 */
export function foreignOnPage(bytes: Uint8Array): string[] {
  const text = new TextDecoder().decode(bytes)
  const tree: Root = unified().use(rehypeParse).parse(text)
  const found: string[] = []
  const styles: string[] = []
  const policies: string[] = []
  visit(tree, (node) => {
    if (node.type === 'comment') found.push('Unexpected comment')
    if (node.type !== 'element') return
    const own = elements.get(node.tagName)
    if (!own) found.push(`Unexpected \`<${node.tagName}>\``)
    else
      for (const name of Object.keys(node.properties))
        if (!everywhere.has(name) && !own.includes(name))
          found.push(`Unexpected attribute \`${name}\` of \`<${node.tagName}>\``)
    if (node.tagName === 'a' && !leadsInside(node.properties.href))
      found.push('Unexpected link that leads out of the folder')
    if (node.tagName === 'style') styles.push(contentOf(node))
    if (node.tagName === 'meta' && node.properties.httpEquiv !== undefined) {
      if (/^content-security-policy$/iu.test(String(node.properties.httpEquiv)))
        policies.push(String(node.properties.content))
      else found.push('Unexpected `<meta http-equiv>`')
    }
  })
  const [stated = ''] = policies
  if (policies.length !== 1 || !policy.test(stated))
    found.push('Missing the policy by which nothing runs or is loaded')
  else if (styles.some((style) => !stated.includes(hashOf(style))))
    found.push('Unexpected style sheet, which the policy of the page does not name')
  return found
}

function leadsInside(href: unknown): boolean {
  return typeof href === 'string' && !/^(?:[a-z][a-z0-9+.-]*:|\/)/iu.test(href.trim())
}

function contentOf({ children }: Element): string {
  return children.map((child) => ('value' in child ? child.value : '')).join('')
}

function hashOf(style: string): string {
  return createHash('sha256').update(style).digest('base64')
}
