import { visit } from 'unist-util-visit'
import { checkSheet } from './allowed/sheet.js'
import { onlyOnPages } from './allowed/sheet-values.js'
import { policy } from './page-policy.js'
import { parsePage, tooDeepPage } from './parse-page.js'
import { findAll, textOf } from './query.js'

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

/**
 * What stands in the index or an evidence page that no build puts there: anything that runs, loads, leads away by
 * itself, hides or covers, or styles another way than the page's policy names. Its words are compared elsewhere.
 *
 * @returns a reason for each, without its file
 */
export function foreignOnPage(bytes: Uint8Array): string[] {
  const tree = parsePage(bytes)
  if (!tree) return [tooDeepPage]
  const sheets = findAll(tree, ({ tagName }) => tagName === 'style').map(textOf)
  const { problems, feet } = checkSheet(sheets.join('\n'), onlyOnPages)
  const found = [
    ...policy(tree).map(({ message }) => message),
    ...problems.map((problem) => `Unexpected style sheet that ${problem}`),
    ...feet.map((foot) => `Unexpected words \`${foot.slice(0, 60)}\` at the foot of printed pages`),
  ]
  let commands = 0
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
    if (node.properties.httpEquiv !== undefined) commands += 1
  })
  if (commands > 1) found.push('Unexpected `<meta http-equiv>` beside the policy')
  return found
}

function leadsInside(href: unknown): boolean {
  return typeof href === 'string' && !/^(?:[a-z][a-z0-9+.-]*:|\/)/iu.test(href.trim())
}
