import { codePointName } from '../model/forbidden-characters.js'

declare const checked: unique symbol
/**
 * Text for a terminal or a log of a build server. Only the functions of this file make it, so that no file name, word
 * or setting can move the cursor, turn text around, or begin a line that a build server takes for a command.
 */
export type SafeText = string & { readonly [checked]: true }

/** Controls, line ends included, turns of direction, and separators of lines. */
const unsafe = /[\u0000-\u001F\u007F-\u009F\u061C\u200E\u200F\u2028\u2029\u202A-\u202E\u2066-\u2069\uFEFF]/gu

/** One line of somebody's words; what is unsafe shows as its code point. */
export function plain(text: string): SafeText {
  return text.replace(unsafe, (character) =>
    character === '\t' ? ' ' : `<${codePointName(character)}>`,
  ) as SafeText
}

/** Somebody's words of several lines: each further line begins with a margin, so that none can be a command. */
export function paragraph(text: string, margin: SafeText): SafeText {
  return text
    .split(/\r\n|\n|\r/u)
    .map((line) => plain(line))
    .join(`\n${margin}`) as SafeText
}

/** Our own words with somebody's put in, each as one safe line. Finished texts of several lines go by `together`. */
export function said(pieces: TemplateStringsArray, ...values: readonly (string | number)[]): SafeText {
  return pieces.reduce((text, piece, index) => text + written(values[index - 1]) + piece) as SafeText
}

/** Texts that are safe already, one after the other. */
export function together(
  parts: readonly SafeText[],
  separator: '' | '\n' | ' ' | '; ' | ', ' = '',
): SafeText {
  return parts.join(separator) as SafeText
}

/** Text in a colour (ECMA-48 SGR). */
export function painted(code: number, text: SafeText): SafeText {
  return `\u001B[${code}m${text}\u001B[0m` as SafeText
}

/** A line that replaces the one before on a terminal. */
export function replacingLine(text: SafeText): SafeText {
  return `\r\u001B[K${text}` as SafeText
}

/**
 * A file of a form with escapes of its own (JSON, XML, commands of a build server), written by its reporter.
 * @throws where a control or a turn of direction is left that the form should have escaped: a fault of ours
 */
export function escapedFile(text: string): SafeText {
  const left = text.replaceAll('\n', '').match(unsafe)
  if (left) throw new Error(`Not escaped: ${left.map(codePointName).join(', ')}`)
  return text as SafeText
}

/**
 * Text that commander, or the stack of an error, gives: lines stay lines. The name of a command never begins with a
 * colon, so that `:::` opens a block of ours and nothing else.
 */
export function foreignLines(text: string): SafeText {
  return text
    .split('\n')
    .map((line) => plain(line).replace(/^\s*::(?!:)/u, (start) => start.replace('::', ': :')))
    .join('\n') as SafeText
}

/** What this program wrote before, and kept for itself: it was made of safe text then. */
export function keptText(text: string): SafeText {
  return text as SafeText
}

function written(value: string | number | undefined): string {
  return value === undefined ? '' : plain(String(value))
}
