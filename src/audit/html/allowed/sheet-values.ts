const variable = String.raw`var\(--[a-z-]+\)`
/** Lengths that move nothing out of sight. */
const length = String.raw`(?:0|(?:[1-9]|[1-3]\d)?(?:\.\d+)?(?:rem|em|px|pt)|[1-9]\d?%)`
const back = String.raw`-(?:1|\.\d+)(?:rem|em|px)`
const room = String.raw`(?:${length}|${back}|auto|${variable}|calc\(-1 \* var\(--overhang\)\)|calc\(50% - \.75rem\))`
const rooms = `${room}(?: ${room}){0,3}`
const paint = String.raw`(?:var\(--(?:rule|accent|ink)\)|CanvasText|Highlight)`
const string = String.raw`"(?:[^"\\]|\\.)*"`
const family = `(?:${string}|[a-z-]+|Menlo|Consolas|Arial)`
const families = `${family}(?:, ${family})*`
const leading = String.raw`(?:[1-3](?:\.\d+)?|0?\.9\d*)`
const face = String.raw`var\(--(?:text|label)-face\)`
const weight = String.raw`(?:[4-7]00|var\(--(?:title|section)-weight\))`
const size = String.raw`(?:1(?:\.\d+)?em|var\(--[a-z-]+\))`

const colour = '#[0-9A-Fa-f]{6}'
const proportion = String.raw`(?:1|0?\.[5-9]\d*)`
/** Sizes in which words can be read. */
const legible = String.raw`(?:(?:[1-9]|[1-9]\d)(?:\.\d+)?|0?\.[5-9]\d*)rem`

/** What properties of the page's own may say. */
export const ownProperties: Readonly<Record<string, RegExp>> = table({
  'accent background highlight ink secondary rule': colour,
  'tint plate': `${colour}|transparent`,
  'text-face label-face': families,
  long: proportion,
  'title-tracking': String.raw`-?0?(?:\.[01]\d*)?em`,
  'title-weight section-weight': '[1-9]00',
  'body title section subtitle label list action contents caption action-number numeral key-figure': legible,
  'body-leading title-leading section-leading subtitle-leading label-leading list-leading action-leading contents-leading caption-leading':
    leading,
  'margin side gutter column number-column paragraph before-section before-actions overhang': `(?:0|[1-9]\\d?)(?:\\.\\d+)?(?:rem|pt)|0?\\.\\d+rem|var\\(--margin\\)`,
  natural: String.raw`[1-9]\d*px`,
})

