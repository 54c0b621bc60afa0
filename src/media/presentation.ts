/** Properties that SVG takes as attributes as well (SVG 2 §6.7). */
const properties = new Set(
  `alignment-baseline baseline-shift clip-path clip-rule color color-interpolation color-interpolation-filters
  cursor direction display dominant-baseline fill fill-opacity fill-rule filter flood-color flood-opacity
  font-family font-size font-size-adjust font-stretch font-style font-variant font-weight glyph-orientation-horizontal
  glyph-orientation-vertical image-rendering letter-spacing lighting-color marker-end marker-mid marker-start mask
  mask-type opacity overflow paint-order pointer-events shape-rendering stop-color stop-opacity stroke
  stroke-dasharray stroke-dashoffset stroke-linecap stroke-linejoin stroke-miterlimit stroke-opacity stroke-width
  text-anchor text-decoration text-overflow text-rendering transform transform-origin unicode-bidi vector-effect
  visibility white-space word-spacing writing-mode`.split(/\s+/u),
)

/** What a style attribute declares, as the attributes that mean the same; what SVG takes in styles only is left out. */
export function presentation(style: string): [name: string, value: string][] {
  const found = new Map<string, string>()
  for (const declaration of split(style, ';')) {
    const at = declaration.indexOf(':')
    const name = declaration.slice(0, at).trim().toLowerCase()
    const value = declaration
      .slice(at + 1)
      .replace(/!\s*important\s*$/iu, '')
      .trim()
    if (at < 0 || value === '') continue
    for (const [own, part] of longhands(name, value)) if (properties.has(own)) found.set(own, part)
  }
  return [...found]
}

/** `font` and `marker` stand for several properties each. */
function longhands(name: string, value: string): [name: string, value: string][] {
  if (name === 'marker') return ['marker-start', 'marker-mid', 'marker-end'].map((marker) => [marker, value])
  return name === 'font' ? font(value) : [[name, value]]
}

/** `italic bold 12px/1.5 Georgia, serif` (CSS Fonts §2.7): what stands before the size, the size, the families. */
function font(value: string): [name: string, value: string][] {
  const words = split(value, ' ').filter((word) => word !== '')
  const at = words.findIndex(
    (word) =>
      /^(?:[\d.]|(?:xx?-|x+-)?(?:small|large)$|medium$|smaller$|larger$)/u.test(word) &&
      !/^\d{3}$/u.test(word),
  )
  const size = words[at]?.split('/')[0]
  const families = words
    .slice(at + 1)
    .join(' ')
    .replace(/^\/\s*\S+\s+/u, '')
  if (at < 0 || size === undefined || families === '') return []
  const before = words.slice(0, at)
  const style = before.find((word) => /^(?:italic|oblique)$/u.test(word))
  const weight = before.find((word) => /^(?:bold|bolder|lighter|\d{3})$/u.test(word))
  const variant = before.find((word) => word === 'small-caps')
  return [
    ['font-style', style ?? 'normal'],
    ['font-weight', weight ?? 'normal'],
    ['font-variant', variant ?? 'normal'],
    ['font-size', size],
    ['font-family', families],
  ]
}

/** Parts between separators that stand outside quotes and brackets. */
function split(text: string, separator: string): string[] {
  const parts: string[] = []
  let part = ''
  let quote = ''
  let depth = 0
  for (const character of text) {
    if (quote !== '') {
      if (character === quote) quote = ''
    } else if (character === '"' || character === "'") quote = character
    else if (character === '(') depth += 1
    else if (character === ')') depth = Math.max(0, depth - 1)
    if (character === separator && quote === '' && depth === 0) {
      parts.push(part)
      part = ''
    } else part += character
  }
  return [...parts, part]
}
