import { aknLinkedPicture } from './linked-picture.mjs'

/** Ways to damage an Akoma Ntoso edition; each gives the damaged text, or the same text where it found nothing to damage. */

/** A paragraph of the text, with its opening tag and its words apart. */
const paragraph = /(<p eId="[^"]+" GUID="[^"]+-p1">)([^<]{40,}?) (\S+)(?=<\/p>)/

/** @type {{ name: string, damage: (text: string) => string }[]} */
export const damages = [
  { name: 'drop a paragraph', damage: (text) => text.replace(/<p eId="[^"]+" GUID="[^"]+-p2">.*?<\/p>/, '') },
  { name: 'drop the last words of a paragraph', damage: (text) => text.replace(paragraph, '$1$2') },
  { name: 'change a digit', damage: (text) => text.replace(/465/, '456') },
  {
    name: 'swap two cells',
    damage: (text) => text.replace(/(<td [^>]*>)(<p.*?<\/p>)(<\/td><td [^>]*>)(<p.*?<\/p>)/, '$1$4$3$2'),
  },
  { name: 'drop a table row', damage: (text) => text.replace(/(<\/tr>)<tr>.*?<\/tr>/, '$1') },
  { name: 'lower a heading', damage: (text) => text.replace('class="level-2', 'class="level-3') },
  {
    name: 'drop a note',
    damage: (text) => text.replace(/<authorialNote [^>]*>.*?<\/authorialNote>/, ''),
  },
  {
    name: 'empty a note',
    damage: (text) => text.replace(/(<authorialNote [^>]*>).*?(?=<\/authorialNote>)/, '$1'),
  },
  {
    name: 'change the number of an action',
    damage: (text) => text.replace(/(<paragraph [^>]*><num>)[^<]+/, '$19.9'),
  },
  {
    name: 'turn a reference',
    damage: (text) => text.replace(/(<ref href="#)[^"]+/, '$1elsewhere'),
  },
  { name: 'change an id', damage: (text) => text.replace(/GUID="[^"]+-p1"/, 'GUID="changed"') },
  { name: 'change the name of a place', damage: (text) => text.replace(/eId="sec_1"/, 'eId="sec_9"') },
  { name: 'change the language', damage: (text) => text.replace(/(<mainBody [^>]*xml:lang=")[^"]+/, '$1xx') },
  {
    name: 'change the language in the metadata',
    damage: (text) => text.replace(/(<FRBRlanguage language=")[^"]+/, '$1swe'),
  },
  {
    name: 'turn the direction',
    damage: (text) =>
      text.replace(
        /(<mainBody [^>]*its:dir=")(ltr|rtl)/,
        (_, before, dir) => before + (dir === 'ltr' ? 'rtl' : 'ltr'),
      ),
  },
  {
    name: 'change the language of foreign words',
    damage: (text) => text.replace(/(<mainBody.*?<span xml:lang=")[^"]+/s, '$1xx'),
  },
  { name: 'change an alternative text', damage: (text) => text.replace(/(<img [^>]*alt=")/, '$1Not ') },
  {
    name: 'exchange a picture',
    damage: (text) =>
      text.replace(
        /(<img [^>]*src="data:image\/svg\+xml;base64,)[^"]+/,
        `$1${btoa('<svg xmlns="http://www.w3.org/2000/svg"/>')}`,
      ),
  },
  {
    name: 'load a picture from elsewhere',
    damage: (text) => text.replace(/(<img [^>]*src=")[^"]+/, '$1https://example.org/a.png'),
  },
  { name: 'forge the symbol', damage: (text) => text.replace(/(<FRBRalias [^>]*value=")[^"]+/, '$1A/1/2') },
  {
    name: 'forge the work',
    damage: (text) => text.replace(/(<FRBRWork><FRBRthis [^>]*\/><FRBRuri value="[^"]+)"/, '$19"'),
  },
  { name: 'forge the date', damage: (text) => text.replace(/(<FRBRdate date=")\d{4}/, '$11999') },
  { name: 'forge the title in the metadata', damage: (text) => text.replace('<dc:title>', '<dc:title>Not ') },
  { name: 'forge a keyword', damage: (text) => text.replace(/(<keyword value=")/, '$1Not ') },
  {
    name: 'forge a name in the metadata',
    damage: (text) => text.replace(/(<TLCPerson [^>]*showAs=")/, '$1Not '),
  },
  {
    name: 'lead to another translation',
    damage: (text) => text.replace(/(<(?:original|TLCReference) [^>]*href=")[^"]+/, '$1/akn/un/doc/other'),
  },
  {
    name: 'drop a person’s function',
    damage: (text) => text.replace(/<p [^>]*class="function">.*?<\/p>/, ''),
  },
  {
    name: 'make a person a list item',
    damage: (text) => text.replace('class="people ', 'class="unordered '),
  },
  { name: 'take the stress from words', damage: (text) => text.replace(/<i>([^<]*)<\/i>/, '$1') },
  { name: 'make strong words stressed ones', damage: (text) => text.replace(/<b>([^<]*)<\/b>/, '<i>$1</i>') },
  {
    name: 'make words code',
    damage: (text) => text.replace(paragraph, '$1$2 <inline name="code">$3</inline>'),
  },
  {
    name: 'add words between blocks',
    damage: (text) => text.replace(/<\/heading>(?=<content|<intro)/, '</heading>Extra words.'),
  },
  {
    name: 'add a paragraph',
    damage: (text) => text.replace(/(<content [^>]*>)/, '$1<p>Extra words.</p>'),
  },
  { name: 'add a comment', damage: (text) => text.replace('<mainBody', '<!-- Extra words --><mainBody') },
  {
    name: 'add an instruction to programs',
    damage: (text) =>
      text.replace('<akomaNtoso', '<?xml-stylesheet href="https://example.org/a.css"?>\n<akomaNtoso'),
  },
  { name: 'add a style', damage: (text) => text.replace('<p eId', '<p style="display:none" eId') },
  {
    name: 'add an element of another vocabulary',
    damage: (text) => text.replace(/(<content [^>]*>)/, '$1<p xmlns="http://www.w3.org/1999/xhtml">x</p>'),
  },
  ...aknLinkedPicture,
]

/** Damages a text; null where there was nothing to damage. */
export async function apply(bytes, { damage }) {
  const text = new TextDecoder().decode(bytes)
  const changed = damage(text)
  return changed === text ? null : new TextEncoder().encode(changed)
}
