import { highlightColour } from '../../../model/highlight-colour.js'
import { type CssText, css, cssColour, cssString } from '../css/css.js'
import type { StyleInput } from './style-input.js'

/**
 * Addresses of links beside their words, left to right in every language; titles are read at a glance. Where lines are
 * justified between signs, an address ends a line anywhere, since it would tear the line before it.
 */
function addresses({ design, language }: StyleInput): CssText {
  const where = {
    none: null,
    notes: css`.notes [data-address]::after`,
    all: css`[data-address]:not(:is(h1, h2, h3, h4, h5, h6, [role="heading"], .subtitle) *)::after`,
  }[design.linkAddresses]
  const isDense = design.scripts[language.script]?.setting.kinsoku ?? false
  return where === null
    ? css``
    : css`  ${where} { content: " \\2066(" attr(data-address) ")\\2069"; hyphens: none;${isDense ? css` word-break: break-all;` : css``} }\n`
}

/** A table with fewer rows below its head than this stays on one page, as in items of the PDF. */
const smallRows = 6

/** Print: black on white, navigation gone, blocks unsplit as in the PDF, the symbol at the foot. */
export function print(input: StyleInput): CssText {
  const { colours, breaks } = input.design
  const { paper, sectionBreak } = input.options
  const end = input.language.direction === 'rtl' ? css`left` : css`right`
  const start = input.language.direction === 'rtl' ? css`right` : css`left`
  const font = css`font: 8pt "Source Sans 3", Arial, sans-serif;`
  const foot =
    input.foot === null ? css`` : css`\n    @bottom-${end} { content: ${cssString(input.foot)}; ${font} }`
  return css`@media print {
  @page {
    size: ${paper === 'letter' ? css`letter` : css`A4`};
    margin: 20mm calc(20mm - 9pt);
    @bottom-${start} { content: counter(page) " / " counter(pages); ${font} }${foot}
  }
  @page landscape { size: ${paper === 'letter' ? css`letter` : css`A4`} landscape; }
  :root { --highlight: ${cssColour(highlightColour.light)}; --ink: ${cssColour(colours.black)}; --secondary: ${cssColour(colours.black)}; --accent: ${cssColour(colours.accent)}; --tint: ${input.design.tint ? cssColour(colours.tint) : css`transparent`}; --before-section: 26pt; --overhang: 9pt; }
  html { font-size: 9pt; }
  body { display: block; max-inline-size: none; padding: 0 9pt; }
  .skip, .languages, .formats, .contents, [role="doc-backlink"] { display: none; }
  a { color: inherit; text-decoration: none; }
${addresses(input)}  p, li { orphans: ${breaks.orphans}; widows: ${breaks.widows}; }
  h1, h2, h3, h4, h5, h6, .label, caption, figcaption { break-after: avoid; }
  .action, .people dl > div, .figures, .quote, .figure, .table:not(:has(tr:nth-child(${smallRows}))), tr { break-inside: avoid; }
  thead, tbody tr:first-child:not(:last-child) { break-after: avoid; }
  tbody tr:last-child:not(:first-child) { break-before: avoid; }
  .plate .drawing { min-inline-size: 0; max-inline-size: 100%; }
  .table { overflow: visible; }
  .table.landscape { page: landscape; }
  thead { display: table-header-group; }
  .actions, .plate .drawing { print-color-adjust: exact; }${
    sectionBreak === 'page' ? css`\n  .depth-2 { break-before: page; }` : css``
  }
}`
}
