import type { Design } from '../../../model/design.js'
import { type CssText, css } from '../css/css.js'

/** Actions, people, key figures, quotations, notices and lists. */
export function blocks(design: Design): CssText {
  return css`${actions}
${peopleAndFigures(design)}
${quotes}
${numbered}
${lists}`
}

const actions = css`.actions { position: relative; margin-block: var(--before-actions); margin-inline: calc(-1 * var(--overhang)); padding: 1rem var(--overhang) .5rem; border-block-start: 1px solid var(--rule); background: var(--tint); font: var(--action)/var(--action-leading) var(--label-face); }
.actions > :is(h2, h3, h4, h5, h6, div[role="heading"]) { margin-block: 0 .75rem; color: var(--ink); font: 700 1.0588em/var(--action-leading) var(--label-face); text-wrap: balance; }
.action { display: grid; grid-template-columns: minmax(min-content, var(--number-column)) minmax(0, 1fr); align-items: baseline; padding-block: .6875rem .9375rem; border-block-start: 1px solid var(--rule); }
.action > .number { justify-self: start; min-inline-size: 1.5rem; padding-inline-end: .25rem; font-size: var(--action-number); font-weight: 600; line-height: 1; font-variant-numeric: tabular-nums; text-decoration: none; }
.action > .number:hover { text-decoration: underline 2px; }
.action p { text-indent: 0; hyphens: manual; }
.action strong { font-weight: 600; }`

function peopleAndFigures(design: Design): CssText {
  return css`.people, .notice { margin-block-start: 1.75rem; }
.depth-3 > h3 + .people { margin-block-start: 0; }
.people dl { font: var(--list)/var(--list-leading) var(--label-face); }
.people dl > div { padding-block: .25rem; }
.people dt { font-weight: 600; }
.people + p, .figures + p, .notice + p { margin-block-start: 1.25rem; }
.figures { margin-block: 2rem; }
.figures ul { display: grid; gap: 1.25rem 1.5rem; }
.figures li { padding-block-start: .625rem; border-block-start: 1px solid var(--rule); color: var(--secondary); font: var(--caption)/var(--caption-leading) var(--label-face); }
.figures :is(.qualifier, .value, .description) { display: block; }
.figures .description { text-wrap: balance; }
.figures .value { color: var(--accent); font: var(--key-figure)/1.2 var(--text-face); }
.figures .value { text-autospace: no-autospace; }
.figures .unit { font-size: .62em; overflow-wrap: normal; }
@media (max-width: 21em) { .figures .unit { display: inline-block; } .figures .value, .figures .unit { overflow-wrap: anywhere; } }
@media print, (min-width: ${design.html.breakpoint}em) {
  .people dl > div { display: grid; grid-template-columns: 12.5rem minmax(0, 1fr); column-gap: 1rem; }
  .figures ul { grid-template-columns: repeat(auto-fit, minmax(9rem, 1fr)); grid-template-rows: repeat(3, auto); row-gap: 0; }
  .figures { margin-block-end: .75rem; }
  .figures li { display: grid; grid-template-rows: subgrid; grid-row: span 3; align-content: start; margin-block-end: 1.25rem; }
  .figures .value { grid-row: 2; }
}`
}

const quotes = css`.quote { margin-block: 2rem; padding-inline-start: 1.25rem; border-inline-start: 4px solid var(--accent); }
.quote p { color: var(--accent); font: var(--subtitle)/var(--subtitle-leading) var(--text-face); text-wrap: balance; text-indent: 0; }
.quote figcaption { margin-block-start: .375rem; font: var(--caption)/var(--caption-leading) var(--label-face); }
main blockquote:not(.quote > blockquote) { margin-block: 1.25rem; padding-inline-start: 1.25rem; border-inline-start: 1px solid var(--rule); }
.notice { padding: 1rem var(--overhang); border-block: 1px solid var(--rule); margin-block-end: 1.75rem; font: var(--action)/var(--action-leading) var(--label-face); }
pre { margin-block: 1.25rem; padding: .75rem 1rem; background: var(--tint); border-inline-start: 1px solid var(--rule); white-space: pre-wrap; line-height: 1.5; }
pre code { display: block; unicode-bidi: plaintext; overflow-wrap: anywhere; text-indent: 3ch hanging each-line; }
hr { margin-block: 2.5rem; border: 0; border-block-start: 1px solid var(--rule); inline-size: 6rem; margin-inline: 0; }`

const numbered = css`p.numbered { text-indent: 0; }
p.numbered > .number { margin-inline-end: .75em; font-family: var(--label-face); font-size: .85em; font-variant-numeric: tabular-nums; text-decoration: none; }
p.numbered > .number:hover { text-decoration: underline 2px; }`

const lists = css`.definitions { margin-block: var(--paragraph); }
.definitions > dt { font-weight: 600; break-after: avoid; }
.definitions > dd + dt { margin-block-start: .5em; }
.definitions > dd { padding-inline-start: 1.5em; }
.list { margin-block: var(--paragraph); }
.list > li { position: relative; padding-inline-start: 1.5em; padding-block: .125em; }
.list.spread > li { padding-block: .3125em; }
.list > li::before { content: attr(data-marker); position: absolute; inset-inline-start: 0; font-family: var(--label-face); font-variant-numeric: tabular-nums; }
ul.list > li::before { content: attr(data-marker) / ""; }
ol.list > li { padding-inline-start: 2em; }
ol.long-markers > li { padding-inline-start: 3.75em; }
ol.longest-markers > li { padding-inline-start: 7em; }
.list .list { margin-block: .125em; }
.task { margin-inline-end: .375em; float: inline-start; }`
