import { css } from '../css/css.js'
/** Tables and figures with their captions. */
export const tables = css`:is(.table, .figure) { margin-block: 2.25rem; }
.table { overflow-x: auto; }
table { overflow-wrap: normal; inline-size: 100%; border-collapse: collapse; border-block-end: 1px solid var(--ink); font: var(--caption)/var(--caption-leading) var(--label-face); font-variant-numeric: lining-nums tabular-nums; }
:is(caption, .figure figcaption) { margin-block-end: .625rem; font: var(--caption)/var(--caption-leading) var(--label-face); text-align: start; text-wrap: pretty; }
caption { padding-block-end: .625rem; margin: 0; max-inline-size: calc(100vw - 2 * var(--margin)); }
:is(caption, figcaption) > .label { display: block; margin: 0; font: inherit; font-weight: 600; color: var(--accent); }
:is(th, td) { padding-block: .4375rem .5rem; padding-inline: 0 1rem; border-block-start: 1px solid var(--rule); vertical-align: top; text-align: start; font-weight: 400; }
:is(th, td):last-child { padding-inline-end: 0; }
thead :is(th, td) { border: 0; vertical-align: bottom; font-weight: 600; border-block-end: 1px solid var(--ink); }
tbody tr:first-child > * { border-block-start: 0; }
th[scope="row"] { font-weight: 600; }
:is(th, td).center { text-align: center; }
:is(th, td).end { text-align: end; }
.plate { overflow-x: auto; }
.plate img { display: block; max-inline-size: 100%; block-size: auto; }
.plate .drawing { inline-size: 100%; min-inline-size: min(calc(var(--natural) * 1.2), 34rem); max-inline-size: calc(var(--natural) * 1.6); background: var(--plate); }`
