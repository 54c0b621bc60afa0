import { contrast, leastContrast } from '../contrast.js'
import { drawingOperators, operators } from './allowed.js'
import { type Box, isBehind, isCovered, type Line } from './covered.js'
import { fillColour } from './fill-colour.js'
import { decode, markedId, operations, type Shown } from './page-text.js'
import { multiply, numbersOf, textState } from './text-state.js'
import type { Token } from './tokens.js'

/** What one page paints. */
export interface PageContent {
  problems: string[]
  /** Marked-content ids under which text is shown. */
  ids: Set<number>
  /** Text of running heads and feet, as it stands, for each marked sequence; repeated heads of tables apart. */
  heads: Shown[][]
  feet: Shown[][]
  repeated: Shown[][]
  /** Text marked as decoration: words of a drawing that only adorns. */
  decoration: string[]
}

interface Mark {
  kind: 'content' | 'figure' | 'head' | 'foot' | 'repeated' | 'layout'
  id: number | null
  pieces: Shown[]
}

const white = 'FFFFFF'
/** Points: rules, strokes and the lines of tables cover no words. */
const widestLine = 2
const stroking = new Set(['S', 's', 'B', 'B*', 'b', 'b*'])
const painting = new Set(['f', 'f*', 'S', 's', 'B', 'B*', 'b', 'b*', 'Do', 'TJ', 'Tj'])
const filling = new Set(['f', 'f*', 'B', 'B*', 'b', 'b*'])

/** Reads everything that a page paints, and says what is outside marked content, out of sight, or painted over. */
export function checkContent(
  content: Uint8Array,
  fonts: ReadonlyMap<string, ReadonlyMap<number, string>>,
  box: readonly number[],
): PageContent {
  const page: PageContent = {
    problems: [],
    ids: new Set(),
    heads: [],
    feet: [],
    repeated: [],
    decoration: [],
  }
  const told = new Set<string>()
  const report = (problem: string) => {
    if (!told.has(problem)) page.problems.push(problem)
    told.add(problem)
  }
  const marks: Mark[] = []
  const state = textState(fonts)
  const texts: Line[] = []
  let width = 1
  const paint = fillColour()
  const grounds: { box: Box; colour: string }[] = []
  let path: [x: number, y: number][] = []
  const at = (x: number, y: number): [number, number] => {
    const [, , , , px, py] = multiply(state.matrix(), [1, 0, 0, 1, x, y])
    return [px, py]
  }
  const cover = (points: readonly [number, number][]) => {
    const [left, right] = [Math.min(...points.map(([x]) => x)), Math.max(...points.map(([x]) => x))]
    const [low, high] = [Math.min(...points.map(([, y]) => y)), Math.max(...points.map(([, y]) => y))]
    if (texts.some((line) => isCovered(line, [left, low, right, high]))) report('area painted over text')
    return [left, low, right, high] satisfies Box
  }
  for (const { operator, operands } of operations(content)) {
    const [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0] = numbersOf(operands)
    state.follow(operator, operands)
    paint.follow(operator, operands)
    const mark = marks.at(-1)
    if (!operators.has(operator) && !(isDrawn(mark) && drawingOperators.has(operator)))
      report(`operator \`${operator.slice(0, 20)}\``)
    if (painting.has(operator) && mark === undefined) report('paint outside marked content')
    switch (operator) {
      case 'm':
      case 'l':
        path.push(at(a, b))
        break
      case 'c':
        path.push(at(a, b), at(c, d), at(e, f))
        break
      case 're':
        path.push(at(a, b), at(a + c, b), at(a, b + d), at(a + c, b + d))
        break
      case 'Do':
        if (!isDrawn(mark)) report('picture outside a figure')
        cover([at(0, 0), at(1, 0), at(0, 1), at(1, 1)])
        break
      case 'BMC':
      case 'BDC':
        marks.push(markOf(operands, report))
        break
      case 'EMC': {
        const closed = marks.pop()
        if (closed?.kind === 'head') page.heads.push(closed.pieces)
        if (closed?.kind === 'foot') page.feet.push(closed.pieces)
        if (closed?.kind === 'repeated') page.repeated.push(closed.pieces)
        break
      }
      case 'Tj':
      case 'TJ': {
        const [xa, xb, , , x, y] = state.textMatrix()
        const text = operands
          .flatMap((one) => (one.type === 'string' ? [decode(one.bytes, state.font())] : []))
          .join('')
        if (text.trim() === '') break
        if (isRunning(mark)) mark.pieces.push({ x, y, text })
        if (mark?.id !== null && mark?.id !== undefined) page.ids.add(mark.id)
        if (mark?.kind === 'layout' && !/^[\s\p{P}\p{M}\u0640\u058A\u21A9]*$/u.test(text))
          page.decoration.push(text)
        if (Math.hypot(xa, xb) * Math.abs(state.size()) < 2 && mark?.kind !== 'figure')
          report('text too small to be seen')
        const [left = 0, bottom = 0, right = 0, top = 0] = box
        if (mark?.kind !== 'figure' && (x < left - 1 || x > right + 1 || y < bottom - 1 || y > top + 1))
          report('text off the page')
        if (mark?.kind === 'figure') break
        const line = { x, y, size: Math.hypot(xa, xb) * Math.abs(state.size()), length: text.length }
        const ground = grounds.findLast(({ box: area }) => isBehind(line, area))?.colour ?? white
        if (contrast(paint.colour(), ground) < leastContrast)
          report('text in the colour of what is behind it')
        texts.push(line)
        break
      }
    }
    if (filling.has(operator) && path.length > 0) {
      const area = cover(path)
      if (mark?.kind !== 'figure') grounds.push({ box: area, colour: paint.colour() })
    }
    if (operator === 'w') width = a
    if (stroking.has(operator) && width > widestLine && path.length > 0)
      cover(
        path.flatMap(([x, y]) => [
          [x - width / 2, y - width / 2],
          [x + width / 2, y + width / 2],
        ]),
      )
    if (painting.has(operator) || operator === 'n') path = []
  }
  return page
}

function isRunning(mark: Mark | undefined): mark is Mark {
  return mark !== undefined && ['head', 'foot', 'repeated'].includes(mark.kind)
}

/** A drawing is a figure, or decoration when it says nothing. */
function isDrawn(mark: Mark | undefined): boolean {
  return mark?.kind === 'figure' || mark?.kind === 'layout'
}

function markOf(operands: readonly Token[], report: (problem: string) => void): Mark {
  const names = operands.flatMap((one) => (one.type === 'name' ? [one.value] : []))
  const [tag = ''] = names
  if (names.some((name) => ['ActualText', 'Alt', 'E', 'Lang', 'OC'].includes(name)))
    report('words in a marked sequence that are not those shown')
  const id = markedId(operands)
  if (tag !== 'Artifact') {
    if (id === null) report('marked content outside the structure')
    return { kind: tag === 'Figure' ? 'figure' : 'content', id, pieces: [] }
  }
  const kind = names.includes('Header')
    ? 'head'
    : names.includes('Footer')
      ? 'foot'
      : names.includes('Pagination')
        ? 'repeated'
        : 'layout'
  return { kind, id: null, pieces: [] }
}
