import { size } from './size.js'

/** How much there is to download: "6 pages, 412 KB". */
export function extent({ pages, bytes }: { pages: number | null; bytes: number }): string {
  const count = pages === null ? [] : [`${pages}\u00A0${pages === 1 ? 'page' : 'pages'}`]
  return [...count, size(bytes)].join(', ')
}
