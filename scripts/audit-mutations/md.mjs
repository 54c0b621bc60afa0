import { mdLinkedPicture } from './linked-picture.mjs'
import { mdMarkedWords } from './marked-words.mjs'
/** Ways to damage a Markdown edition; each gives the damaged text, or the same text where it found nothing to damage. */

/** @type {{ name: string, damage: (text: string) => string }[]} */
export const damages = [
  { name: 'drop a paragraph', damage: (text) => text.replace(/\n<a id="[^"]+-p2">.*\n/, '\n') },
  {
    name: 'drop the last words of a paragraph',
    damage: (text) => text.replace(/(\n<a id="[^"]+-p1"><\/a>.{60,}?) \S+\n/, '$1\n'),
  },
  { name: 'change a digit', damage: (text) => text.replace(/465/, '456') },
  {
    name: 'swap two cells',
    damage: (text) => text.replace(/(\n\| [-:| ]+\|\n\| )(.+?) \| (.+?) \|/, '$1$3 | $2 |'),
  },
  { name: 'drop a table row', damage: (text) => text.replace(/(\n\| [-:| ]+\|)\n\|.*/, '$1') },
  { name: 'lower a heading', damage: (text) => text.replace(/\n## <a id/, '\n### <a id') },
  { name: 'drop a note', damage: (text) => text.replace(/\n\[\^[^\]]+\]: .*\n/, '\n') },
  {
    name: 'change the number of an action',
    damage: (text) => text.replace(/class="action">[^<]+</, 'class="action">9.9<'),
  },
  { name: 'turn a reference', damage: (text) => text.replace(/\]\(#[^)]+\)/, '](#elsewhere)') },
  { name: 'change an id', damage: (text) => text.replace(/<a id="[^"]+-p1">/, '<a id="changed">') },
  { name: 'change the language', damage: (text) => text.replace(/<div lang="[^"]+"/, '<div lang="xx"') },
  {
    name: 'turn the direction',
    damage: (text) => text.replace(/dir="(ltr|rtl)">/, (_, dir) => `dir="${dir === 'ltr' ? 'rtl' : 'ltr'}">`),
  },
  {
    name: 'change the language of foreign words',
    damage: (text) => text.replace(/(\n<a id="[^\n]*?)<span lang="[^"]+"/, '$1<span lang="xx"'),
  },
  {
    name: 'change an alternative text',
    damage: (text) => text.replace(/(class="figure"><\/a>\[?)/, '$1Not '),
  },
  { name: 'add words between blocks', damage: (text) => text.replace('\n## ', '\nExtra words.\n\n## ') },
  { name: 'add a script', damage: (text) => text.replace('\n## ', '\n<script>alert(1)</script>\n\n## ') },
  {
    name: 'add a hidden element',
    damage: (text) => text.replace(/(-p1"><\/a>)/, '$1<span style="display:none">x</span>'),
  },
  ...mdMarkedWords,
  ...mdLinkedPicture,
]

/** Damages a text; null where there was nothing to damage. */
export async function apply(bytes, { damage }) {
  const text = new TextDecoder().decode(bytes)
  const changed = damage(text)
  return changed === text ? null : new TextEncoder().encode(changed)
}
