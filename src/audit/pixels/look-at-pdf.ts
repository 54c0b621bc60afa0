import { openPdf } from '../pdf/file.js'
import type { Box } from '../pdf/geometry/box.js'
import { boxOf } from '../pdf/geometry/box-of.js'
import { visitPages } from './open-pages.js'
import { blank, type Part } from './raster.js'
import { type SeenPages, unseen } from './seen-edition.js'
import { seenPicture } from './seen-picture.js'
import { strayInk } from './stray-ink.js'
import { unseenWords } from './unseen-words.js'

/** Pixels a point. */
const scale = 2
/** Points by which tinted areas, rules and swung letters may stand out of the text area. */
const hang = 20

/** Draws the pages of a PDF edition, and looks for the ink of every glyph and picture where the file places it. */
export async function lookAtPdf(bytes: Uint8Array): Promise<SeenPages> {
  const file = await openPdf(bytes)
  const areas = file.pages().map((page) => boxOf(file.objects, page, 'ArtBox'))
  const pages = await visitPages(bytes, (page, index) => {
    const place = `page ${index + 1}`
    const places = file.places(index)
    const area = areas[index]
    if (!places || !area) return { findings: [unseen('page without a text area', place)], pictures: [] }
    const { drawn, bare } = page.draw(scale)
    const partOf = ([left, bottom, right, top]: Box): Part => [
      left * scale,
      (page.height - top) * scale,
      right * scale,
      (page.height - bottom) * scale,
    ]
    const expected = places.words.flatMap(({ text, kind, glyphs }) =>
      glyphs().flatMap(({ ink }) => (ink ? [{ text, kind, part: partOf(ink) }] : [])),
    )
    const pictures = places.placed.map(partOf)
    const [lost] = unseenWords(drawn, bare, expected)
    const stray = strayInk(drawn, bare, [...expected.map(({ part }) => part), ...pictures])
    const running = expected.filter(({ kind }) => kind === 'head' || kind === 'foot')
    const outside = strayInk(drawn, blank(drawn), [partOf(grown(area)), ...running.map(({ part }) => part)])
    return {
      findings: [
        ...(lost ? [unseen(`words that cannot be seen: \`${lost.text}\``, place)] : []),
        ...(stray ? [unseen(`ink of words ${pointsOf(stray)}, where no words stand`, place)] : []),
        ...(outside ? [unseen(`ink ${pointsOf(outside)}, in the margin`, place)] : []),
      ],
      pictures: pictures.map((picture) => seenPicture(drawn, picture)),
    }
  })
  return {
    findings: pages.flatMap(({ findings }) => findings),
    pictures: pages.flatMap(({ pictures }) => pictures),
    text: '',
  }
}

/** Where a part of a page is, in whole points from its top left. */
function pointsOf([left, top]: Part): string {
  return `at ${Math.round(left / scale)}, ${Math.round(top / scale)} points`
}

function grown([left, bottom, right, top]: Box): Box {
  return [left - hang, bottom - hang, right + hang, top + hang]
}