/** What properties may say wherever they stand. */
export const properties: Readonly<Record<string, RegExp>> = table({
  '-webkit-text-size-adjust text-size-adjust': 'none',
  'align-content align-self justify-self': 'start',
  'align-items': 'baseline',
  background: String.raw`none|var\(--(?:background|tint|highlight)\)`,
  'block-size': '1em|auto',
  'border border-block border-block-start border-block-end border-inline-start': `0|[1-8]px solid ${paint}`,
  'border-collapse': 'collapse',
  'border-radius': '2px',
  'box-shadow': 'none',
  'box-sizing': 'border-box|content-box',
  'break-after break-inside': 'avoid',
  'break-before': 'page|avoid',
  color: String.raw`inherit|var\(--(?:accent|ink|secondary)\)`,
  'color-scheme': 'light dark',
  'column-gap row-gap gap': `${length}(?: ${length})?|${variable}`,
  'content-visibility': 'visible',
  cursor: 'pointer',
  display: 'block|flex|grid|inline-block|table-header-group',
  'flex-wrap': 'wrap',
  float: 'inline-start',
  font: String.raw`inherit|8pt ${families}|(?:${weight} )?\.875em ${face}|(?:${weight} )?${size}/(?:${leading}|var\(--[a-z]+-leading\)) ${face}`,
  'font-family': `${families}|${face}`,
  'font-size': String.raw`inherit|0?\.[6-9]\d*em|9pt|var\(--(?:action-number|numeral)\)|calc\(var\(--title\) \* var\(--long\)\)`,
  'font-style': 'italic|normal',
  'font-variant-numeric': '(?:lining-nums|tabular-nums)(?: tabular-nums)?',
  'font-weight': 'inherit|[1-9]00|600 700',
  'forced-color-adjust': 'none',
  'grid-column grid-row': String.raw`\d(?: / (?:-1|span \d))?|span \d`,
  'grid-template-columns': String.raw`minmax\(0, 1fr\)|(?:12\.5rem|minmax\(0, [79]rem\)|minmax\(min-content, var\(--number-column\)\)) minmax\(0, 1fr\)|repeat\(3, max-content\)|repeat\(auto-fit, minmax\(9rem, 1fr\)\)|subgrid|var\(--side\) minmax\(0, var\(--column\)\)`,
  'grid-template-rows': String.raw`repeat\(3, auto\)|subgrid`,
  'hyphenate-limit-chars': String.raw`\d+ \d+ \d+`,
  hyphens: 'auto|manual|none',
  'inline-size': String.raw`100%|6rem|auto|fit-content|var\(--side\)`,
  'inset-block inset-inline inset-block-start inset-inline-start': room,
  'letter-spacing': String.raw`var\(--title-tracking\)`,
  'line-break': 'strict',
  'line-height': leading,
  'list-style-type': '""',
  margin: String.raw`${rooms}|[1-4]\dmm calc\([1-4]\dmm - 9pt\)`,
  'margin-block margin-block-start margin-block-end margin-inline margin-inline-start margin-inline-end':
    rooms,
  'max-inline-size': String.raw`100%|none|[1-9]\d{1,2}(?:\.\d+)?rem|calc\(100vw - 2 \* var\(--margin\)\)|calc\(var\(--column\) \+ 2 \* var\(--margin\)\)|calc\(var\(--natural\) \* 1\.6\)`,
  'min-inline-size': String.raw`0|1\.5rem|min\(calc\(var\(--natural\) \* 1\.2\), 34rem\)`,
  'orphans widows': String.raw`\d`,
  outline: `none|[23]px solid ${paint}`,
  'outline-offset text-underline-offset': length,
  'overflow overflow-x overflow-y': 'visible|auto',
  'overflow-wrap': 'anywhere|break-word|normal',
  'padding padding-block padding-block-start padding-block-end padding-inline padding-inline-start padding-inline-end':
    rooms,
  page: 'landscape',
  position: 'relative',
  'print-color-adjust': 'exact',
  'scroll-behavior': 'smooth',
  'scroll-padding-block-start': length,
  size: '(?:A4|letter)(?: landscape)?',
  'text-align': 'center|end|justify|start',
  'text-autospace': 'no-autospace|normal',
  'text-decoration': 'none|underline [12]px',
  'text-decoration-thickness': '2px',
  'text-emphasis': 'filled dot|none',
  'text-emphasis-position': 'under right',
  'text-indent': String.raw`0|[1-4]?(?:\.\d+)?em|3ch hanging each-line`,
  'text-spacing-trim': 'trim-start',
  'text-wrap': 'balance|pretty',
  'unicode-bidi': 'plaintext',
  'vertical-align': String.raw`-?\.\d+em|baseline|bottom|top`,
  'white-space': 'nowrap|pre-wrap',
})

const local = String.raw`local\(${string}\)`

/** What a face may say: names, and files inside the page. */
export const faceProperties: Readonly<Record<string, RegExp>> = table({
  'font-family': family,
  src: String.raw`${local}(?:, ${local})*|url\(data:font/woff2;base64,[A-Za-z0-9+/]*=*\) format\("woff2"\)`,
  'font-weight': '[1-9]00(?: [1-9]00)?',
  'font-style': 'normal|italic',
  'font-display': 'swap|block',
  'size-adjust': String.raw`(?:[3-9]\d|1\d\d)(?:\.\d+)?%`,
  'unicode-range': '[U+0-9A-Fa-f,? -]+',
})

