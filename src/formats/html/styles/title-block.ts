import type { Design } from '../../../model/design.js'
import { type CssText, css } from '../css/css.js'

/** The opening of the document: split rule, organisation and languages, title. */
export function titleBlock(design: Design): CssText {
  return css`.title-block { position: relative; padding-block-start: 1.25rem; border-block-start: 1px solid var(--rule); font: var(--label)/var(--label-leading) var(--label-face); }
.title-block::before { content: ""; position: absolute; inset-block-start: -1px; inset-inline-start: 0; inline-size: 6rem; border-block-start: 8px solid var(--accent); }
.organisation { max-inline-size: 14rem; font-weight: 700; text-wrap: balance; }
.logo { display: block; background: var(--plate); }
.languages { margin-block-start: .75rem; }
.languages ul { display: grid; grid-template-columns: repeat(3, max-content); column-gap: 2.25rem; }
.languages :is(a, span) { display: inline-block; padding-block: .5rem; min-inline-size: 1.5rem; color: var(--ink); }
.languages [aria-current] { font-weight: 700; }
.title { margin-block-start: 3rem; }
.status { inline-size: fit-content; margin-block-end: 1.25rem; padding: .25rem .75rem; border: 2px solid var(--accent); color: var(--accent); font-weight: 700; }
h1 { font: var(--title-weight) var(--title)/var(--title-leading) var(--text-face); text-wrap: balance; letter-spacing: var(--title-tracking); }
h1.long { font-size: calc(var(--title) * var(--long)); }
.subtitle { margin-block-start: .75rem; font: var(--subtitle)/var(--subtitle-leading) var(--text-face); text-wrap: balance; }
.date { margin-block-start: 1.25rem; font-weight: 600; }
.edition { display: flex; flex-wrap: wrap; column-gap: 1.125rem; margin-block-start: .75rem; }
.formats ul { display: flex; flex-wrap: wrap; column-gap: 1.125rem; }
.formats a { display: inline-block; padding-block: .125rem; min-inline-size: 1.5rem; }
.edition > .symbol { padding-block: .125rem; }
.abstract { margin-block-start: 1.5rem; font: var(--body)/var(--body-leading) var(--text-face); }
@media (min-width: ${design.html.breakpoint}em) {
  .title-block { grid-column: 1 / -1; display: grid; grid-template-columns: subgrid; }
  .title-block::before { inline-size: var(--side); }
  .organisation { grid-column: 1; grid-row: 1; }
  .languages { grid-column: 2; grid-row: 1; margin-block-start: -.3125rem; }
  .languages ul { display: flex; flex-wrap: wrap; column-gap: 1.125rem; }
  .languages :is(a, span) { padding-block: .3125rem; }
  .title { grid-column: 2; margin-block-start: 4rem; }
}`
}
