/** Characters that XML 1.0 cannot hold (XML 1.0 §2.2); docx itself drops the first three stretches only. */
const forbidden = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/g

/** A text without what XML cannot hold. docx escapes it. */
export function xmlText(content: string): string {
  return content.replace(forbidden, '')
}