/** What hides, covers or adds, each with the one place where editions do so. */
export const onlyThere: ReadonlySet<string> = new Set(
  `.skip, .languages, .formats, .contents, [role="doc-backlink"] | display: none
  .contents > .label | display: none
  .contents summary | display: none
  .skip:not(:focus) | clip-path: inset(50%)
  .skip:not(:focus) | inline-size: 1px
  .skip:not(:focus) | block-size: 1px
  .skip:not(:focus) | overflow: hidden
  .separator | clip-path: inset(50%)
  .separator | inline-size: 1px
  .separator | block-size: 1px
  .separator | overflow: hidden
  .separator | position: absolute
  .skip | position: absolute
  .skip | z-index: 1
  .skip | background: var(--accent)
  .skip | color: var(--background)
  .list > li::before | position: absolute
  .list > li::before | content: attr(data-marker)
  ul.list > li::before | content: attr(data-marker) / ""
  .contents .number | position: absolute
  .notes .mark | position: absolute
  .contents | position: sticky
  .contents | max-block-size: 100vh
  .title-block::before | position: absolute
  .title-block::before | content: ""
  :is(.depth-2, .notes, .colophon, .actions)::before | position: absolute
  :is(.depth-2, .notes, .colophon, .actions)::before | content: ""
  [role="doc-noteref"]::after | position: absolute
  [role="doc-noteref"]::after | content: ""
  .notes [data-address]::after | content: " \\2066(" attr(data-address) ")\\2069"
  .notes [data-address]::after | word-break: break-all
  [data-address]:not(:is(h1, h2, h3, h4, h5, h6, [role="heading"], .subtitle) *)::after | content: " \\2066(" attr(data-address) ")\\2069"
  [data-address]:not(:is(h1, h2, h3, h4, h5, h6, [role="heading"], .subtitle) *)::after | word-break: break-all
  sup | line-height: 0
  sup, sub | line-height: 0
  .plate .drawing | background: var(--plate)
  .logo | background: var(--plate)
  :is(.plate .drawing, .logo) | background: #FFFFFF
  :is(.section, li, [role="note"], pre, table, p, dl > div):target | box-shadow: 0 0 0 .5rem var(--tint)`
    .split('\n')
    .map((line) => line.trim()),
)

/** What the index and evidence pages say besides. */
export const onlyOnPages: ReadonlySet<string> = new Set([
  ...onlyThere,
  ...`.downloads a | min-block-size: 1.5rem
  .downloads .extent | font-size: var(--caption)
  .findings .where | font-size: var(--caption)
  .outcome.fail | border-color: var(--ink)
  .outcome.fail | background: var(--ink)
  .outcome.fail | color: var(--background)
  .outcome:is(.not-run, .nothing) | border: 1px dashed var(--rule)
  th[scope="row"] | min-inline-size: 9rem
  .languages-of > li | grid-template-columns: 6.5rem minmax(0, 1fr)
  .sums | display: none`
    .split('\n')
    .map((line) => line.trim()),
])

/** Rules that hold others. */
export const contexts: readonly RegExp[] = [
  /^@media \(min-width: \d{1,3}em\)$/u,
  /^@media print, \(min-width: \d{1,3}em\)$/u,
  /^@media \(max-width: \d{1,3}em\)$/u,
  /^@media print$/u,
  /^@media \(forced-colors: active\)$/u,
  /^@media \(prefers-reduced-motion: no-preference\)$/u,
  /^@media screen and \(prefers-color-scheme: dark\)$/u,
  /^@supports selector\(::details-content\)$/u,
  /^@page$/u,
]

/** @param rows names, set apart by spaces, with a pattern that the whole value has to match */
function table(rows: Readonly<Record<string, string>>): Record<string, RegExp> {
  return Object.fromEntries(
    Object.entries(rows).flatMap(([names, pattern]) =>
      names.split(/\s+/u).map((name): [string, RegExp] => [name, new RegExp(`^(?:${pattern})$`, 'u')]),
    ),
  )
}
