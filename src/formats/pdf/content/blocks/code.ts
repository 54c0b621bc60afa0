import { expandTabs } from '../../../../model/expand-tabs.js'
import type { Code } from '../../../../model/report.js'
import { element, type StructureElement } from '../../tags/element.js'
import { block } from '../block.js'
import { formatting, plain } from '../inline.js'
import { leafText, line } from '../leaf.js'
import type { GalleyBlock, LeafNode, WrapMark } from '../node.js'
import type { ContentState } from '../state.js'

/** Shown where a line of code goes on below. */
const continues = ' \u21A9'

/** Verbatim lines in the text column. */
export function code(state: ContentState, node: Code): GalleyBlock[] {
  return [block(state, codeNode(state, node), { space: { before: 9, after: 9, exact: false } })]
}

/** Verbatim lines, from left to right in every language. */
export function codeNode(state: ContentState, { id, value }: Code): LeafNode {
  const attributes =
    state.report.direction === 'rtl' ? ([{ owner: 'Layout', writingMode: 'LrTb' }] as const) : []
  const code = element(element(state.parent, 'P', { id, kind: 'code', attributes: [...attributes] }), 'Code')
  return line(state, indented(expandTabs(value)).replace(/\n/g, ' \u2028'), codeFormatting(code), {
    direction: 'ltr',
    wrapped: wrapMark(state),
  })
}

function codeFormatting(parent: StructureElement) {
  return { ...formatting('code', parent), variation: { face: 'code' as const } }
}

/** Spaces at the start of a line of code stay there: a line of text would lose them. */
function indented(code: string): string {
  return code.replace(/^ +/gmu, (spaces) => '\u00A0'.repeat(spaces.length))
}

/** The mark of lines that go on, an artifact: it is nothing that the author wrote. */
function wrapMark(state: ContentState): WrapMark {
  const runs = plain(state, continues, { ...codeFormatting(state.parent), parent: null, colour: 'accent' })
  const text = leafText(state, runs, 'code', { direction: 'ltr' })
  return {
    text,
    width: text.prepared.naturalWidth,
    stands: state.report.direction === 'rtl' ? 'start' : 'end',
  }
}
