/** UTF-16 units that are segmented at once: every segment that `Intl.Segmenter` gives copies the whole text. */
const stretch = 2048

/** What `Intl.Segmenter` finds in a text, in time that grows with the text's length alone. */
export function* segments(
  segmenter: Intl.Segmenter,
  text: string,
): Generator<Pick<Intl.SegmentData, 'segment' | 'index' | 'isWordLike'>> {
  let start = 0
  for (let length = stretch; start + length < text.length; ) {
    // The end of the stretch decides on its last two segments, so that they are looked for again with what follows
    const waiting: Intl.SegmentData[] = []
    let next = start
    for (const found of segmenter.segment(text.slice(start, start + length))) {
      waiting.push(found)
      const sure = waiting.length > 2 ? waiting.shift() : undefined
      if (!sure) continue
      yield { ...sure, index: start + sure.index }
      next = start + sure.index + sure.segment.length
      if (length > stretch) break
    }
    length = next === start ? length * 2 : stretch
    start = next
  }
  for (const found of segmenter.segment(text.slice(start))) yield { ...found, index: start + found.index }
}
