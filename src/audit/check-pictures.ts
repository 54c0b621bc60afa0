import type { MediaFacts, Report, ReportNode } from '../model/report.js'
import type { EditionReading, ShownPicture } from './reading.js'

type Finding = EditionReading['findings'][number]

/** Pictures that are not the Report's, one for one in the order of the text. */
export function checkPictures(
  report: Report,
  nodes: readonly ReportNode[],
  { pictures, adorning }: Pick<EditionReading, 'pictures' | 'adorning'>,
): Finding[] {
  if (!pictures) return []
  const expected = picturesOf(report, nodes)
  if (!adorning) return compared(pictures, expected, 'picture')
  return [
    ...compared(
      pictures,
      expected.filter(({ isAdorning }) => !isAdorning),
      'picture',
    ),
    ...compared(
      adorning,
      expected.filter(({ isAdorning }) => isAdorning),
      'adorning picture',
    ),
  ]
}

/** Pictures that no Report holds and that are not those which the format made. */
export function checkMade(
  expected: readonly string[] | undefined,
  made: readonly string[] | undefined,
): Finding[] {
  if (!expected || !made) return []
  const [known, found] = [new Set(expected), new Set(made)]
  const isSame = known.size === found.size && [...found].every((sum) => known.has(sum))
  return isSame
    ? []
    : [
        {
          rule: 'exchanged-picture',
          place: 'logo and rasters',
          message: 'Unexpected logo, or raster beside a drawing, which is not the one that was built',
        },
      ]
}

interface Expected {
  facts: MediaFacts
  /** Without an alternative text. */
  isAdorning: boolean
}

function compared(shown: readonly ShownPicture[], expected: readonly Expected[], name: string): Finding[] {
  const count: Finding[] =
    shown.length === expected.length
      ? []
      : [
          {
            rule: 'exchanged-picture',
            place: `${name}s`,
            message: `Unexpected ${shown.length} pictures, expected ${expected.length}`,
          },
        ]
  return [
    ...count,
    ...shown.flatMap((picture, index): Finding[] => {
      const facts = expected[index]?.facts
      return facts && isPicture(picture, facts)
        ? []
        : [
            {
              rule: 'exchanged-picture',
              place: `${name} ${index + 1}`,
              message: 'Unexpected picture, which is not the one that the report shows here',
            },
          ]
    }),
  ]
}

/** Part of its height by which a picture may be out of proportion, and pixels of it that rounding takes. */
const proportion = 0.02
const rounding = 1

function isPicture(picture: ShownPicture, facts: MediaFacts): boolean {
  if ((picture.kind === 'svg') !== (facts.kind === 'svg')) return false
  // A picture that is set smaller than half would not be seen as the report means it.
  const { width, height } = picture.size ?? facts
  if (!(width * 2 >= facts.width && height * 2 >= facts.height)) return false
  const ratio = picture.ratio ?? width / height
  const expected = (facts.height / facts.width) * ratio
  if (!(Math.abs(expected - 1) <= proportion + rounding / Math.min(facts.width, facts.height))) return false
  return [facts.hash, facts.drawing, facts.painted, facts.pixels].includes(picture.hash)
}

/** What the Report shows, in reading order. */
function picturesOf(report: Report, nodes: readonly ReportNode[]): Expected[] {
  return nodes.flatMap((node) => {
    const facts = node.type === 'figure' || node.type === 'inlineImage' ? report.media[node.media] : undefined
    return facts && 'alternative' in node ? [{ facts, isAdorning: node.alternative === '' }] : []
  })
}
