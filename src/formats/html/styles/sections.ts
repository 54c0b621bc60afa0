import type { Design } from '../../../model/design.js'
import { type CssText, css } from '../css/css.js'

/** Section openers with the split rule, side labels and lesser headings. */
export function sections(design: Design): CssText {
  return css`:is(.depth-2, .notes, .colophon) { position: relative; margin-block-start: var(--before-section); padding-block-start: 1.125rem; border-block-start: 1px solid var(--rule); }
:is(.depth-2, .notes, .colophon, .actions)::before { content: ""; position: absolute; inset-block-start: -1px; inset-inline-start: 0; inline-size: 6rem; border-block-start: 4px solid var(--accent); }
h2 { margin-block-end: .625rem; font: var(--section-weight) var(--section)/var(--section-leading) var(--text-face); text-wrap: balance; }
.depth-2 > h2 > .number { display: block; margin-block-end: .25rem; color: var(--accent); font-size: var(--numeral); font-weight: 400; line-height: 1.15; }
.depth-2 > h2 > .label { display: block; margin-block-end: .375rem; color: var(--accent); font: 600 var(--label)/var(--label-leading) var(--label-face); }
.separator { position: absolute; clip-path: inset(50%); inline-size: 1px; block-size: 1px; overflow: hidden; white-space: nowrap; }
.depth-3 { margin-block-start: 1.75rem; }
:is(h3, .label) { margin-block-end: .25rem; color: var(--accent); font: 600 var(--label)/var(--label-leading) var(--label-face); }
:is(h4, h5, h6, div[role="heading"]) { margin-block: 1.25rem .25rem; font: 600 var(--label)/var(--label-leading) var(--label-face); }
:is(h5, h6, div[role="heading"]) { font-weight: 400; }
:is(.section, li, [role="note"], pre, table, p, dl > div):target { background: var(--tint); box-shadow: 0 0 0 .5rem var(--tint); }
.section:target { background: none; box-shadow: none; }
.colophon h2 { margin-block-end: .75rem; color: var(--accent); font: 600 var(--label)/var(--label-leading) var(--label-face); }
.colophon dl { font: var(--caption)/var(--caption-leading) var(--label-face); }
.colophon dl > div { display: grid; grid-template-columns: minmax(0, 7rem) minmax(0, 1fr); column-gap: 1rem; padding-block: .1875rem; }
.colophon dt { font-weight: 600; }
.colophon { padding-block-end: 3rem; }
main > :first-child:not(.depth-2) { margin-block-start: 2.5rem; }
@media (min-width: ${design.html.breakpoint}em) {
  .colophon dl > div { grid-template-columns: minmax(0, 9rem) minmax(0, 1fr); }
  main { margin-block-start: var(--before-section); }
  main > :is(:first-child, .depth-2:first-child) { margin-block-start: 0; }
}`
}
