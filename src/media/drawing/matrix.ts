/** `x' = ax + cy + e`, `y' = bx + dy + f` (SVG 2 §8), in the order in which SVG and PDF write it. */
export type Matrix = readonly [a: number, b: number, c: number, d: number, e: number, f: number]

export const identity: Matrix = [1, 0, 0, 1, 0, 0]

/** First `inner`, then `outer`. */
export function multiply([a, b, c, d, e, f]: Matrix, [g, h, i, j, k, l]: Matrix): Matrix {
  return [a * g + c * h, b * g + d * h, a * i + c * j, b * i + d * j, a * k + c * l + e, b * k + d * l + f]
}

/** A shift. */
export function translation(x: number, y: number): Matrix {
  return [1, 0, 0, 1, x, y]
}

/** Degrees, clockwise where y points down. */
export function rotation(degrees: number): Matrix {
  const radians = (degrees * Math.PI) / 180
  const [cos, sin] = [Math.cos(radians), Math.sin(radians)]
  return [cos, sin, -sin, cos, 0, 0]
}

/** What undoes a matrix, or null where it flattens. */
export function inverse([a, b, c, d, e, f]: Matrix): Matrix | null {
  const area = a * d - b * c
  if (Math.abs(area) < 1e-12) return null
  return [d / area, -b / area, -c / area, a / area, (c * f - d * e) / area, (b * e - a * f) / area]
}

/** Where a point goes. */
export function moved([a, b, c, d, e, f]: Matrix, x: number, y: number): [x: number, y: number] {
  return [a * x + c * y + e, b * x + d * y + f]
}

/** How much lengths grow, on average. */
export function scaleOf([a, b, c, d]: Matrix): number {
  return Math.sqrt(Math.abs(a * d - b * c))
}

/** The `transform` attribute; null where it holds something unknown. */
export function matrixOf(transform: string): Matrix | null {
  if (transform.trim() === '' || transform.trim() === 'none') return identity
  let matrix: Matrix = identity
  const rest = transform.replace(/([a-zA-Z]+)\s*\(([^)]*)\)[\s,]*/g, (_whole, name: string, list: string) => {
    const parts = list.split(/[\s,]+/).filter((part) => part !== '')
    const next = parts.every((part) => /^[-+]?(?:\d+\.?\d*|\.\d+)(?:e[-+]?\d+)?(?:px|deg)?$/i.test(part))
      ? one(name, parts.map(Number.parseFloat))
      : separated(name, list)
    if (!next) return '?'
    matrix = multiply(matrix, next)
    return ''
  })
  return rest.trim() === '' && matrix.every(Number.isFinite) ? matrix : null
}

/** Numbers without spaces between them: `translate(10-5)`. */
function separated(name: string, list: string): Matrix | null {
  const parts = list.match(/[-+]?(?:\d+\.?\d*|\.\d+)(?:e[-+]?\d+)?/gi) ?? []
  return parts.join('') === list.replace(/[\s,]+/g, '') ? one(name, parts.map(Number)) : null
}

function one(name: string, numbers: readonly number[]): Matrix | null {
  const [a, b, c, d, e, f] = numbers
  if (a === undefined) return null
  switch (name) {
    case 'matrix':
      return b === undefined || c === undefined || d === undefined || e === undefined || f === undefined
        ? null
        : [a, b, c, d, e, f]
    case 'translate':
      return translation(a, b ?? 0)
    case 'translateX':
      return translation(a, 0)
    case 'translateY':
      return translation(0, a)
    case 'scale':
      return [a, 0, 0, b ?? a, 0, 0]
    case 'rotate':
      return multiply(multiply(translation(b ?? 0, c ?? 0), rotation(a)), translation(-(b ?? 0), -(c ?? 0)))
    case 'skewX':
      return [1, 0, Math.tan((a * Math.PI) / 180), 1, 0, 0]
    case 'skewY':
      return [1, Math.tan((a * Math.PI) / 180), 0, 1, 0, 0]
    default:
      return null
  }
}
