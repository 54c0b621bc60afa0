import { isSymbolFont } from './clean-text.js'
import type { WordLink } from './draft.js'
import { type InlineContext, say } from './inline-context.js'
import { sayCharacter } from './read-symbols.js'
import { readFormatting } from './run-formatting.js'
import { type Field, remark, shortWords } from './state.js'

/** Fields that mark a place, set a value or steer Word, and of which readers see nothing. */
const unseen =
  /^(?:XE|TC|TA|RD|TOC|INDEX|TOA|NOTEREF|SET|ASK|FILLIN|BOOKMARK|PRIVATE|ADVANCE|NEXT|NEXTIF|SKIPIF|MERGEREC|MERGESEQ|DATABASE|PRINT|ADDIN|FORMTEXT|FORMCHECKBOX|HTMLACTIVEX|OCX|CONTROL|BIDIOUTLINE)$/u

/** Fields that never have a result: Word draws what their instruction says, or counts. */
const drawn =
  /^(?:EQ|SYMBOL|MACROBUTTON|GOTOBUTTON|AUTONUM|AUTONUMLGL|AUTONUMOUT|LISTNUM|BARCODE|DISPLAYBARCODE|MERGEBARCODE|FORMDROPDOWN)$/u

/**
 * Says what Word shows of a field that has no result: the words of a button, a sign, the entry that was chosen. What
 * nobody can tell from the file is remarked, so that nothing goes without a word.
 */
export function showInstruction(context: InlineContext, field: Field, name: string): void {
  // An empty result is one, but for what has none in any case.
  if (name === '' || unseen.test(name) || (field.before !== null && !drawn.test(name))) return
  if (field.chosen !== null) sayAdded(context, field.chosen)
  else if (name === 'MACROBUTTON' || name === 'GOTOBUTTON') sayButton(context, field.instruction, name)
  else if (!(name === 'SYMBOL' && isSymbolSaid(context, wordsOf(field.instruction))))
    remark(context.state, field.where, {
      ruleId: 'import-field',
      reason: `What Word shows for the field \`${shortWords(field.instruction)}\` is not carried`,
      note: 'Look at it in Word, and type it.',
    })
}

/** The words of a button, behind the name of what it runs or of where it leads. */
function sayButton(context: InlineContext, instruction: string, name: string): void {
  const [, target = '', words = ''] = /^\s*\S+\s+("[^"]*"|\S+)\s+(\S.*)$/su.exec(instruction) ?? []
  const link: WordLink = { to: { bookmark: target.replaceAll('"', '') }, isReference: true, title: null }
  sayAdded(context, words.trimEnd(), name === 'GOTOBUTTON' ? link : null)
}

/** Says the sign of `SYMBOL 174 \f "Arial"`: of a symbol font, of Unicode, or of the characters of Windows. */
function isSymbolSaid(context: InlineContext, words: readonly string[]): boolean {
  const code = Number(words[1])
  if (!Number.isInteger(code) || code < 0x20) return false
  const at = words.findIndex((word) => word.toLowerCase() === '\\f')
  const font = at < 0 ? '' : (words[at + 1] ?? '')
  const isWindows = code < 0x100 && !isSymbolFont(font) && !words.includes('\\u')
  sayCharacter(context, font, isWindows ? characterOfWindows(code) : code, plainFormatting(context))
  return true
}

function characterOfWindows(code: number): number {
  return new TextDecoder('windows-1252').decode(Uint8Array.of(code)).codePointAt(0) ?? code
}

/** Adds words that stand in no run of the Word file. */
export function sayAdded(context: InlineContext, words: string, link: WordLink | null = null): void {
  const formatting = plainFormatting(context)
  say(context, words, link ? { ...formatting, link } : formatting)
  context.state.added.push(words)
}

/** Words of an instruction; those between quotation marks are one. */
export function wordsOf(instruction: string): string[] {
  return Array.from(instruction.matchAll(/"([^"]*)"|(\S+)/gu), ([, quoted, plain]) => quoted ?? plain ?? '')
}

/** How words stand that no run holds. */
export function plainFormatting({
  state,
  story,
}: InlineContext): ReturnType<typeof readFormatting>['formatting'] {
  const around = { styles: state.file.styles, paragraph: null, link: null, fields: story.fields }
  return readFormatting({ name: 'w:r', attributes: {}, children: [] }, around).formatting
}
