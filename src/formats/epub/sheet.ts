import type { Design, ScriptDesign } from '../../model/design.js'
import { highlightColour } from '../../model/highlight-colour.js'
import type { Report } from '../../model/report.js'
import { cssColour } from '../html/css/css.js'
import { families } from '../html/styles/families.js'

/** What a sheet depends on. */
export interface SheetInput {
  design: Design
  script: ScriptDesign
  report: Pick<Report, 'direction'>
  /** Rules of the fonts that come with the book. */
  faces: string
}

/**
 * The style sheet of a book. Reading systems know less of CSS than browsers, and readers choose size, margins and colours
 * themselves: sizes are relative, colours are those of rules alone, and sides are named, since not all know a start and an end.
 */
export function sheet({ design, script, report, faces }: SheetInput): string {
  const [start, end] = report.direction === 'rtl' ? ['right', 'left'] : ['left', 'right']
  const text = families(script.text, 'text', script.latin !== null)
  const label = families(script.label, 'label', script.latin !== null)
  const accent = cssColour(design.colours.accent)
  const rule = `1px solid ${cssColour(design.colours.rule)}`
  const { title, section } = script.styles
  const { hyphenate, firstLineIndent, kinsoku } = script.setting
  const rows: readonly (readonly [selectors: string, declarations: string])[] = [
    ['body', `font-family: ${text}; line-height: ${lines(script)}; text-align: ${start}`],
    [
      'h1, h2, h3, h4, h5, h6, p, ul, ol, dl, dd, figure, blockquote, pre',
      'margin: 0; padding: 0; font-size: 1em',
    ],
    ['ul, ol', 'list-style-type: none'],
    ['p', `orphans: 2; widows: 2; hyphens: ${hyphenate ? 'auto' : 'manual'}`],
    ['p + p', 'margin-top: .6em'],
    ['.section > p', `text-indent: ${firstLineIndent}em${kinsoku ? '; text-align: justify' : ''}`],
    ['em', emphasis[script.setting.emphasis]],
    ['strong', `font-weight: ${title.weight}`],
    ['code, kbd', 'font-family: monospace; font-size: .9em'],
    ['sup, sub', 'font-size: .7em; line-height: 1'],
    ['mark', `background: ${cssColour(highlightColour.light)}; color: #000000`],
    ['.symbol, .whole', 'white-space: nowrap'],
    ['.number, .label, .mark, .task, .qualifier, .unit, .description', `font-family: ${label}`],
    ['.title-block', `padding-top: 1em; border-top: 8px solid ${accent}; font-family: ${label}`],
    ['.organisation', 'font-weight: 700'],
    ['.logo', 'display: block'],
    ['.languages', 'margin-top: .75em; font-size: .9em'],
    ['.languages li, .formats li', `display: inline-block; margin-${end}: 1.25em`],
    ['.title', 'margin-top: 3em'],
    ['.status', `margin-bottom: 1em; padding: .25em .75em; border: 2px solid ${accent}; font-weight: 700`],
    ['h1', `font-family: ${text}; font-size: 2em; font-weight: ${title.weight}; line-height: 1.2`],
    ['h1.long', 'font-size: 1.6em'],
    ['.subtitle', `margin-top: .5em; font-family: ${text}; font-size: 1.3em`],
    ['.date', 'margin-top: 1em; font-weight: 600'],
    ['.edition', 'margin-top: .75em; font-size: .9em'],
    ['.abstract', `margin-top: 1.5em; font-family: ${text}`],
    ['.contents h1', 'margin-bottom: 1em; font-size: 1.6em'],
    ['.contents li', 'margin-top: .4em'],
    ['.contents ol ol', `padding-${start}: 1.25em; font-size: .95em`],
    ['.contents', `font-family: ${label}`],
    ['h2', `margin: 0 0 .75em; font-size: 1.6em; font-weight: ${section.weight}; line-height: 1.25`],
    ['.depth-2, .notes, .colophon', `padding-top: 1em; border-top: 4px solid ${accent}`],
    ['h2 > .number', 'display: block; font-size: .8em; font-weight: 400'],
    ['h3, h4, h5, h6', `margin: 1.25em 0 .35em; font-family: ${label}; font-weight: 600`],
    ['h5, h6', 'font-weight: 400'],
    ['h1, h2, h3, h4, h5, h6, caption, figcaption, dt', 'break-after: avoid; page-break-after: avoid'],
    ['p.label', 'margin-bottom: .25em; font-weight: 600'],
    [
      '.actions',
      `margin: 2em 0; padding: .75em 0; border-top: ${rule}; border-bottom: ${rule}; font-family: ${label}`,
    ],
    ['.actions > h2, .actions > h3', 'margin: 0 0 .5em; font-size: 1.1em; font-weight: 700'],
    ['.action', `padding: .6em 0; border-top: ${rule}; break-inside: avoid; page-break-inside: avoid`],
    ['.action > .number', 'font-size: 1.2em; font-weight: 600; text-decoration: none'],
    ['.numbered > .number', `margin-${end}: .75em; font-size: .85em; text-decoration: none`],
    ['.people, .figures, .notice', `margin: 1.5em 0; font-family: ${label}`],
    ['.people dl > div', 'margin: .4em 0'],
    ['dt', 'font-weight: 600'],
    ['.definitions > dd', `padding-${start}: 1.5em`],
    ['.figures li', `margin: 1em 0; padding-top: .5em; border-top: ${rule}`],
    ['.figures .value', `display: block; font-family: ${text}; font-size: 1.8em; line-height: 1.2`],
    ['.figures .unit', 'font-size: .65em'],
    ['.quote', `margin: 1.5em 0; padding-${start}: 1em; border-${start}: 4px solid ${accent}`],
    ['.quote p', 'font-size: 1.2em'],
    ['.quote figcaption', 'margin-top: .4em'],
    ['blockquote', `margin: 1em 0; padding-${start}: 1em; border-${start}: ${rule}`],
    ['.quote blockquote', `margin: 0; padding-${start}: 0; border-${start}: 0`],
    ['.notice', `padding: .75em 0; border-top: ${rule}; border-bottom: ${rule}`],
    [
      'pre',
      `margin: 1em 0; padding: .5em; border-${start}: ${rule}; white-space: pre-wrap; text-align: left`,
    ],
    ['hr', `margin: 2em 0; border: 0; border-top: ${rule}`],
    ['.list', 'margin: .6em 0'],
    ['.list > li', `margin: .25em 0; padding-${start}: 2.25em`],
    [
      '.list > li::before',
      `content: attr(data-marker); float: ${start}; margin-${start}: -2.25em; font-family: ${label}`,
    ],
    ['.task', `float: ${start}; margin-${end}: .4em`],
    ['.table, .figure', 'margin: 1.75em 0'],
    [
      'table',
      `width: 100%; border-collapse: collapse; border-bottom: ${rule}; font-family: ${label}; font-size: .9em`,
    ],
    [
      'caption, figcaption',
      `padding-bottom: .5em; font-family: ${label}; font-size: .95em; text-align: ${start}`,
    ],
    ['caption > .label, figcaption > .label', 'display: block; font-weight: 600'],
    [
      'th, td',
      `padding: .4em .5em; border-top: ${rule}; vertical-align: top; text-align: ${start}; font-weight: 400`,
    ],
    ['thead th, thead td, th[scope="row"]', 'font-weight: 600'],
    ['th.center, td.center', 'text-align: center'],
    ['th.end, td.end', `text-align: ${end}`],
    ['.plate img', 'display: block; max-width: 100%; height: auto'],
    ['.plate .drawing, .logo', 'background: #FFFFFF'],
    ['.notes li', `padding: .3em 0; padding-${start}: 2.25em`],
    ['.notes .mark', `float: ${start}; margin-${start}: -2.25em; font-weight: 600`],
    ['.colophon dl > div', 'margin: .4em 0'],
  ]
  return [faces, ...rows.map(([selectors, declarations]) => `${selectors} { ${declarations}; }`), ''].join(
    '\n',
  )
}

const emphasis = {
  italic: 'font-style: italic',
  bold: 'font-style: normal; font-weight: 700',
  dots: 'font-style: normal; text-emphasis: filled dot; text-emphasis-position: under right',
} as const

/** Line height in parts of the size, as the page on a phone has it. */
function lines({ html }: ScriptDesign): number {
  const [size, leading] = html.phone.body
  return Number((leading / size).toFixed(2))
}
