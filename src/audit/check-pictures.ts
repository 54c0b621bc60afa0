import type { MediaFacts, Report } from '../model/report.js'
import { walk } from '../model/walk.js'
import type { EditionReading, ShownPicture } from './reading.js'

type Finding = EditionReading['findings'][number]

/** Pictures that are not the Report's, one for one in the order of the text. */
export function checkPictures(report: Report, shown: readonly ShownPicture[] | undefined): Finding[] {
  if (!shown) return []
  const expected = picturesOf(report)
  const count: Finding[] =
    shown.length === expected.length
      ? []
      : [
          {
            rule: 'exchanged-picture',
            place: 'pictures',
            message: `Unexpected ${shown.length} pictures, expected ${expected.length}`,
          },
        ]
  return [
    ...count,
    ...shown.flatMap((picture, index) => {
      const facts = expected[index]
      return facts && isPicture(picture, facts)
        ? []
        : [
            {
              rule: 'exchanged-picture',
              place: `picture ${index + 1}`,
              message: 'Unexpected picture, which is not the one that the report shows here',
            },
          ]
    }),
  ]
}

function isPicture(picture: ShownPicture, facts: MediaFacts): boolean {
  if ((picture.kind === 'svg') !== (facts.kind === 'svg')) return false
  // A picture that is set smaller than half would not be seen as the report means it.
  const { width, height } = picture.size ?? facts
  if (!(width * 2 >= facts.width && height * 2 >= facts.height)) return false
  return picture.hash === (facts.kind === 'svg' ? facts.drawing : facts.hash)
}

/** Facts of what the Report shows, in reading order. */
function picturesOf(report: Report): MediaFacts[] {
  const found: MediaFacts[] = []
  walk(report, (node) => {
    const facts = node.type === 'figure' || node.type === 'inlineImage' ? report.media[node.media] : undefined
    if (facts) found.push(facts)
  })
  return found
}
