import type { StyleInput } from './style-input.js'

/** Print: black on white, navigation gone, blocks unsplit as in the PDF, the symbol at the foot. */
export function print(input: StyleInput): string {
  const { colours, breaks } = input.design
  const { paper, sectionBreak } = input.options
  const end = input.language.direction === 'rtl' ? 'left' : 'right'
  const start = input.language.direction === 'rtl' ? 'right' : 'left'
  const font = 'font: 8pt "Source Sans 3", Arial, sans-serif;'
  const foot =
    input.foot === null ? '' : `\n    @bottom-${end} { content: "${cssText(input.foot)}"; ${font} }`
  return `@media print {
  @page {
    size: ${paper === 'letter' ? 'letter' : 'A4'};
    margin: 20mm calc(20mm - 9pt);
    @bottom-${start} { content: counter(page) " / " counter(pages); ${font} }${foot}
  }
  :root { --ink: ${colours.black}; --secondary: ${colours.black}; --accent: ${colours.accent}; --tint: ${input.design.tint ? colours.tint : 'transparent'}; --before-section: 26pt; --overhang: 9pt; }
  html { font-size: 9pt; }
  body { display: block; max-inline-size: none; padding: 0 9pt; }
  .skip, .languages, .formats, .contents, [role="doc-backlink"] { display: none; }
  a { color: inherit; text-decoration: none; }
  p, li { orphans: ${breaks.orphans}; widows: ${breaks.widows}; }
  h1, h2, h3, h4, h5, h6, .label, caption, figcaption { break-after: avoid; }
  .action, .people dl > div, .figures, .quote, .figure, tr { break-inside: avoid; }
  .plate .drawing { min-inline-size: 0; max-inline-size: 100%; }
  thead { display: table-header-group; }
  .actions, .plate .drawing { print-color-adjust: exact; }${
    sectionBreak === 'page' ? '\n  .depth-2 { break-before: page; }' : ''
  }
}`
}

function cssText(value: string): string {
  return value.replace(/["\\<\n\r\f]/gu, (character) => `\\${character.codePointAt(0)?.toString(16)} `)
}
