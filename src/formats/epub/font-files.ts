import type { CssText } from '../html/css/css.js'
import type { BookFile } from './picture-files.js'

/** Rules whose fonts stand in addresses, as rules whose fonts are files beside the sheet. */
export function fontFiles(rules: CssText): { faces: string; files: BookFile[] } {
  const files: BookFile[] = []
  const faces = rules.replace(/url\(data:font\/woff2;base64,([^)]*)\)/gu, (_, base64: string) => {
    const name = `fonts/${files.length + 1}.woff2`
    files.push({ name, mediaType: 'font/woff2', bytes: Buffer.from(base64, 'base64') })
    return `url("${name}")`
  })
  return { faces, files }
}
