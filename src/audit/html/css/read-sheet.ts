/** A block of declarations. */
export interface SheetRule {
  /** The rules around it, outermost first. */
  context: readonly string[]
  selector: string
  declarations: readonly [property: string, value: string][]
}

/** A sheet as a browser divides it, or why it cannot be divided without doubt. */
export interface Sheet {
  rules: SheetRule[]
  problem: string | null
}

/** Rules in which one may stand: our sheets come to two, and each names all that are around it. */
const deepestRule = 8

interface OpenBlock {
  prelude: string
  declarations: [string, string][]
}

/**
 * Divides a style sheet into blocks and declarations (CSS Syntax 3), reading each character once. Comments, escapes
 * outside strings, and brackets or strings that nothing closes are refused: no edition has them, and readers differ
 * over them.
 */
export function readSheet(text: string): Sheet {
  const rules: SheetRule[] = []
  const open: OpenBlock[] = []
  const refused = (problem: string): Sheet => ({ rules, problem })
  let start = 0
  let brackets = 0
  const stretch = (end: number) => {
    const found = text.slice(start, end).trim().replaceAll(/\s+/gu, ' ')
    start = end + 1
    return found
  }
  const declare = (words: string) => {
    const colon = words.indexOf(':')
    const block = open.at(-1)
    if (words === '') return true
    if (!block || colon < 1) return false
    block.declarations.push([words.slice(0, colon).trim(), words.slice(colon + 1).trim()])
    return true
  }
  for (let index = 0; index < text.length; index++) {
    const character = text[index]
    if (character === '\\') return refused('an escape outside a string')
    if (character === '/' && text[index + 1] === '*') return refused('a comment')
    if (character === '"' || character === "'") {
      const end = endOfString(text, index)
      if (end < 0) return refused('a string that nothing closes')
      index = end
    } else if (character === '(' || character === '[') brackets++
    else if (character === ')' || character === ']') brackets--
    else if (brackets > 0) continue
    else if (character === ';') {
      if (!declare(stretch(index))) return refused('words that are no declaration')
    } else if (character === '{') {
      if (open.length === deepestRule) return refused(`rules more than ${deepestRule} deep`)
      open.push({ prelude: stretch(index), declarations: [] })
    } else if (character === '}') {
      if (!declare(stretch(index))) return refused('words that are no declaration')
      const closed = open.pop()
      if (!closed) return refused('a bracket that nothing opens')
      rules.push({
        context: open.map(({ prelude }) => prelude),
        selector: closed.prelude,
        declarations: closed.declarations,
      })
    }
    if (brackets < 0) return refused('a bracket that nothing opens')
  }
  if (open.length > 0 || brackets > 0) return refused('a bracket that nothing closes')
  return stretch(text.length) === '' ? { rules, problem: null } : refused('words after the last rule')
}

/** Place of the mark that closes a string, or -1. */
function endOfString(text: string, start: number): number {
  const mark = text[start]
  for (let index = start + 1; index < text.length; index++) {
    if (text[index] === '\\') index++
    else if (text[index] === mark) return index
    else if (text[index] === '\n') return -1
  }
  return -1
}
