/** Adds a rule of style behind all others. */
const rule = (text) => (html) => html.replace('</style>', `${text}\n</style>`)

/**
 * Damages of pages that can be seen and not read. @type {{ name: string, damage: (html: string) => string }[]}
 */
export const htmlSeen = [
  { name: 'set words in white on white', damage: rule('main p { color: #fff !important }') },
  { name: 'fill letters with nothing', damage: rule('main p { -webkit-text-fill-color: transparent }') },
  {
    name: 'lay a sheet over words',
    damage: rule(
      'main { position: relative } main::after { content: ""; position: absolute; inset: 0; background: #fff; z-index: 9 }',
    ),
  },
  { name: 'clip words to nothing', damage: rule('main p { clip-path: inset(50%) }') },
  { name: 'make words transparent', damage: rule('main p { opacity: 0 }') },
  { name: 'set words in no size', damage: rule('main p { font-size: 0 }') },
  {
    name: 'indent words out of the window',
    damage: rule('main p { text-indent: -9999px; overflow: hidden }'),
  },
  {
    name: 'move words off the page',
    damage: rule('main p { position: relative; inset-block-start: -99999px }'),
  },
  { name: 'shrink words to a point', damage: rule('main p { transform: scale(0) }') },
  { name: 'hide a row of every table', damage: rule('tbody tr:first-child { display: none }') },
  { name: 'hide words on a phone', damage: rule('@media (max-width: 30em) { main p { display: none } }') },
  { name: 'hide words on paper', damage: rule('@media print { main p { display: none } }') },
  {
    name: 'set words in the dark in the colour of the dark',
    damage: rule('@media (prefers-color-scheme: dark) { main p { color: #11181B !important } }'),
  },
  { name: 'widen the page', damage: rule('main { min-width: 2400px }') },
  {
    name: 'blacken pictures',
    damage: rule('figure :is(img, svg) { filter: brightness(0) !important; background: #000 !important }'),
  },
  { name: 'turn pictures over', damage: rule('figure :is(img, svg) { transform: rotate(180deg) }') },
  {
    name: 'flatten pictures',
    damage: rule('figure :is(img, svg) { inline-size: 300px !important; block-size: 20px !important }'),
  },
  { name: 'hide pictures', damage: rule('figure :is(img, svg) { visibility: hidden }') },
]
