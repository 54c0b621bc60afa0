import type { Paragraph } from '../../../../model/report.js'
import { element } from '../../tags/element.js'
import { block, textPart } from '../block.js'
import { formatting } from '../inline.js'
import { leaf, line } from '../leaf.js'
import type { GalleyBlock } from '../node.js'
import type { ContentState } from '../state.js'

/** A paragraph of running text; with the option, its number stands end-aligned in the gutter. */
export function paragraph(state: ContentState, node: Paragraph): GalleyBlock[] {
  const { script, setting } = state.styles
  const body = element(state.parent, 'P', { id: node.id })
  const number =
    node.number === null
      ? null
      : paragraphNumber(state, node.number, element(body, 'Lbl', { kind: 'paragraphNumber' }))
  const text = leaf(state, node.children, formatting('body', body), {
    lines: 'body',
    running: true,
    indent: setting.firstLineIndent * script.styles.body.size,
  })
  const space = script.spacing.paragraph
  return [
    block(state, text, {
      main: textPart(state, text),
      beside: number ? [number] : [],
      space: { before: space, after: space, exact: false },
    }),
  ]
}

function paragraphNumber(state: ContentState, digits: string, label: Parameters<typeof formatting>[1]) {
  const { sideColumn, gutter } = state.styles.design.page
  const node = line(state, digits, formatting('paragraphNumber', label), { align: 'end' })
  return { node, x: sideColumn - 18, width: gutter + 18 - 5, baseline: null }
}
