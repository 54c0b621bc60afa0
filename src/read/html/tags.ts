import { endOfComment, holdsText } from '../../model/open-tags.js'
import { type Attribute, areWords } from './attributes.js'

/** A tag in a run of HTML, from one offset to another. */
export interface Tag {
  kind: 'tag'
  start: number
  end: number
  /** In lower case. */
  name: string
  isEnd: boolean
  isSelfClosed: boolean
  attributes: Attribute[]
  /** Something ends it: a `>`. */
  isWhole: boolean
}

/** What begins with `<!` or `<?` and is no comment, and a comment that nothing ends. */
export interface Aside {
  kind: 'declaration' | 'instruction' | 'open-comment'
  start: number
  end: number
}

/**
 * The tags of a run of HTML, told apart as a browser does (WHATWG HTML §13.2.5), but that a tag ends before the next
 * `<`: whoever writes that means no tag. What an element holds as text is passed over.
 */
export function tagsIn(html: string): (Tag | Aside)[] {
  const found: (Tag | Aside)[] = []
  /** Elements that hold text and that nothing further on ends. */
  const endless = new Set<string>()
  for (let at = html.indexOf('<'); at >= 0; at = html.indexOf('<', at)) {
    const [, slash, name] = /^<(\/?)([A-Za-z][^\s/><]*)/u.exec(html.slice(at, at + 80)) ?? []
    if (name === undefined) {
      const end = endOfComment(html, at)
      const kind = asideAt(html, at, end)
      if (kind) found.push({ kind, start: at, end })
      at = end
      continue
    }
    const tag = tagAt(html, at, name, slash === '/')
    found.push(tag)
    at = tag.end
    if (tag.isEnd || !holdsText.has(tag.name) || endless.has(tag.name) || areWords(tag)) continue
    const ending = new RegExp(`</${tag.name}[\\s/>]`, 'giu')
    ending.lastIndex = at
    const next = ending.exec(html)
    if (next) at = next.index
    else endless.add(tag.name)
  }
  return found
}

function asideAt(html: string, start: number, end: number): Aside['kind'] | null {
  if (html.startsWith('<!--', start))
    return /(?:<!-|--|--!)>$/u.test(html.slice(start, end)) ? null : 'open-comment'
  // Word writes `<![if …]>`, which only its own programs read.
  if (/^<!(?:doctype|\[(?:if|endif)\b)/iu.test(html.slice(start, start + 12))) return null
  if (html.startsWith('<?', start)) return 'instruction'
  return html.startsWith('<!', start) ? 'declaration' : null
}

/** A tag of which the name has been read. */
function tagAt(html: string, start: number, name: string, isEnd: boolean): Tag {
  const attributes: Attribute[] = []
  const tag = { kind: 'tag' as const, start, name: name.toLowerCase(), isEnd, attributes }
  let at = start + 1 + (isEnd ? 1 : 0) + name.length
  while (at < html.length && html[at] !== '<') {
    const character = html.charAt(at)
    if (character === '>') return { ...tag, end: at + 1, isSelfClosed: html[at - 1] === '/', isWhole: true }
    if (character === '/' || /\s/u.test(character)) {
      at += 1
      continue
    }
    const read = attributeAt(html, at)
    attributes.push(read.attribute)
    at = read.end
  }
  return { ...tag, end: at, isSelfClosed: false, isWhole: false }
}

const attributeName = /=?[^\s/>=<]*/uy
const assigned = /\s*=\s*(?:"([^"]*)"|'([^']*)'|(["'])|([^\s><]*))/uy

function attributeAt(html: string, at: number): { attribute: Attribute; end: number } {
  attributeName.lastIndex = at
  const name = (attributeName.exec(html)?.[0] ?? '').toLowerCase()
  const afterName = at + Math.max(1, name.length)
  assigned.lastIndex = afterName
  const value = assigned.exec(html)
  if (!value) return { attribute: { name, value: null, isQuoted: false }, end: afterName }
  const [whole, double, single, open, bare] = value
  // A quotation mark that nothing closes reaches to the end.
  const end = open === undefined ? afterName + whole.length : html.length
  const quoted = double ?? single
  return { attribute: { name, value: quoted ?? bare ?? '', isQuoted: quoted !== undefined }, end }
}
