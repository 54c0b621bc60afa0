import type { BlockContent, FootnoteDefinition, Root } from 'mdast'
import type { FormatContext } from '../../model/format.js'
import type { Colophon, Footnote, Report } from '../../model/report.js'
import { blocks } from './blocks.js'
import { bullets, withAnchor } from './items.js'
import { noteLabel, phrasing } from './phrasing.js'
import type { MdState } from './state.js'
import { anchor, openTag, tag } from './tag.js'
import { contents, titleBlock } from './title-block.js'

/** The Report as a tree of CommonMark and GFM, inside an element that says its language and direction. */
export function toMdast(report: Report, context: FormatContext): Root {
  const own = context.siblings.find(({ language }) => language === report.language)
  const page = own?.editions.find(({ mediaType }) => mediaType === 'text/html')?.href
  const state: MdState = {
    report,
    context,
    page: page ?? null,
    blocks: (nodes) => blocks(state, nodes),
  }
  return {
    type: 'root',
    children: [
      openTag('div', { lang: report.language, dir: report.direction }),
      ...titleBlock(state, report.titleBlock),
      ...(report.contents ? contents(state, report.contents) : []),
      ...state.blocks(report.children),
      ...(report.colophon ? colophon(state, report.colophon) : []),
      ...report.footnotes.map((note) => footnote(state, note)),
      { type: 'html', value: '</div>' },
    ],
  }
}

function footnote(state: MdState, { id, mark, children }: Footnote): FootnoteDefinition {
  return {
    type: 'footnoteDefinition',
    ...noteLabel(mark),
    children: withAnchor(state, anchor({ id, class: 'note' }), children),
  }
}

/** "About this document" with its terms. */
function colophon({ report }: MdState, { label, rows }: Colophon): BlockContent[] {
  return [
    {
      type: 'heading',
      depth: 2,
      children: [...anchor({ id: null, class: 'colophon' }), { type: 'text', value: label }],
    },
    bullets(
      rows.map(({ term, detail }) => [
        {
          type: 'paragraph',
          children: [
            ...anchor({ id: null, class: 'term' }),
            { type: 'strong', children: [{ type: 'text', value: term }] },
            { type: 'break' },
            ...tag('span', { class: 'detail' }, phrasing(detail, report)),
          ],
        },
      ]),
    ),
  ]
}
