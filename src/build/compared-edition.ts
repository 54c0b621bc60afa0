import { drawingWords } from '../media/drawing/words.js'
import type { Report } from '../model/report.js'
import type { Source } from '../model/source.js'
import { frontMatterTexts, pictureTexts } from '../parity/other-texts.js'
import type { ComparedText } from '../parity/types.js'
import type { PictureStore } from '../read/pictures.js'

/** One language as it was read, and the Report made of it. */
export interface Examined {
  source: Source
  report: Report
}

/** One language as it is compared: its Report, its Markdown, and what its editions show beside both. */
export function comparedEdition({ source, report }: Examined, pictures: PictureStore): ComparedText {
  const wordsOf = (media: string): string => {
    const facts = report.media[media]
    const bytes = facts?.kind === 'svg' ? pictures.get(facts.hash) : undefined
    return bytes ? drawingWords(bytes) : ''
  }
  return {
    report,
    language: source.language,
    file: source.path,
    text: source.text,
    isNormative: source.kind.normative,
    otherTexts: [...frontMatterTexts(source), ...pictureTexts(report, wordsOf)],
  }
}
