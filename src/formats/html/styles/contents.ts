import type { Design } from '../../../model/design.js'
import { type CssText, css } from '../css/css.js'

/**
 * The contents: a disclosure on phones; from the breakpoint on the same list stands open beside the text.
 * Browsers without `::details-content` keep the control there too.
 */
export function contents(design: Design): CssText {
  return css`.contents { margin-block-start: 2rem; border-block: 1px solid var(--rule); font: var(--contents)/var(--contents-leading) var(--label-face); }
.contents > .label { display: none; }
.contents summary { padding-block: .75rem; color: var(--accent); font-weight: 600; cursor: pointer; }
.contents a { display: grid; grid-template-columns: minmax(0, 1fr); padding: .4375rem 0; padding-inline-start: 1.25rem; color: var(--ink); text-decoration: none; text-wrap: pretty; position: relative; }
.contents a:hover { text-decoration: underline 1px; }
.contents .number { position: absolute; inset-inline-start: 0; inset-block-start: .4375rem; color: var(--accent); font-weight: 600; font-variant-numeric: tabular-nums; }
.contents :is(ul, ol):last-child { margin-block-end: .75rem; }
@media (min-width: ${design.html.breakpoint}em) {
  .contents { grid-column: 1; grid-row: 2 / span 2; align-self: start; position: sticky; inset-block-start: 0; max-block-size: 100vh; overflow-y: auto; margin-block-start: var(--before-section); margin-inline: -1rem; padding-inline: 1rem; border: 0; }
  .contents a { padding-block: .375rem; }
  .contents .number { inset-block-start: .375rem; }
  @supports selector(::details-content) {
    .contents > .label { display: block; padding-block: .125rem .25rem; color: var(--accent); font-weight: 600; }
    .contents summary { display: none; }
    .contents details::details-content { content-visibility: visible; block-size: auto; display: block; }
  }
}`
}
