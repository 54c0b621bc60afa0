import { createHash } from 'node:crypto'
import { drawingOf } from '../../../../src/media/drawing/drawing-of.js'
import { paintedSum } from '../../../../src/media/drawing/painted.js'
import { drawingText } from '../../../../src/model/drawing-text.js'
import type { Block, Phrasing, Report, Section } from '../../../../src/model/report.js'
import { drawing } from './drawing.js'

export const text = (value: string): Phrasing => ({ type: 'text', value })

/** A minimal Report around some blocks. */
export function reportOf(children: (Block | Section)[], changes: Partial<Report> = {}): Report {
  const language = changes.language ?? 'en'
  return {
    type: 'report',
    language,
    direction: 'ltr',
    metadata: {
      slug: 'sample',
      kind: 'plain',
      title: 'Sample',
      shortTitle: 'Sample',
      subtitle: '',
      abstract: '',
      keywords: [],
      organisation: null,
      publisher: null,
      rights: null,
      symbol: null,
      published: null,
      status: 'final',
      source: 'en',
      formats: ['html', 'pdf', 'docx'],
      baseUrl: null,
    },
    titleBlock: {
      type: 'titleBlock',
      organisation: null,
      title: [text('Sample')],
      subtitle: [],
      placeAndDate: '',
      symbol: null,
      status: null,
      abstract: [],
      languages: [],
    },
    contents: null,
    children,
    footnotes: [],
    colophon: null,
    media: {
      'media/timeline.svg': {
        hash: 'h',
        kind: 'svg',
        drawing: createHash('sha256').update(drawingText(drawing)).digest('hex'),
        painted: paintedSum(drawingOf(new TextEncoder().encode(drawing))),
        width: 680,
        height: 60,
      },
    },
    ...changes,
  }
}
