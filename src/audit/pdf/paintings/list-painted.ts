import type { PDFDict } from '@cantoo/pdf-lib'
import { append } from '../../../model/arrays.js'
import { entry } from '../objects.js'
import { type Operation, operations } from '../page-text.js'
import { streamBytes } from '../stream-bytes.js'
import { multiply, numbersOf } from '../text-state.js'
import { withGraphics } from './graphics-state.js'
import { colourText, numbersText, rounded } from './notation.js'
import { patternText } from './pattern-text.js'
import { imageSum, type Reader, resource, resourcesOf } from './reader.js'
import type { State } from './state.js'

/** Most operators of a drawing, groups counted as often as they are painted. */
export const mostOperators = 5_000_000
/** Area below which a coordinate system shows nothing. */
const flat = 1e-9

/** Lists what operators paint in a figure: each outline and picture with the state that it is painted in, words left out. */
export function listPainted(
  reader: Reader,
  own: Iterable<Operation>,
  resources: PDFDict | null,
  from: State,
): string[] {
  const lines: string[] = []
  const { objects } = reader
  const saved: State[] = []
  let state = from
  let path: string[] = []
  let clip = ''
  let height = Number.POSITIVE_INFINITY
  const list = (what: string) => {
    const [a, b, c, d] = state.matrix
    if (Math.abs(a * d - b * c) >= flat)
      lines.push([state.turns.join(' cm '), state.clips.join(' '), state.within.join(' '), what].join(' | '))
  }
  const paint = (operator: string) => {
    const outline = path.join(' ')
    const { width, cap, join, miter, dashes, mask } = state
    const through = mask === '' ? '' : `${mask} `
    if (operator === 'S') {
      const line = `${width} w ${cap} J ${join} j ${miter} M ${dashes}`
      list(`${through}${state.stroke} ${state.strokeOpacity} ${line} ${outline} S`)
    } else list(`${through}${state.fill} ${state.fillOpacity} ${outline} ${operator}`)
  }
  for (const { operator, operands } of own) {
    if (--reader.left < 0) throw new Error(`Unexpected drawing of more than ${mostOperators} operators`)
    const numbers = numbersOf(operands)
    switch (operator) {
      case 'q':
        saved.push(state)
        state = { ...state, words: 0 }
        break
      case 'Q':
        state = saved.pop() ?? state
        break
      case 'cm': {
        const [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0] = numbers.map(rounded)
        const matrix = multiply(state.matrix, [a, b, c, d, e, f])
        state = { ...state, turns: [...state.turns, numbersText([a, b, c, d, e, f])], matrix }
        break
      }
      case 'm':
      case 'l':
      case 'c':
      case 're':
        path.push(`${numbersText(numbers)} ${operator}`)
        height = operator === 're' && path.length === 1 ? Math.abs(numbers[3] ?? 0) : Number.POSITIVE_INFINITY
        break
      case 'h':
        path.push('h')
        break
      case 'W':
      case 'W*':
        clip = operator
        break
      case 'n':
      case 'f':
      case 'f*':
      case 'S': {
        const isLineOfWords = path.length === 1 && height <= state.words / 8 && clip === ''
        if (operator !== 'n' && !isLineOfWords) paint(operator)
        if (clip !== '') {
          const own = `${state.turns.join(' cm ')} ${path.join(' ')} ${clip}`
          state = { ...state, clips: [...state.clips, own] }
        }
        clip = ''
        path = []
        height = Number.POSITIVE_INFINITY
        break
      }
      case 'Tf':
        state = { ...state, words: numbers[0] ?? 0 }
        break
      case 'rg':
      case 'g':
        state = { ...state, fill: colourText(numbers) }
        break
      case 'RG':
      case 'G':
        state = { ...state, stroke: colourText(numbers) }
        break
      case 'scn':
        state = { ...state, fill: patternText(reader, resource(objects, resources, 'Pattern', operands)) }
        break
      case 'SCN':
        state = { ...state, stroke: patternText(reader, resource(objects, resources, 'Pattern', operands)) }
        break
      case 'w':
        state = { ...state, width: numbersText(numbers) }
        break
      case 'J':
        state = { ...state, cap: numbersText(numbers) }
        break
      case 'j':
        state = { ...state, join: numbersText(numbers) }
        break
      case 'M':
        state = { ...state, miter: numbersText(numbers) }
        break
      case 'd':
        state = { ...state, dashes: `${numbersText(numbers)} d` }
        break
      case 'gs':
        state = withGraphics(reader, state, objects.dict(resource(objects, resources, 'ExtGState', operands)))
        break
      case 'Do': {
        const stream = objects.stream(resource(objects, resources, 'XObject', operands))
        if (stream && objects.text(entry(stream.dict, 'Subtype')) === 'Form') {
          const wrapper = `${state.mask} ${state.fillOpacity}`
          const inside = {
            ...state,
            within: [...state.within, wrapper],
            fillOpacity: '1',
            strokeOpacity: '1',
            mask: '',
          }
          append(lines, reader.list(operations(streamBytes(stream)), resourcesOf(objects, stream), inside))
        } else list(`image ${stream ? imageSum(reader, stream) : ''}`)
        break
      }
      case 'BT':
      case 'ET':
      case 'Tr':
      case 'Tm':
      case 'Tj':
      case 'TJ':
      case 'Tc':
      case 'Td':
      case 'TD':
      case 'Ts':
      case 'cs':
      case 'CS':
        break
      default:
        // Nothing that editions paint: it makes the drawing another one.
        list(operator)
    }
  }
  return lines
}
