import { type Letter, visitPages } from './open-pages.js'
import type { Part } from './raster.js'
import { type SeenPages, unseen } from './seen-edition.js'
import { seenPicture } from './seen-picture.js'
import { unseenWords } from './unseen-words.js'

/** Pixels a point. */
const scale = 2
/** Points below which letters cannot be made out. */
const smallest = 2.5
/** What leaves no ink by itself, or shares that of the letter before. */
const withoutInk = /^[\s\p{Cc}\p{Cf}\p{M}\p{Z}\p{Lm}\uFFFD]$/u

/** Looks at every page of a PDF that another program made of an edition. PDFium says where its letters stand. */
export async function lookAtPrinted(bytes: Uint8Array): Promise<SeenPages> {
  const pages = await visitPages(bytes, (page, index) => {
    const place = `page ${index + 1}`
    const { drawn, bare } = page.draw(scale)
    const letters = page.letters()
    const inked = letters.filter(takesInk)
    const partOf = ([left, bottom, right, top]: Part): Part => [
      left * scale,
      (page.height - top) * scale,
      right * scale,
      (page.height - bottom) * scale,
    ]
    const [lost] = unseenWords(
      drawn,
      bare,
      inked.map(({ text, left, bottom, right, top }) => ({ text, part: partOf([left, bottom, right, top]) })),
    )
    const small = inked.find(({ size }) => size < smallest)
    return {
      text: letters.map(({ text }) => text).join(''),
      findings: [
        ...(lost ? [unseen(`letter that cannot be seen: \`${lost.text}\``, place)] : []),
        ...(small ? [unseen(`letter too small to be seen: \`${small.text}\``, place)] : []),
      ],
      pictures: page.pictures().map((picture) => seenPicture(drawn, partOf(picture))),
    }
  })
  return {
    findings: pages.flatMap(({ findings }) => findings),
    pictures: pages.flatMap(({ pictures }) => pictures),
    text: pages.map(({ text }) => text).join('\n'),
  }
}

function takesInk({ text, left, right, bottom, top }: Letter): boolean {
  return !withoutInk.test(text) && right > left && top > bottom
}
