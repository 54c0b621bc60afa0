import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs'

/** A page with what an independent reader finds on it. */
export interface ReadPage {
  width: number
  height: number
  /** Pieces of text with their left and right edge, points from the left, and baseline from the top. */
  pieces: { text: string; left: number; right: number; y: number }[]
}

/** Reads every page, in the order of drawing. */
export async function readPages(bytes: Uint8Array): Promise<ReadPage[]> {
  const document = await getDocument({ data: new Uint8Array(bytes), verbosity: 0 }).promise
  const pages: ReadPage[] = []
  for (let number = 1; number <= document.numPages; number++) {
    const page = await document.getPage(number)
    const [, , width = 0, height = 0] = page.view
    const { items } = await page.getTextContent()
    const pieces = items.flatMap((item) =>
      'str' in item && item.str.trim() !== ''
        ? [
            {
              text: item.str
                .normalize('NFC')
                .replace(/[\u061C\u200E\u200F\u2060\u00AD]/gu, '')
                .replace(/\s/gu, ' '),
              left: item.transform[4],
              right: item.transform[4] + item.width,
              y: height - item.transform[5],
            },
          ]
        : [],
    )
    pages.push({ width, height, pieces })
  }
  return pages
}
