export interface HtmlTampering {
  name: string
  damage: (html: string) => string
}
export interface DocxTampering {
  name: string
  damage: (files: Record<string, Uint8Array>) => boolean
}
export const htmlTamperings: readonly HtmlTampering[]
export const docxTamperings: readonly DocxTampering[]
export function tamperDocx(bytes: Uint8Array, tampering: DocxTampering): Uint8Array | null
