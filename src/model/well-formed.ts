/** A text without lone surrogates (Unicode §3.9), which no encoding can hold: each becomes U+FFFD. */
export function wellFormed(text: string): string {
  return text.replace(/\p{Surrogate}/gu, '\uFFFD')
}
