import type { Chunk, Span, Words } from '../../../../media/drawing/display-list.js'
import { fontFaceOf } from '../../../../media/drawing/font-face.js'
import { type Matrix, multiply, rotation, translation } from '../../../../media/drawing/matrix.js'
import { reportMissing } from '../../content/leaf.js'
import { setLine } from '../../text/set-line.js'
import type { Line, TextPiece, TextRun } from '../../text/types.js'
import { type Canvas, exact, within } from './canvas.js'
import type { Painter } from './painter.js'
import { setStroke } from './path-operators.js'
import { setPaint } from './set-paint.js'

/** Words of a drawing, in the design's faces. They are seen, not heard: the figure has an alternative. */
export function paintWords(painter: Painter, canvas: Canvas, { chunks }: Words): void {
  for (const chunk of chunks) {
    if (chunk.spans.some(({ rotate }) => rotate !== 0)) paintTurned(painter, canvas, chunk)
    else paintChunk(painter, canvas, chunk)
  }
}

function paintChunk(painter: Painter, canvas: Canvas, chunk: Chunk): void {
  const { spans, length } = chunk
  let line = lineOf(painter, chunk, spans, 0)
  if (!line) return
  let width = widthOf(line, spans)
  let stretch = 1
  if (length && width > 0) {
    const letters = [...spans.map(({ text }) => text).join('')].length
    const joins = /[\p{Script=Arabic}\p{Script=Syriac}\p{Script=Devanagari}]/u.test(
      line.pieces.map(textOf).join(''),
    )
    if (length.glyphs || joins || letters < 2) stretch = length.value / width
    else line = lineOf(painter, chunk, spans, (length.value - width) / (letters - 1)) ?? line
    width = length.value
  }
  const x = chunk.x + startShift(chunk, width)
  within(canvas, [stretch, 0, 0, 1, x, chunk.y], () => {
    for (const piece of line.pieces) {
      if (piece.type !== 'text') continue
      const before = spans.slice(0, spans.indexOf(piece.source) + 1)
      const dx = before.reduce((sum, span) => sum + span.dx, 0)
      const dy = before.reduce((sum, span) => sum + span.dy, 0)
      paintPiece(painter, canvas, piece, translation(piece.x + dx, dy - piece.source.rise - piece.rise))
    }
  })
}

/** Letters that are turned, each around its own start. */
function paintTurned(painter: Painter, canvas: Canvas, chunk: Chunk): void {
  const letters = chunk.spans.flatMap((span) =>
    [...span.text].map((text, index) => ({ ...span, text, ...(index === 0 ? {} : { dx: 0, dy: 0 }) })),
  )
  const lines = letters.map((letter) => ({ letter, line: lineOf(painter, chunk, [letter], 0) }))
  const advance = ({ letter, line }: (typeof lines)[number]) =>
    letter.dx +
    (line?.contentWidth || (letter.text === ' ' ? letter.font.size / 4 : 0)) +
    letter.letterSpacing
  let x =
    chunk.x +
    startShift(
      chunk,
      lines.reduce((sum, one) => sum + advance(one), 0),
    )
  let { y } = chunk
  for (const one of lines) {
    const { letter, line } = one
    y += letter.dy
    const place = multiply(translation(x + letter.dx, y - letter.rise), rotation(letter.rotate))
    for (const piece of line?.pieces ?? [])
      if (piece.type === 'text') paintPiece(painter, canvas, piece, place)
    x += advance(one)
  }
}

function paintPiece(painter: Painter, canvas: Canvas, piece: TextPiece<Span>, place: Matrix): void {
  const { fill, stroke, decorations } = piece.source
  const { fonts, document } = painter.draw
  if (!fill && !stroke) return
  within(canvas, place, () => {
    const fills = fill ? setPaint(painter, canvas, fill, 'fill') : false
    const strokes = stroke ? setPaint(painter, canvas, stroke.paint, 'stroke') : false
    if (stroke && strokes) setStroke(canvas, stroke)
    const operators = fonts.operators(piece, 0, 0)
    const font = fonts.resource(piece.font)
    canvas.name('Font', font, document.fontReference(font))
    const mode = strokes ? (fills ? 2 : 1) : 0
    canvas.write(`${mode === 0 ? '' : `${mode} Tr `}BT ${operators} ET`)
    for (const decoration of decorations) {
      const share = { underline: 0.1, overline: -0.9, 'line-through': -0.3 }[decoration]
      const [y, height] = [piece.size * share, piece.size / 16]
      canvas.write(`0 ${exact(y)} ${exact(piece.width)} ${exact(height)} re ${fills ? 'f' : 'S'}`)
    }
  })
}

/** From the anchor to the left edge of the words. */
function startShift({ anchor, direction }: Chunk, width: number): number {
  if (anchor === 'middle') return -width / 2
  const leftwards = direction === 'ltr' ? anchor === 'end' : anchor === 'start'
  return leftwards ? -width : 0
}

function widthOf(line: Line<Span>, spans: readonly Span[]): number {
  return line.contentWidth + spans.reduce((sum, { dx }) => sum + dx, 0)
}

function textOf(piece: Line<Span>['pieces'][number]): string {
  return piece.type === 'text' ? piece.text : ''
}

/** Words set in one line; spaces are runs of their own where they are widened. */
function lineOf(
  { draw, path }: Painter,
  { direction }: Chunk,
  spans: readonly Span[],
  spacing: number,
): Line<Span> | null {
  const { content } = draw
  const runs = spans.flatMap((span) => {
    const parts = span.wordSpacing === 0 ? [span.text] : span.text.split(/( )/)
    return parts
      .filter((text) => text !== '')
      .map((text): TextRun<Span> => {
        const { font, language, letterSpacing, wordSpacing } = span
        const face = fontFaceOf(font.families)
        const weight = font.weight >= 650 ? 700 : font.weight >= 500 ? 600 : 400
        const style = content.styles.run('caption', text, {
          face,
          weight,
          italic: font.italic,
          ...(language === '' ? {} : { language }),
        })
        const tracking = letterSpacing + spacing + (text === ' ' ? wordSpacing : 0)
        return { type: 'text', text, style: { ...style, size: font.size, tracking }, source: span }
      })
  })
  if (runs.length === 0) return null
  const { line, missing } = setLine(runs, { direction, language: content.report.language })
  reportMissing(content, { missing }, path)
  return line
}
