import type { ScriptDesign } from '../../../model/design.js'
import { type CssText, css, cssIdentifier, joined } from '../css/css.js'

const emphasis = {
  italic: css`font-style: italic;`,
  bold: css`font-style: normal; font-weight: 700;`,
  dots: css`font-style: normal; text-emphasis: filled dot; text-emphasis-position: under right;`,
} as const

/** Links, emphasis and other words inside a line. `languages`: those whose own emphasis is italic. */
export function inline(script: ScriptDesign, languages: readonly string[]): CssText {
  return css`a { color: var(--accent); text-decoration: underline 1px; text-underline-offset: .18em; }
a:hover { text-decoration-thickness: 2px; }
a:focus-visible, summary:focus-visible, [tabindex]:focus-visible, .plate:not([tabindex]):focus-within { outline: 3px solid var(--accent); outline-offset: 3px; }
.plate a:focus-visible { outline: none; }
em { ${emphasis[script.setting.emphasis]} }
${foreign(languages)}strong { font-weight: ${script.styles.title.weight}; }
abbr[title] { text-decoration: none; }
code { font-family: ui-monospace, "Cascadia Mono", Menlo, Consolas, monospace; font-size: .875em; hyphens: manual; }
:is(.symbol, .whole) { white-space: nowrap; hyphens: manual; }
.address { hyphens: none; }
sup, sub { line-height: 0; font-size: .65em; vertical-align: baseline; position: relative; inset-block-start: -.55em; }
sub { inset-block-start: .25em; }
ins { text-decoration: underline 1px; text-underline-offset: .18em; }
mark { background: var(--highlight); color: inherit; }
kbd { font: 600 .875em var(--label-face); }
main img:not(.plate img, .logo) { block-size: 1em; inline-size: auto; vertical-align: -.1em; }
[role="doc-noteref"] { position: relative; padding-inline: .1em; font: 600 1em/1 var(--label-face); text-decoration: none; }
[role="doc-noteref"]:hover { text-decoration: underline 2px; }
[role="doc-noteref"]::after { content: ""; position: absolute; inset-block: -.5rem; inset-inline: calc(50% - .75rem); }
.skip {
  position: absolute;
  inset-block-start: 0;
  inset-inline-start: 0;
  z-index: 1;
  padding: .75rem 1.25rem;
  background: var(--accent);
  color: var(--background);
  font: 600 var(--label)/var(--label-leading) var(--label-face);
}
.skip:not(:focus) { clip-path: inset(50%); inline-size: 1px; block-size: 1px; overflow: hidden; padding: 0; white-space: nowrap; }`
}

/** Words in another language keep that language's emphasis. */
function foreign(languages: readonly string[]): CssText {
  if (languages.length === 0) return css``
  const selectors = joined(
    languages.map((tag) => css`em:lang(${cssIdentifier(tag)})`),
    ', ',
  )
  return css`${selectors} { font-style: italic; font-weight: inherit; text-emphasis: none; }\n`
}
