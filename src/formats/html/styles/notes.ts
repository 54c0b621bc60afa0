import { css } from '../css/css.js'
/** The notes at the end. */
export const notes = css`.notes ol { font: var(--list)/var(--list-leading) var(--text-face); }
.notes li { position: relative; padding-block: .3125rem; padding-inline-start: 2.25rem; }
.notes .mark { position: absolute; inset-inline-start: 0; color: var(--accent); font: 600 var(--list)/var(--list-leading) var(--label-face); font-variant-numeric: tabular-nums; }
.notes p { hyphens: manual; }
[role="doc-backlink"] { display: inline-block; min-inline-size: 1.5rem; text-align: center; font-family: var(--label-face); text-decoration: none; }
[role="doc-backlink"]:hover { background: var(--tint); }`
