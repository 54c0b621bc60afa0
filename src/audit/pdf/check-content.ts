import { append } from '../../model/arrays.js'
import { drawingOperators, operators } from './allowed.js'
import { type Ground, isCovered, standsOut } from './covered.js'
import { fillColour } from './fill-colour.js'
import type { PageFont } from './fonts/read-font.js'
import { type Box, boxAround, common } from './geometry/box.js'
import { type PlacedWords, placeWords } from './geometry/place-words.js'
import { markedId, type Operation, operations, type Shown } from './page-text.js'
import { multiply, numbersOf, textState } from './text-state.js'
import type { Token } from './tokens.js'

/** What one page paints, without the places of glyphs: of all pages at once they would take most of the memory. */
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
  /** Text marked as decoration, and the marked-content id of the words, or the picture, painted before it. */
  decoration: { text: string; after: number | null }[]
}

/** Where everything stands that one page paints. */
export interface PagePlaces {
  /** Words outside drawings, in the order in which they are painted, by what they belong to. */
  words: (PlacedWords & { kind: MarkKind; id: number | null })[]
  /** Each picture and drawing, as far as it is not clipped away. */
  placed: Box[]
}

/** What a marked sequence belongs to. */
export type MarkKind = 'content' | 'figure' | 'head' | 'foot' | 'repeated' | 'layout'

interface Mark {
  kind: MarkKind
  id: number | null
  pieces: Shown[]
  /** Of a figure or decoration. */
  operations: Operation[]
  /** Whether the place of what is drawn is known. */
  isPlaced: boolean
  /** Of decoration: how many states were saved where the drawing began that goes on; null outside any. */
  drawing: number | null
}

/** Points: rules, strokes and the lines of tables cover no words. */
const widestLine = 2
const everywhere: Box = [-Infinity, -Infinity, Infinity, Infinity]
const nowhere: Box = [0, 0, 0, 0]
const stroking = new Set(['S', 's', 'B', 'B*', 'b', 'b*'])
const painting = new Set(['f', 'f*', 'S', 's', 'B', 'B*', 'b', 'b*', 'Do', 'TJ', 'Tj'])
const filling = new Set(['f', 'f*', 'B', 'B*', 'b', 'b*'])

/** Reads everything that a page paints, and says what is outside marked content, out of sight, or painted over. */
export function checkContent(
  content: Uint8Array,
  fonts: ReadonlyMap<string, PageFont>,
): { content: PageContent; places: PagePlaces } {
  const places: PagePlaces = { words: [], placed: [] }
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
  let width = 1
  let read: number | null = null
  let depth = 0
  const clips: Box[] = []
  let clip = everywhere
  let isClipping = false
  const paint = fillColour()
  const grounds: Ground[] = []
  let path: [x: number, y: number][] = []
  const at = (x: number, y: number): [number, number] => {
    const [, , , , px, py] = multiply(state.matrix(), [1, 0, 0, 1, x, y])
    return [px, py]
  }
  const cover = (points: readonly [number, number][]): Box | null => {
    const around = boxAround(points)
    const area = around && common(around, clip)
    if (area && places.words.some((words) => isCovered(words, area))) report('area painted over text')
    return area
  }
  const place = (mark: Mark | undefined, area: Box | null) => {
    if (!mark || mark.isPlaced || !area) return
    mark.isPlaced = mark.kind === 'figure' || mark.drawing !== null
    places.placed.push(area)
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
    if (operator === 'q') {
      depth += 1
      clips.push(clip)
    }
    if (operator === 'Q') {
      depth -= 1
      clip = clips.pop() ?? everywhere
    }
    if (operator === 'W' || operator === 'W*') isClipping = true
    if (mark?.kind === 'layout') {
      if (operator === 'W' || operator === 'W*') mark.drawing ??= depth
      if (mark.drawing !== null && depth < mark.drawing) {
        mark.drawing = null
        mark.isPlaced = false
      }
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
        place(mark, cover([at(0, 0), at(1, 0), at(0, 1), at(1, 1)]))
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
        if (closed?.kind === 'figure' && closed.id !== null) {
          page.figures.set(closed.id, closed.operations)
          read = closed.id
        }
        if (closed?.id === null) append(page.pictures, picturesIn(closed.operations))
        break
      }
      case 'Tj':
      case 'TJ': {
        const words = placeWords(state, operands)
        const { x, y, text } = words
        const holder = marks.findLast(({ id }) => id !== null)?.id
        if (holder !== undefined && holder !== null) {
          const held = page.texts.get(holder) ?? []
          if (held.length === 0) page.texts.set(holder, held)
          held.push({ x, y, text })
        }
        if (text.trim() === '') break
        if (isRunning(mark)) mark.pieces.push({ x, y, text })
        if (mark?.id !== null && mark?.id !== undefined) page.ids.add(mark.id)
        if (mark?.kind === 'layout') page.decoration.push({ text, after: read })
        if (holder !== undefined && holder !== null) read = holder
        if (isFigure) break
        if (words.size < 2) report('text too small to be seen')
        if (!standsOut(words, paint.colour(), grounds)) report('text in the colour of what is behind it')
        places.words.push({ ...words, kind: mark?.kind ?? 'layout', id: mark?.id ?? null })
        break
      }
    }
    if (filling.has(operator) && path.length > 0) {
      const area = cover(path)
      if (area && !isFigure) grounds.push({ box: area, colour: paint.colour() })
    }
    if (operator === 'w') width = a
    if (stroking.has(operator) && width > widestLine && path.length > 0)
      cover(
        path.flatMap(([x, y]) => [
          [x - width / 2, y - width / 2],
          [x + width / 2, y + width / 2],
        ]),
      )
    if (painting.has(operator) || operator === 'n') {
      const inside = isClipping ? boxAround(path) : null
      if (inside) {
        clip = common(clip, inside) ?? nowhere
        place(mark, clip)
      }
      isClipping = false
      path = []
    }
  }
  return { content: page, places }
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
    return newMark(tag === 'Figure' ? 'figure' : 'content', id)
  }
  const kind = names.includes('Header')
    ? 'head'
    : names.includes('Footer')
      ? 'foot'
      : names.includes('Pagination')
        ? 'repeated'
        : 'layout'
  return newMark(kind, null)
}

function newMark(kind: MarkKind, id: number | null): Mark {
  return { kind, id, pieces: [], operations: [], isPlaced: false, drawing: null }
}
