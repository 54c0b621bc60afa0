/** Where a text stands, as far as it changes which signs mean something. */
export interface EscapePlace {
  /** At the beginning of a line. */
  isStart: boolean
  isCell: boolean
  /** Between brackets: in a link or in the label of a block. */
  isLabel: boolean
  /** In a heading, whose end may hold `#` and braces. */
  isHeading: boolean
  /** What follows the text in its line: a character, or nothing. */
  after: string
}

/** How much is escaped: what would be read as a mark where it stands, or every sign that can be one. */
export type Caution = 'light' | 'full'

/**
 * Text with a backslash before signs that Markdown would read, so that it is read back as it is. Few texts need any:
 * what is light leaves signs that mean nothing where they stand; the whole block is read back, and what differs is
 * written with all of them.
 */
export function escapeText(value: string, place: EscapePlace, caution: Caution): string {
  const text = caution === 'full' ? fully(value) : lightly(value, place)
  return place.isStart ? escapeStart(text) : text
}

function fully(value: string): string {
  return value.replace(/[!-/:-@[-`{-~]/gu, '\\$&').replace(/(?<=^|\s)([wW]{3})(?=\\\.)/gu, '$1')
}

function lightly(value: string, { isCell, isLabel, isHeading, after }: EscapePlace): string {
  const whole = value + after
  const hasTwo = (sign: string) => value.split(sign).length > 2
  return value.replace(/[\\*_`[\]<&|~^=+{}$:!#]/gu, (sign, index: number) => {
    const before = value[index - 1] ?? ' '
    const next = whole[index + 1] ?? ' '
    const rest = whole.slice(index + 1)
    return isMark() ? `\\${sign}` : sign

    function isMark(): boolean {
      switch (sign) {
        case '\\':
          return /[!-/:-@[-`{-~]/u.test(next) || index === value.length - 1
        case '*':
          return !(/\s/u.test(before) && /\s/u.test(next))
        case '_':
          return (
            !(/[\p{L}\p{N}]/u.test(before) && /[\p{L}\p{N}]/u.test(next)) &&
            !(/\s/u.test(before) && /\s/u.test(next))
          )
        case '`':
          return true
        case '[':
          return isLabel || next === '^' || /^[^[\]]*\](?:\(|\[|\{|:)/u.test(rest) || /^[ xX]\]\s/u.test(rest)
        case ']':
          return isLabel
        case '<':
          return /[A-Za-z/!?]/u.test(next)
        case '&':
          return /^(?:#\d{1,7}|#[xX][0-9a-fA-F]{1,6}|[A-Za-z][A-Za-z0-9]*);/u.test(rest)
        case '|':
          return isCell
        case '~':
          return hasTwo('~')
        case '^':
          return next === '[' || hasTwo('^')
        case '=':
        case '+':
          return next === sign && hasTwo(sign + sign)
        case '{':
          return /^(?:[#.+=~-]|\w+=)/u.test(rest)
        case ':':
          return /^[\w+-]+(?:[[{]|:)/u.test(rest)
        case '!':
          return next === '['
        case '#':
          return isHeading && /^#*$/u.test(rest) && /[\s#]/u.test(before)
        default:
          return false
      }
    }
  })
}

/** Signs that make a line something else than words. */
function escapeStart(text: string): string {
  if (/^(?:[-+]\s|[-=]+\s*$|#{1,6}(?:\s|$)|>|:{2,}|:\s|%|~{3})/u.test(text)) return `\\${text}`
  if (/^(?:\||[-+]$)/u.test(text)) return `\\${text}`
  return text.replace(/^(\d{1,9})([.)])(?=\s|$)/u, '$1\\$2').replace(/^(?=[•▪▫◦‣⁃∙·➢➤]\s)/u, '&#8203;')
}
