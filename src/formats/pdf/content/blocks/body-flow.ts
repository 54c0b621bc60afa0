import type { ContentState } from '../state.js'
import type { FlowStyle } from './flow-style.js'

/** How blocks inside lists and quotations of the body stand. */
export function bodyFlow(state: ContentState): FlowStyle {
  return {
    style: 'body',
    lines: 'body',
    gap: state.styles.script.spacing.paragraph || 6,
    running: true,
    width: state.styles.design.page.textColumn,
    kind: null,
  }
}
