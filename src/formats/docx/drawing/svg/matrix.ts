/** `x' = ax + cy + e`, `y' = bx + dy + f` (SVG 2 §8). */
export interface Matrix {
  a: number
  b: number
  c: number
  d: number
  e: number
  f: number
}

export const identity: Matrix = { a: 1, b: 0, c: 0, d: 1, e: 0, f: 0 }

/** First `inner`, then `outer`. */
export function multiply(outer: Matrix, inner: Matrix): Matrix {
  return {
    a: outer.a * inner.a + outer.c * inner.b,
    b: outer.b * inner.a + outer.d * inner.b,
    c: outer.a * inner.c + outer.c * inner.d,
    d: outer.b * inner.c + outer.d * inner.d,
    e: outer.a * inner.e + outer.c * inner.f + outer.e,
    f: outer.b * inner.e + outer.d * inner.f + outer.f,
  }
}

/** How much lengths grow, on average. */
export function scaleOf({ a, b, c, d }: Matrix): number {
  return Math.sqrt(Math.abs(a * d - b * c))
}

/** The `transform` attribute. */
export function matrixOf(transform: string | undefined): Matrix {
  let matrix = identity
  for (const [, name = '', list = ''] of (transform ?? '').matchAll(/(\w+)\s*\(([^)]*)\)/g)) {
    const numbers = list
      .split(/[\s,]+/)
      .filter(Boolean)
      .map(Number)
    matrix = multiply(matrix, one(name, numbers))
  }
  return matrix
}

function one(name: string, [a = 0, b, c, d = 1, e = 0, f = 0]: number[]): Matrix {
  const radians = (a * Math.PI) / 180
  switch (name) {
    case 'translate':
      return { ...identity, e: a, f: b ?? 0 }
    case 'scale':
      return { ...identity, a, d: b ?? a }
    case 'rotate': {
      const [x, y] = [b ?? 0, c ?? 0]
      const turn = {
        a: Math.cos(radians),
        b: Math.sin(radians),
        c: -Math.sin(radians),
        d: Math.cos(radians),
        e: 0,
        f: 0,
      }
      return multiply(multiply({ ...identity, e: x, f: y }, turn), { ...identity, e: -x, f: -y })
    }
    case 'skewX':
      return { ...identity, c: Math.tan(radians) }
    case 'skewY':
      return { ...identity, b: Math.tan(radians) }
    case 'matrix':
      return { a, b: b ?? 0, c: c ?? 0, d, e, f }
    default:
      return identity
  }
}
