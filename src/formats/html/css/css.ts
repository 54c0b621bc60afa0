import { wellFormed } from '../../../model/well-formed.js'

declare const checked: unique symbol

/** Text of a style sheet. Only the functions of this file make it, so that no value reaches a sheet unserialised. */
export type CssText = string & { readonly [checked]: true }

/** Writes a piece of a style sheet; what is put into it is a number or already CSS. */
export function css(pieces: TemplateStringsArray, ...values: readonly (CssText | number)[]): CssText {
  return pieces.reduce((text, piece, index) => text + written(values[index - 1]) + piece) as CssText
}

/** Several pieces as one. */
export function joined(pieces: readonly CssText[], separator: '' | ' ' | ', ' | '\n'): CssText {
  return pieces.join(separator) as CssText
}

/** A string in quotes (CSS Syntax §4.3.5). Controls and `<`, which could end a style element, are escaped. */
export function cssString(value: string): CssText {
  return `"${wellFormed(value).replace(/["\\<\u0000-\u001F\u007F]/gu, escaped)}"` as CssText
}

/** A name without quotes (CSSOM §2.1): a language tag, a class. */
export function cssIdentifier(name: string): CssText {
  const safe = wellFormed(name).replace(/[^\w\u0080-\u{10FFFF}-]/gu, escaped)
  return safe.replace(/^-?[0-9]|^-$/u, (start) => [...start].map(escaped).join('')) as CssText
}

/** A colour of a design. Throws on anything but `#rrggbb`. */
export function cssColour(value: string): CssText {
  if (!/^#[0-9A-Fa-f]{6}$/u.test(value)) throw new Error(`Not a colour: ${JSON.stringify(value)}`)
  return value as CssText
}

/** `url(…)` of a `data:` URL in base64. Throws on any other address: pages load nothing. */
export function cssDataUrl(url: string): CssText {
  if (!/^data:[a-z0-9/+.-]+;base64,[A-Za-z0-9+/]*=*$/u.test(url)) throw new Error('Not a data URL in base64')
  return `url(${url})` as CssText
}

function written(value: CssText | number | undefined): string {
  if (typeof value === 'number' && !Number.isFinite(value)) throw new Error(`No number in CSS: ${value}`)
  return String(value)
}

/** An escape by code point (CSS Syntax §4.3.7); NUL has none and becomes U+FFFD. */
function escaped(character: string): string {
  return character === '\0' ? '\uFFFD' : `\\${character.codePointAt(0)?.toString(16)} `
}
