/** A text as PDF writes it in hexadecimal: UTF-16BE behind a byte-order mark (ISO 32000-1 §7.9.2.2). */
export function pdfText(text: string): string {
  const units = Buffer.from(`\uFEFF${text}`, 'utf16le').swap16()
  return `<${units.toString('hex').toUpperCase()}>`
}
