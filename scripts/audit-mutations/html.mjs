import { htmlLinkedPicture } from './linked-picture.mjs'
import { htmlMarkedWords } from './marked-words.mjs'
import { htmlSeen } from './seen-html.mjs'
import { htmlTamperings } from './tampering.mjs'

/** Ways to damage an HTML edition; each gives the damaged text, or the same text where it found nothing to damage. */

/** @type {{ name: string, damage: (html: string) => string }[]} */
export const damages = [
  { name: 'drop a paragraph', damage: (html) => html.replace(/<p id="[^"]+-p2">[\s\S]*?<\/p>/, '') },
  {
    name: 'drop the last words of a paragraph',
    damage: (html) => html.replace(/(<p id="[^"]+-p1">[^<]{60,}?) [^<]{10,}?(<)/, '$1$2'),
  },
  {
    name: 'add words to the title block',
    damage: (html) => html.replace('</header>', '<p>Extra words.</p></header>'),
  },
  {
    name: 'add words to the colophon',
    damage: (html) => html.replace('</footer>', '<p>Extra words.</p></footer>'),
  },
  { name: 'change a digit', damage: (html) => inMain(html, (main) => main.replace(/465/, '456')) },
  {
    name: 'swap two cells',
    damage: (html) =>
      html.replace(/(<td[^>]*>)([\s\S]*?)(<\/td>\s*<td[^>]*>)([\s\S]*?)(<\/td>)/, '$1$4$3$2$5'),
  },
  { name: 'drop a table row', damage: (html) => html.replace(/(<tbody>\s*)<tr[\s\S]*?<\/tr>/, '$1') },
  {
    name: 'make a table head a cell',
    damage: (html) => html.replace(/<th([^>]*)>([\s\S]*?)<\/th>/, '<td$1>$2</td>'),
  },
  {
    name: 'reorder two paragraphs',
    damage: (html) =>
      html.replace(/(<p id="[^"]+-p1">[\s\S]*?<\/p>)(\s*)(<p id="[^"]+-p2">[\s\S]*?<\/p>)/, '$3$2$1'),
  },
  {
    name: 'reorder two list items',
    damage: (html) =>
      html.replace(/(<li id="[^"]*-i1"[\s\S]*?<\/li>)(\s*)(<li id="[^"]*-i2"[\s\S]*?<\/li>)/, '$3$2$1'),
  },
  { name: 'drop an action', damage: (html) => html.replace(/<li[^>]* id="[^"]*-a2"[\s\S]*?<\/li>/, '') },
  {
    name: 'renumber an action',
    damage: (html) => html.replace(/data-marker="1\.2"|>1\.2</, (found) => found.replace('1.2', '1.3')),
  },
  { name: 'lower a heading', damage: (html) => html.replace(/<h2([^>]*)>([\s\S]*?)<\/h2>/, '<h3$1>$2</h3>') },
  {
    name: 'make a heading a paragraph',
    damage: (html) => html.replace(/<h3([^>]*)>([\s\S]*?)<\/h3>/, '<p$1>$2</p>'),
  },
  {
    name: 'remove an alternative text',
    damage: (html) =>
      html.replace(/(role="img"[^>]*?) aria-label(?:ledby)?="[^"]*"|(<img[^>]*?) alt="[^"]+"/, '$1$2'),
  },
  {
    name: 'change the language of the page',
    damage: (html) => html.replace(/<html lang="[^"]*"/, '<html lang="de"'),
  },
  {
    name: 'change the direction of the page',
    damage: (html) => html.replace(/dir="(ltr|rtl)"/, (_, dir) => `dir="${dir === 'ltr' ? 'rtl' : 'ltr'}"`),
  },
  {
    name: 'drop the language of foreign words',
    damage: (html) => inMain(html, (main) => main.replace(/(<(?:span|i|em|bdi)[^>]*?) lang="[^"]*"/, '$1')),
  },
  {
    name: 'change where a link leads',
    damage: (html) => inMain(html, (main) => main.replace(/href="#(?!note)[^"]+"/, 'href="#elsewhere"')),
  },
  { name: 'drop a note', damage: (html) => html.replace(/<li id="note-[^"]*"[\s\S]*?<\/li>/, '') },
  { name: 'drop the mark of a note', damage: (html) => html.replace(/<sup><a id="note-[\s\S]*?<\/sup>/, '') },
  {
    name: 'swap two people’s functions',
    damage: (html) => html.replace(/(<dd>)([\s\S]*?)(<\/dd>[\s\S]*?<dd>)([\s\S]*?)(<\/dd>)/, '$1$4$3$2$5'),
  },
  { name: 'change the title of the page', damage: (html) => html.replace(/<title>/, '<title>Draft ') },
  {
    name: 'change a document symbol',
    damage: (html) =>
      inMain(html, (main) => main.replace(/A\/RES\/(\d)/, (_, digit) => `A/RES/${(Number(digit) + 1) % 10}`)),
  },
  {
    name: 'drop a key figure',
    damage: (html) => html.replace(/<li id="key-figures-2">[\s\S]*?<\/li>/, ''),
  },
  ...htmlTamperings,
  ...htmlMarkedWords,
  ...htmlLinkedPicture,
  ...htmlSeen,
]

/** Changes the body of the report only. */
function inMain(html, change) {
  const at = html.indexOf('<main')
  return html.slice(0, at) + change(html.slice(at))
}

/** Damages a page; null where there was nothing to damage. */
export async function apply(bytes, { damage }) {
  const html = new TextDecoder().decode(bytes)
  const changed = damage(html)
  return changed === html ? null : new TextEncoder().encode(changed)
}
