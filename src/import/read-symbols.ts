import { isSymbolFont, symbolOf } from './clean-text.js'
import type { RunFormatting } from './draft.js'
import { type InlineContext, say } from './inline-context.js'
import { remark, shortWords } from './state.js'

/** Signs of symbol fonts that stand among letters, as the characters that they show. */
export function symbolText(context: InlineContext, text: string, font: string | null): string {
  const isSymbols = isSymbolFont(font)
  if (!isSymbols && !/[\uE000-\uF8FF]/u.test(text)) return text
  return [...text]
    .map((character) => {
      const code = character.codePointAt(0) ?? 0
      const isPrivate = code >= 0xe000 && code <= 0xf8ff
      if (
        !isPrivate &&
        !(isSymbols && code > 0x20 && code < 0x100 && font !== null && !/^symbol$/iu.test(font))
      )
        return character
      const shown = symbolOf(isSymbols ? font : 'Symbol', code)
      if (shown !== null) {
        context.state.aside.push(character)
        context.state.added.push(shown)
        return shown
      }
      return isPrivate ? lostCharacter(context, font ?? '', code) : character
    })
    .join('')
}

/** Adds the character that a sign of a font stands for, or reports that none is known. */
export function sayCharacter(
  context: InlineContext,
  font: string,
  code: number,
  formatting: RunFormatting,
): void {
  if (!Number.isInteger(code) || code < 0 || code > 0x10ffff) return
  const shown =
    symbolOf(font, code) ??
    (code < 0xe000 || code > 0xf8ff ? String.fromCodePoint(code) : lostCharacter(context, font, code))
  context.state.added.push(shown)
  say(context, shown, formatting)
}

function lostCharacter({ state, draft }: InlineContext, font: string, code: number): string {
  const name = `U+${code.toString(16).toUpperCase().padStart(4, '0')}`
  state.aside.push(String.fromCodePoint(code))
  remark(state, draft.where, {
    ruleId: 'import-symbol',
    reason: `A sign of the font \`${shortWords(font)}\` that no other font has (${name}) is not carried`,
    note: 'Look at it in Word, and type the character that it shows.',
  })
  return ''
}
