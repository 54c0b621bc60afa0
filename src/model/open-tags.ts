/** Elements whose tags need no end: others of their kind, or the end of what holds them, close them. */
export const closesItself: ReadonlySet<string> = new Set(
  `area base br col embed hr img input link meta param source track wbr p li dt dd tr td th thead tbody tfoot caption
  colgroup option optgroup rb rt rtc rp html head body`.split(/\s+/u),
)

/** Elements whose content is text up to their end tag, whatever it looks like. */
export const holdsText: ReadonlySet<string> = new Set(
  'script style textarea title xmp iframe noembed noframes'.split(' '),
)

/**
 * The most elements that are open at one place of a run of HTML. Tags are told apart as a browser does (WHATWG HTML
 * §13.2.5), so that none can hide from the count in an attribute or a comment: a parser's work and stack grow with it.
 */
export function openTags(html: string): number {
  let most = 0
  let open = 0
  let at = 0
  for (;;) {
    at = html.indexOf('<', at)
    if (at < 0) return most
    const [, slash, name] = /^<(\/?)([A-Za-z][^\s/>]*)/u.exec(html.slice(at, at + 80)) ?? []
    if (name === undefined) {
      at = endOfComment(html, at)
      continue
    }
    const tag = name.toLowerCase()
    at = endOfTag(html, at + 1 + (slash?.length ?? 0) + name.length)
    if (closesItself.has(tag)) continue
    if (slash) open = Math.max(0, open - 1)
    else {
      open += 1
      most = Math.max(most, open)
      if (holdsText.has(tag)) {
        const end = html.slice(at).search(new RegExp(`</${tag}[\\s/>]`, 'iu'))
        if (end < 0) return most
        at += end
      }
    }
  }
}

/** Where what begins with `<` and is no tag ends: a comment, an instruction, or a sign in the text. */
export function endOfComment(html: string, at: number): number {
  if (html.startsWith('<!--', at)) {
    if (html.startsWith('>', at + 4)) return at + 5
    const end = /--!?>/gu
    end.lastIndex = at + 2
    return end.exec(html) ? end.lastIndex : html.length
  }
  if (!/[!?/]/u.test(html.charAt(at + 1))) return at + 1
  const end = html.indexOf('>', at)
  return end < 0 ? html.length : end + 1
}

/** The offset after a tag of which the name has been read: quotation marks only count where a value begins. */
function endOfTag(html: string, from: number): number {
  let hasName = false
  for (let at = from; at < html.length; at++) {
    const character = html.charAt(at)
    if (character === '>') return at + 1
    if (/\s/u.test(character)) continue
    if (character === '/') hasName = false
    else if (character === '=' && hasName) {
      while (/\s/u.test(html.charAt(at + 1))) at++
      const quote = html.charAt(at + 1)
      if (quote === '"' || quote === "'") {
        const end = html.indexOf(quote, at + 2)
        if (end < 0) return html.length
        at = end
      } else while (at + 1 < html.length && !/[\s>]/u.test(html.charAt(at + 1))) at++
      hasName = false
    } else hasName = true
  }
  return html.length
}
