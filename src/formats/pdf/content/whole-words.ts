import { segments } from '../../../language/segments.js'
import type { Run } from '../text/types.js'

const han = /^\p{Script=Han}+$/u

/**
 * Runs whose Chinese words are not divided between lines, for titles and headings. A single character that follows
 * a word goes with it (协调人).
 */
export function wholeWords<Source>(runs: readonly Run<Source>[], language: string): Run<Source>[] {
  const segmenter = new Intl.Segmenter(language, { granularity: 'word' })
  return runs.flatMap((run): Run<Source>[] => {
    if (run.type === 'box' || !/\p{Script=Han}{2}/u.test(run.text)) return [run]
    return words(segmenter, run.text).map((text) => ({
      ...run,
      text,
      ...(han.test(text) ? { noBreak: true } : {}),
    }))
  })
}

function words(segmenter: Intl.Segmenter, text: string): string[] {
  const found: string[] = []
  for (const { segment } of segments(segmenter, text)) {
    const last = found.at(-1)
    if (last !== undefined && han.test(last) && segment.length === 1 && han.test(segment))
      found[found.length - 1] = last + segment
    else found.push(segment)
  }
  return found
}
