/** What elements of HTML mean in Markdown and in a Report. */

/** Elements that stand in a line of words. */
export const phrasingElements = {
  b: 'strong',
  strong: 'strong',
  i: 'emphasis',
  em: 'emphasis',
  cite: 'emphasis',
  dfn: 'emphasis',
  var: 'emphasis',
  s: 'delete',
  strike: 'delete',
  del: 'delete',
  ins: 'insert',
  sub: 'subscript',
  sup: 'superscript',
  mark: 'highlight',
  kbd: 'keyboard',
} as const

/** Elements whose words are code. */
export const codeElements: ReadonlySet<string> = new Set(['code', 'samp', 'tt'])

/** Elements that hold blocks and mean nothing more than that they stand together. */
export const plainContainers: ReadonlySet<string> = new Set(
  'html body div section article main header footer nav aside hgroup address center figure picture details search'.split(
    ' ',
  ),
)

/** Elements that begin and end a block. */
export const blockElements: ReadonlySet<string> = new Set([
  ...plainContainers,
  ...'p h1 h2 h3 h4 h5 h6 ul ol li dl dt dd table caption thead tbody tfoot tr td th blockquote pre hr summary figcaption dir menu fieldset legend form'.split(
    ' ',
  ),
])

/** Elements that mean nothing to readers of a report: they are left out without a word. */
export const silentElements: ReadonlySet<string> = new Set(
  'wbr source col colgroup head meta link rp'.split(' '),
)

/** Elements whose content is no words of the document. */
export const contentless: ReadonlySet<string> = new Set(
  'script style template title noembed noframes svg math canvas iframe object embed param track area map base audio video'.split(
    ' ',
  ),
)

/** Elements that change only how their words look, or have no counterpart: their words stay. */
const others =
  'a abbr acronym applet basefont bdi bdo big blink br data font img label marquee nobr noscript output q rb rt rtc ruby small span time u xmp input select textarea button option optgroup datalist progress meter plaintext listing'.split(
    ' ',
  )

/** Elements that have no end and mean nothing without attributes. */
export const needsAttributes: ReadonlySet<string> = new Set(
  'area base embed img input link meta param source track'.split(' '),
)

/** What elements stand in that mean nothing elsewhere in a line of words. */
export const holders: Readonly<Record<string, readonly string[]>> = {
  ...Object.fromEntries(
    'caption thead tbody tfoot tr td th col colgroup'.split(' ').map((name) => [name, ['table']]),
  ),
  ...Object.fromEntries('rb rt rtc rp'.split(' ').map((name) => [name, ['ruby']])),
  option: ['select', 'datalist', 'optgroup'],
  optgroup: ['select'],
  // A line is in these already.
  html: [],
  head: [],
  body: [],
}

const known: ReadonlySet<string> = new Set([
  ...Object.keys(phrasingElements),
  ...codeElements,
  ...blockElements,
  ...silentElements,
  ...contentless,
  ...others,
])

/** Whether HTML has an element of that name; what else looks like a tag is the author's words in angle brackets. */
export function isElement(name: string): boolean {
  return known.has(name.toLowerCase())
}
