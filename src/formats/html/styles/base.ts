import type { Design, ScriptDesign } from '../../../model/design.js'
import { type CssText, css } from '../css/css.js'
import type { StyleInput } from './style-input.js'

/** The page, its grid and running text. */
export function base(design: Design, script: ScriptDesign, input: StyleInput): CssText {
  const { setting } = script
  // Browsers cannot stretch Arabic evenly: only full-width scripts are justified on screens unless one asks for it.
  const align = input.options.align ?? (setting.kinsoku ? setting.align : 'start')
  const { minimumWord, before, after } = input.language.hyphenation
  return css`*, *::before, *::after { box-sizing: border-box; }
html { -webkit-text-size-adjust: none; text-size-adjust: none; scroll-padding-block-start: 1.25rem; }
body {
  margin: 0 auto;
  padding: var(--margin);
  max-inline-size: calc(var(--column) + 2 * var(--margin));
  background: var(--background);
  color: var(--ink);
  font: var(--body)/var(--body-leading) var(--text-face);
  font-variant-numeric: lining-nums;
  overflow-wrap: break-word;
  text-align: start;${setting.kinsoku ? css`\n  line-break: strict;\n  text-spacing-trim: trim-start;` : css``}
  text-autospace: ${input.language.typography.spaceBesideLatin ? css`normal` : css`no-autospace`};
}
h1, h2, h3, h4, h5, h6, p, ul, ol, dl, dd, figure, blockquote, pre { margin: 0; padding: 0; font-size: inherit; }
ul, ol { list-style-type: ""; }
main:focus { outline: none; }
main p {
  text-wrap: pretty;
  hyphens: ${setting.hyphenate ? css`auto` : css`manual`};${
    setting.hyphenate ? css`\n  hyphenate-limit-chars: ${minimumWord} ${before} ${after};` : css``
  }
}
main p + p { margin-block-start: var(--paragraph); }
main > p, .section > p {${align === 'justify' ? css` text-align: justify;` : css``}${
    setting.firstLineIndent > 0 ? css` text-indent: ${setting.firstLineIndent}em;` : css``
  } }
@media (min-width: ${design.html.breakpoint}em) {
  body {
    display: grid;
    grid-template-columns: var(--side) minmax(0, var(--column));
    column-gap: var(--gutter);
    max-inline-size: ${design.html.maximum / 16}rem;
    align-content: start;
  }
  main, .colophon { grid-column: 2; }
}`
}
