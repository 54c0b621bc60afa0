import { contrast, leastContrast } from '../contrast.js'
import { drawingOperators, operators } from './allowed.js'
import { type Box, isBehind, isCovered, type Line } from './covered.js'
import { fillColour } from './fill-colour.js'
import { decode, markedId, type Operation, operations, type Shown } from './page-text.js'
import { multiply, numbersOf, textState } from './text-state.js'
import type { Token } from './tokens.js'

/** What one page paints. */
export interface PageContent {
  problems: string[]
  /** Marked-content ids under which words are shown. */
  ids: Set<number>
  /** Text under each marked-content id, as it stands. */
  texts: Map<number, Shown[]>
  /** What is painted under the ids of figures, and what decoration shows as a picture. */
  figures: Map<number, Operation[]>
  pictures: Operation[][]
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
  /** Of a figure or decoration. */
  operations: Operation[]
  /** Of decoration: how many states were saved where the drawing began that goes on; null outside any. */
  drawing: number | null
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
    texts: new Map(),
    figures: new Map(),
    pictures: [],
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
  let depth = 0
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
  for (const operation of operations(content)) {
    const { operator, operands } = operation
    const [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0] = numbersOf(operands)
    state.follow(operator, operands)
    paint.follow(operator, operands)
    const mark = marks.at(-1)
    if (mark && mark.kind !== 'content') mark.operations.push(operation)
    if (!operators.has(operator) && !(isDrawn(mark) && drawingOperators.has(operator)))
      report(`operator \`${operator.slice(0, 20)}\``)
    if (painting.has(operator) && mark === undefined) report('paint outside marked content')
    if (operator === 'q') depth += 1
    if (operator === 'Q') depth -= 1
    if (mark?.kind === 'layout') {
      if (operator === 'W' || operator === 'W*') mark.drawing ??= depth
      if (mark.drawing !== null && depth < mark.drawing) mark.drawing = null
    }
    const isFigure = mark?.kind === 'figure' || (mark?.drawing ?? null) !== null
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
        if (closed?.kind === 'figure' && closed.id !== null) page.figures.set(closed.id, closed.operations)
        if (closed?.id === null) page.pictures.push(...picturesIn(closed.operations))
        break
      }
      case 'Tj':
      case 'TJ': {
        const [xa, xb, , , x, y] = state.textMatrix()
        const text = operands
          .flatMap((one) => (one.type === 'string' ? [decode(one.bytes, state.font())] : []))
          .join('')
        const holder = marks.findLast(({ id }) => id !== null)?.id
        if (holder !== undefined && holder !== null) {
          const held = page.texts.get(holder) ?? []
          if (held.length === 0) page.texts.set(holder, held)
          held.push({ x, y, text })
        }
        if (text.trim() === '') break
        if (isRunning(mark)) mark.pieces.push({ x, y, text })
        if (mark?.id !== null && mark?.id !== undefined) page.ids.add(mark.id)
        if (mark?.kind === 'layout' && !/^[\s\p{P}\p{M}\u0640\u058A\u21A9]*$/u.test(text))
          page.decoration.push(text)
        if (Math.hypot(xa, xb) * Math.abs(state.size()) < 2 && !isFigure) report('text too small to be seen')
        const [left = 0, bottom = 0, right = 0, top = 0] = box
        if (!isFigure && (x < left - 1 || x > right + 1 || y < bottom - 1 || y > top + 1))
          report('text off the page')
        if (isFigure) break
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
      if (!isFigure) grounds.push({ box: area, colour: paint.colour() })
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

/** Pictures among decoration, which stand in `q` and `Q` each; rules and areas need neither a picture nor a clip. */
function picturesIn(painted: readonly Operation[]): Operation[][] {
  const found: Operation[][] = []
  let own: Operation[] = []
  let depth = 0
  for (const operation of painted) {
    own.push(operation)
    if (operation.operator === 'q') depth += 1
    if (operation.operator === 'Q') depth -= 1
    if (depth > 0) continue
    if (own.some(({ operator }) => isOfPicture(operator))) found.push(own)
    own = []
  }
  return own.some(({ operator }) => isOfPicture(operator)) ? [...found, own] : found
}

function isOfPicture(operator: string): boolean {
  return operator === 'Do' || operator === 'W' || operator === 'W*'
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
    return { kind: tag === 'Figure' ? 'figure' : 'content', id, pieces: [], operations: [], drawing: null }
  }
  const kind = names.includes('Header')
    ? 'head'
    : names.includes('Footer')
      ? 'foot'
      : names.includes('Pagination')
        ? 'repeated'
        : 'layout'
  return { kind, id: null, pieces: [], operations: [], drawing: null }
}
