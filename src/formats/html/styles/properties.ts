import type { Design, HtmlSizes, ScriptDesign } from '../../../model/design.js'
import { families } from './families.js'
import { rem } from './rem.js'

/** The design's tokens as custom properties, with the larger scale from the breakpoint on. */
export function properties(design: Design, script: ScriptDesign): string {
  const { colours, html, tint } = design
  return `:root {
  color-scheme: light dark;
  --accent: ${colours.accent};
  --tint: ${tint ? colours.tint : 'transparent'};
  --background: ${colours.background};
  --ink: ${colours.ink};
  --secondary: ${colours.secondary};
  --rule: ${colours.rule};
  --plate: transparent;
  --text-face: ${families(script.text, 'text', script.latin !== null)};
  --label-face: ${families(script.label, 'label', script.latin !== null)};
  --long: ${Number((script.styles.longTitle.size / script.styles.title.size).toFixed(3))};
  --title-tracking: ${Number((script.styles.title.tracking / script.styles.title.size).toFixed(4))}em;
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
    --accent: ${colours.accentDark};
    --tint: ${tint ? colours.tintDark : 'transparent'};
    --background: ${colours.backgroundDark};
    --ink: ${colours.inkDark};
    --secondary: ${colours.secondaryDark};
    --rule: ${colours.ruleDark};
    --plate: ${colours.background};
  }
}`
}

/** Sizes and line heights; space between paragraphs keeps print's proportion to the line. */
function sizes(scale: HtmlSizes, script: ScriptDesign): string {
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
  return [
    ...styles.flatMap((name) => {
      const [size, leading] = scale[name]
      const lines = Number((leading / size).toFixed(4))
      return [`  --${name}: ${rem(size)};`, `  --${name}-leading: ${lines};`]
    }),
    `  --action-number: ${rem(scale.actionNumber)};`,
    `  --number-column: ${rem(scale.numberColumn)};`,
    `  --paragraph: ${rem(gap)};`,
  ].join('\n')
}
