/** Where an element may stand, and what its attributes may say. */
export interface ElementRule {
  parents: ReadonlySet<string>
  attributes: ReadonlyMap<string, RegExp>
}

/** The elements that a part may hold, by their qualified names. */
export type Grammar = ReadonlyMap<string, ElementRule>

/** What attributes may say besides the words that a line lists. */
const kinds: Record<string, RegExp> = {
  integer: /^-?\d{1,9}$/u,
  /** Widths below would set a letter a line. */
  width: /^\d{3,6}$/u,
  /** Twentieths of a point, inside a page. */
  twips: /^\d{1,5}$/u,
  tracking: /^-?\d{1,2}$/u,
  name: /^[\w-]{1,80}$/u,
  relation: /^rId\d{1,6}$/u,
  tag: /^[A-Za-z]{2,3}(?:-[A-Za-z0-9]{1,8})*$/u,
  colour: /^[0-9A-F]{6}$/u,
  /** A line across the text. */
  rule: /^width:[1-9]\d{0,3}pt;height:\.75pt$/u,
  paint: /^#[0-9A-Fa-f]{6}$/u,
  text: /^.*$/su,
  flag: /^(?:0|1|true|false)$/u,
}

/**
 * Reads lines such as `w:tcW < w:tcPr | w:type=dxa w:w=width`: an element, the elements it may stand in (`-` for the
 * root), and its attributes, each with the kind of what it may say or with the words themselves, set apart by commas.
 */
export function grammar(lines: string): Grammar {
  return new Map(
    lines
      .split('\n')
      .map((line) => line.trim())
      .filter((line) => line !== '')
      .map((line): [string, ElementRule] => {
        const [head = '', tail = ''] = line.split(' | ')
        const [name = '', parents = ''] = head.split(' < ')
        return [
          name.trim(),
          { parents: new Set(parents.trim().split(' ')), attributes: new Map(attributesOf(tail)) },
        ]
      }),
  )
}

function attributesOf(text: string): [string, RegExp][] {
  return text
    .split(' ')
    .filter((part) => part !== '')
    .map((part) => {
      const at = part.indexOf('=')
      const said = part.slice(at + 1)
      return [part.slice(0, at), kinds[said] ?? oneOf(said.split(','))]
    })
}

function oneOf(words: readonly string[]): RegExp {
  const escaped = words.map((word) => word.replaceAll('_', ' ').replace(/[.*+?^${}()|[\]\\/]/gu, '\\$&'))
  return new RegExp(`^(?:${escaped.join('|')})$`, 'u')
}
