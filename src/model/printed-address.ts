import { plainText } from './plain-text.js'
import type { Link } from './report.js'

/** An address longer than this is nothing that anybody types from paper. */
const longest = 200
const rightToLeft = /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}]/u

/**
 * What paper says beside the words of a link where its design asks for it: the address without `mailto:` or `tel:`. Letters that
 * run from right to left are encoded, so that all of it reads from the left.
 *
 * @returns null where the words are the address already, or where nobody could type it
 */
export function printedAddress({ url, children }: Link): string | null {
  const shown = url.replace(/^(?:mailto|tel):/iu, '')
  const address = rightToLeft.test(shown) ? shown.replace(/[^\x21-\x7e]+/gu, encodeURIComponent) : shown
  if (address.length > longest || /\s/u.test(address)) return null
  return bare(plainText(children)).includes(bare(shown)) ? null : address
}

/** An address as people write it: without scheme, `www.` and the last slash. */
function bare(address: string): string {
  return readable(address)
    .toLowerCase()
    .replaceAll(/[\u00AD\u200B\u2060]/gu, '')
    .replace(/^[a-z][a-z0-9+.-]*:(?:\/\/)?/u, '')
    .replace(/^www\./u, '')
    .replace(/\/$/u, '')
}

function readable(address: string): string {
  try {
    return decodeURI(address)
  } catch {
    return address
  }
}
