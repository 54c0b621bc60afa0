import { type CssText, css } from '../formats/html/css/css.js'
import type { Design } from '../model/design.js'

/** What the pages add to the style sheet of the editions. */
export function pageStyles(design: Design): CssText {
  return css`
.languages-of { font: var(--action)/var(--action-leading) var(--label-face); }
.languages-of > li { padding-block: .875rem 1rem; border-block-start: 1px solid var(--rule); }
.languages-of > li:first-child { border-block-start: 0; padding-block-start: .25rem; }
.languages-of .name { font: var(--label)/var(--label-leading) var(--label-face); }
.languages-of .its-title { font: 600 var(--action)/var(--action-leading) var(--label-face); text-wrap: balance; }
.downloads { display: flex; flex-wrap: wrap; gap: .25rem 1.5rem; margin-block-start: .25rem; }
:is(.sums, .terms) + .downloads, h3 + .downloads, p + .downloads { font: var(--label)/var(--label-leading) var(--label-face); }
.downloads a { display: inline-block; min-block-size: 1.5rem; }
.downloads .extent { color: var(--secondary); font-size: var(--caption); }
.sums { margin-block-start: 1.25rem; font: var(--caption)/var(--caption-leading) var(--label-face); }
.sums summary { padding-block: .25rem; color: var(--accent); font-weight: 600; cursor: pointer; inline-size: fit-content; }
.sums code, .terms code { overflow-wrap: anywhere; }
.terms { font: var(--list)/var(--list-leading) var(--label-face); }
.terms > div { padding-block: .25rem; }
.terms dt { font-weight: 600; }
.terms dd { overflow-wrap: anywhere; }
.outcome { display: inline-block; padding-inline: .5em; border: 1px solid var(--accent); color: var(--accent); font-weight: 600; white-space: nowrap; }
.outcome.fail { border-color: var(--ink); background: var(--ink); color: var(--background); }
.outcome:is(.not-run, .nothing) { border: 1px dashed var(--rule); color: var(--secondary); font-weight: 400; }
.verdict { margin-block: .5rem 1.25rem; font: var(--subtitle)/var(--subtitle-leading) var(--text-face); text-wrap: balance; }
.findings { font: var(--list)/var(--list-leading) var(--label-face); }
.findings > li { padding-block: .625rem; border-block-start: 1px solid var(--rule); overflow-wrap: anywhere; }
.findings .where { color: var(--secondary); font-size: var(--caption); }
.facts { margin-block-start: .5rem; }
.section > .edition { margin-block: 0 1rem; font: var(--label)/var(--label-leading) var(--label-face); }
.section > .status { margin-block: .25rem .75rem; font: 700 var(--label)/var(--label-leading) var(--label-face); }
:is(.languages-of, .findings) p + p { margin-block-start: .125rem; }
:is(h2, .verdict) + .table { margin-block-start: .5rem; }
.remark { display: block; color: var(--secondary); font-weight: 400; text-wrap: balance; }
td .remark a { color: inherit; }
.quoted { padding-inline: .25em; background: var(--tint); overflow-wrap: anywhere; }
th[scope="row"] { min-inline-size: 9rem; }
th code { font-weight: 400; overflow-wrap: normal; }
h3 { margin-block-start: 1.75rem; }
@media (min-width: ${design.html.breakpoint}em) {
  .languages-of > li { display: grid; grid-template-columns: 6.5rem minmax(0, 1fr); column-gap: 1rem; align-items: baseline; }
  .languages-of :is(.its-title, .downloads) { grid-column: 2; }
  .terms > div { display: grid; grid-template-columns: 12.5rem minmax(0, 1fr); column-gap: 1rem; }
}
@media (forced-colors: active) { .outcome.fail { border: 3px solid CanvasText; } }
@media print { .sums { display: none; } }
`
}
