/** Marks of sentences that no address holds unless it is encoded: of Chinese, Japanese, Arabic and other scripts, and quotation marks. */
const marks =
  /[\u00AB\u00BB\u060C\u061B\u061F\u06D4\u0589\u05C3\u0964\u0965\u1362-\u1368\u17D4\u17D5\u2014\u2015\u2018-\u201F\u2026\u2039\u203A\u3000-\u3004\u3008-\u3020\u3030\u303D\u30FB\uFE10-\uFE1F\uFE30-\uFE6F\uFF01-\uFF0F\uFF1A-\uFF20\uFF3B-\uFF40\uFF5B-\uFF65]/u

/** Letters of scripts without spaces between words; half of a letter counts as the whole. */
const letters =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Bopomofo}\u30FC\uD840-\uD88F]/u

const brackets: Readonly<Record<string, string>> = { ')': '(', ']': '[', '}': '{' }

/** What has been read of a bare address. */
export class ReadAddress {
  #isAscii = true
  /** The name of the host has a dot, or is over. */
  #hasHost = false
  #inPath = false
  #slashes = 0
  readonly #open: Record<string, number> = { '(': 0, '[': 0, '{': 0 }
  /** The character read last. */
  previous = ''

  /** Whether an address ends before a character. */
  endsBefore(character: string, previous = this.previous): boolean {
    if (character <= '\u007F') return this.#inPath && this.#open[brackets[character] ?? ''] === 0
    if (marks.test(character)) return true
    // An address in other letters goes on in them, and so does what waits for a word: `?q=`.
    if (!letters.test(character) || !this.#isAscii) return false
    if (!this.#inPath) return this.#hasHost && previous !== '.'
    // So does a path behind its first part: `/wiki/联合国`. A slash behind the host ends an address as often.
    return !/[=#_-]/u.test(previous) && !(previous === '/' && this.#slashes > 1)
  }

  take(character: string): void {
    if (character > '\u007F') this.#isAscii = false
    if (character === '.') this.#hasHost = true
    if (/[/?#]/u.test(character)) this.#inPath = true
    if (character === '/') this.#slashes += 1
    const opening = brackets[character]
    if (opening !== undefined) this.#open[opening] = (this.#open[opening] ?? 0) - 1
    else if (this.#open[character] !== undefined) this.#open[character] += 1
    this.previous = character
  }
}
