import { arcCurves } from './arc-curves.js'
import type { Step } from './path.js'

/** The `d` attribute (SVG 2 §9.3) as absolute steps. What follows an error is left out, as the standard says. */
export function pathData(data: string): Step[] {
  const steps: Step[] = []
  let [x, y, startX, startY, handleX, handleY] = [0, 0, 0, 0, 0, 0]
  let last = ''
  const curve = (x1: number, y1: number, x2: number, y2: number, toX: number, toY: number) => {
    steps.push({ type: 'curve', x1, y1, x2, y2, x: toX, y: toY })
    ;[handleX, handleY, x, y] = [x2, y2, toX, toY]
  }
  const line = (toX: number, toY: number) => {
    steps.push({ type: 'line', x: toX, y: toY })
    ;[x, y] = [toX, toY]
  }
  for (const [, letter = '', list = ''] of data.matchAll(
    /([MmLlHhVvCcSsQqTtAaZz])([^MmLlHhVvCcSsQqTtAaZz]*)/g,
  )) {
    const name = letter.toUpperCase()
    const isRelative = letter !== name
    const numbers = numbersIn(list, name === 'A')
    const size = sizes[name] ?? 0
    if (name === 'Z') {
      steps.push({ type: 'close' })
      ;[x, y] = [startX, startY]
      last = name
      continue
    }
    for (let at = 0; at + size <= numbers.length; at += size) {
      const [ox, oy] = isRelative ? [x, y] : [0, 0]
      const n = (index: number) => numbers[at + index] ?? 0
      const isSmooth = (letters: string) => letters.includes(last)
      switch (name) {
        case 'M':
          if (at > 0) line(ox + n(0), oy + n(1))
          else {
            ;[x, y] = [ox + n(0), oy + n(1)]
            ;[startX, startY] = [x, y]
            steps.push({ type: 'move', x, y })
          }
          break
        case 'L':
          line(ox + n(0), oy + n(1))
          break
        case 'H':
          line(ox + n(0), y)
          break
        case 'V':
          line(x, oy + n(0))
          break
        case 'C':
          curve(ox + n(0), oy + n(1), ox + n(2), oy + n(3), ox + n(4), oy + n(5))
          break
        case 'S': {
          const [x1, y1] = isSmooth('CS') ? [2 * x - handleX, 2 * y - handleY] : [x, y]
          curve(x1, y1, ox + n(0), oy + n(1), ox + n(2), oy + n(3))
          break
        }
        case 'Q':
        case 'T': {
          const [qx, qy] =
            name === 'Q'
              ? [ox + n(0), oy + n(1)]
              : isSmooth('QT')
                ? [2 * x - handleX, 2 * y - handleY]
                : [x, y]
          const [toX, toY] = name === 'Q' ? [ox + n(2), oy + n(3)] : [ox + n(0), oy + n(1)]
          const third = (from: number, to: number) => from + (2 / 3) * (to - from)
          curve(third(x, qx), third(y, qy), third(toX, qx), third(toY, qy), toX, toY)
          ;[handleX, handleY] = [qx, qy]
          break
        }
        case 'A': {
          const [toX, toY] = [ox + n(5), oy + n(6)]
          const arc = { rx: n(0), ry: n(1), rotation: n(2), large: n(3) !== 0, sweep: n(4) !== 0 }
          for (const part of arcCurves(x, y, arc, toX, toY)) steps.push(part)
          ;[x, y] = [toX, toY]
          break
        }
      }
      last = name
    }
  }
  return steps
}

const sizes: Record<string, number> = { M: 2, L: 2, H: 1, V: 1, C: 6, S: 4, Q: 4, T: 2, A: 7, Z: 0 }

/** Numbers may stand without space; the flags of arcs are single digits. */
function numbersIn(list: string, isArc: boolean): number[] {
  const numbers: number[] = []
  const number = /[+-]?(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?/y
  const flag = /[01]/y
  for (let at = 0; at < list.length; ) {
    if (/[\s,]/.test(list.charAt(at))) {
      at += 1
      continue
    }
    const place = numbers.length % 7
    const pattern = isArc && (place === 3 || place === 4) ? flag : number
    pattern.lastIndex = at
    const match = pattern.exec(list)
    if (!match) break
    numbers.push(Number(match[0]))
    at = pattern.lastIndex
  }
  return numbers
}
