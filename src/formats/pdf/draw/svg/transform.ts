/** An affine matrix as PDF writes it: a b c d e f. */
export type Matrix = [number, number, number, number, number, number]

/** Reads a `transform` attribute; null when it holds something unknown. */
export function parseTransform(value: string): Matrix | null {
  let result: Matrix = [1, 0, 0, 1, 0, 0]
  for (const [, name = '', list = ''] of value.matchAll(/(\w+)\s*\(([^)]*)\)/g)) {
    const numbers = (list.match(/[-+]?[\d.]+(?:e[-+]?\d+)?/gi) ?? []).map(Number)
    const next = one(name, numbers)
    if (!next) return null
    result = multiply(result, next)
  }
  return result
}

function one(name: string, [a = 0, b, c, d = 0, e = 0, f = 0]: number[]): Matrix | null {
  const radians = (a * Math.PI) / 180
  switch (name) {
    case 'matrix':
      return [a, b ?? 0, c ?? 0, d, e, f]
    case 'translate':
      return [1, 0, 0, 1, a, b ?? 0]
    case 'scale':
      return [a, 0, 0, b ?? a, 0, 0]
    case 'rotate': {
      const turn: Matrix = [Math.cos(radians), Math.sin(radians), -Math.sin(radians), Math.cos(radians), 0, 0]
      const [x, y] = [b ?? 0, c ?? 0]
      return multiply(multiply([1, 0, 0, 1, x, y], turn), [1, 0, 0, 1, -x, -y])
    }
    case 'skewX':
      return [1, 0, Math.tan(radians), 1, 0, 0]
    case 'skewY':
      return [1, Math.tan(radians), 0, 1, 0, 0]
    default:
      return null
  }
}

/** First `right`, then `left`, as nested coordinate systems do. */
function multiply(left: Matrix, right: Matrix): Matrix {
  const [a, b, c, d, e, f] = left
  const [g, h, i, j, k, l] = right
  return [a * g + c * h, b * g + d * h, a * i + c * j, b * i + d * j, a * k + c * l + e, b * k + d * l + f]
}
