import type { Design, HtmlSizes, ScriptDesign } from '../../../model/design.js'
import { highlightColour } from '../../../model/highlight-colour.js'
import { type CssText, css, cssColour, cssIdentifier, joined } from '../css/css.js'
import { families } from './families.js'
import { rem } from './rem.js'

/** The design's tokens as custom properties, with the larger scale from the breakpoint on. */
export function properties(design: Design, script: ScriptDesign): CssText {
  const { colours, html, tint } = design
  return css`:root {
  color-scheme: light dark;
  --accent: ${cssColour(colours.accent)};
  --tint: ${tint ? cssColour(colours.tint) : css`transparent`};
  --highlight: ${cssColour(highlightColour.light)};
  --background: ${cssColour(colours.background)};
  --ink: ${cssColour(colours.ink)};
  --secondary: ${cssColour(colours.secondary)};
  --rule: ${cssColour(colours.rule)};
  --plate: transparent;
  --text-face: ${families(script.text, 'text', script.latin !== null)};
  --label-face: ${families(script.label, 'label', script.latin !== null)};
  --long: ${longTitle(script.styles)};
  --title-tracking: ${tracking(script.styles)}em;
  --title-weight: ${script.styles.title.weight};
  --section-weight: ${script.styles.section.weight};
  --margin: ${rem(html.margin)};
  --side: ${rem(html.side)};
  --gutter: ${rem(html.gutter)};
  --column: ${rem(html.text)};
${sizes(script.html.phone, script)}
  --numeral: 2.5rem;
  --key-figure: 2.4375rem;
  --before-section: 3.5rem;
  --before-actions: 2.5rem;
  --overhang: var(--margin);
}
@media (min-width: ${html.breakpoint}em) {
  :root {
${sizes(script.html.desktop, script)}
    --before-section: 4.5rem;
    --overhang: 1rem;
  }
}
@media screen and (prefers-color-scheme: dark) {
  :root {
    --accent: ${cssColour(colours.accentDark)};
    --tint: ${tint ? cssColour(colours.tintDark) : css`transparent`};
    --highlight: ${cssColour(highlightColour.dark)};
    --background: ${cssColour(colours.backgroundDark)};
    --ink: ${cssColour(colours.inkDark)};
    --secondary: ${cssColour(colours.secondaryDark)};
    --rule: ${cssColour(colours.ruleDark)};
    --plate: ${cssColour(colours.background)};
  }
}`
}

/** Sizes and line heights; space between paragraphs keeps print's proportion to the line. */
function sizes(scale: HtmlSizes, script: ScriptDesign): CssText {
  const styles = [
    'body',
    'title',
    'section',
    'subtitle',
    'label',
    'list',
    'action',
    'contents',
    'caption',
  ] as const
  const gap = (script.spacing.paragraph / script.styles.body.leading) * scale.body[1]
  return joined(
    [
      ...styles.flatMap((name) => {
        const [size, leading] = scale[name]
        const lines = Number((leading / size).toFixed(4))
        const property = cssIdentifier(name)
        return [css`  --${property}: ${rem(size)};`, css`  --${property}-leading: ${lines};`]
      }),
      css`  --action-number: ${rem(scale.actionNumber)};`,
      css`  --number-column: ${rem(scale.numberColumn)};`,
      css`  --paragraph: ${rem(gap)};`,
    ],
    '\n',
  )
}

/** Space between the letters of a title, in ems: no more than lets them be read as words. */
function tracking({ title }: ScriptDesign['styles']): number {
  return Number(Math.min(0.19, Math.max(-0.19, title.tracking / title.size)).toFixed(4))
}

/** Size of a long title in parts of a short one: never larger, never less than half. */
function longTitle({ longTitle: long, title }: ScriptDesign['styles']): number {
  return Number(Math.min(1, Math.max(0.5, long.size / title.size)).toFixed(3))
}
