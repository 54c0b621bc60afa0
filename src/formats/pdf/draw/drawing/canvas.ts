import type { Box } from '../../../../media/drawing/display-list.js'
import { identity, inverse, type Matrix, multiply } from '../../../../media/drawing/matrix.js'
import { boundsOf, rectanglePath, transformPath } from '../../../../media/drawing/path.js'
import type { ReportDocument } from '../../objects/document.js'

/** An object of the file. */
export type Reference = ReturnType<ReportDocument['ref']>

/** Kinds of named resources (ISO 32000-2 §7.8.3). */
export type ResourceKind = 'Font' | 'XObject' | 'ExtGState' | 'Pattern'

/** A content stream that is written: a page, a form or a tile. */
export interface Canvas {
  document: ReportDocument
  write: (operators: string) => void
  /** Names an object in the stream's resources. */
  use: (kind: ResourceKind, reference: Reference) => string
  /** Registers an object under the name that the document gave it. */
  name: (kind: ResourceKind, name: string, reference: Reference) => void
  /** From the coordinate system in force to the stream's own. */
  matrix: Matrix
  /** What can be seen of the stream, in its own coordinates. */
  extent: Box
}

/** Runs a step between `q` and `Q`, in a coordinate system of its own. */
export function within(canvas: Canvas, matrix: Matrix, paint: () => void): void {
  const before = canvas.matrix
  canvas.matrix = multiply(before, matrix)
  canvas.write('q')
  if (matrix.some((value, index) => value !== identity[index]))
    canvas.write(`${matrix.map(exact).join(' ')} cm`)
  paint()
  canvas.write('Q')
  canvas.matrix = before
}

/** What can be seen, in the coordinate system in force; null where it is flattened. */
export function extentHere({ matrix, extent }: Canvas): Box | null {
  const back = inverse(matrix)
  return back && boundsOf([transformPath(rectanglePath(extent), back)])
}

/**
 * A form or tile with a content stream and resources of its own.
 *
 * @param box what can be seen of it
 * @param entries of its dictionary
 */
export function streamObject(
  document: ReportDocument,
  box: Box,
  entries: Record<string, unknown>,
  paint: (canvas: Canvas) => void,
): Reference {
  const operators: string[] = []
  const resources: Partial<Record<ResourceKind, Record<string, Reference>>> = {}
  const name: Canvas['name'] = (kind, own, reference) => {
    const kinds = resources[kind] ?? {}
    kinds[own] = reference
    resources[kind] = kinds
  }
  paint({
    document,
    write: (line) => operators.push(line),
    use: (kind, reference) => used(name, kind, reference),
    name,
    matrix: identity,
    extent: box,
  })
  const object = document.ref({
    ...entries,
    BBox: [box.x, box.y, box.x + box.width, box.y + box.height],
    Resources: resources,
  })
  object.end(operators.join('\n'))
  return object
}

/** A canvas of the page that is drawn now. */
export function pageCanvas(document: ReportDocument, height: number, extent: Box): Canvas {
  const { page } = document
  const names = {
    Font: page.fonts,
    XObject: page.xobjects,
    ExtGState: page.ext_gstates,
    Pattern: page.patterns,
  } as const
  const name: Canvas['name'] = (kind, own, reference) => {
    const kinds: Record<string, Reference> = names[kind]
    kinds[own] = reference
  }
  return {
    document,
    write: (operators) => document.addContent(operators),
    use: (kind, reference) => used(name, kind, reference),
    name,
    matrix: [1, 0, 0, -1, 0, height],
    extent,
  }
}

function used(name: Canvas['name'], kind: ResourceKind, reference: Reference): string {
  const own = `${kind === 'ExtGState' ? 'G' : kind === 'Pattern' ? 'P' : 'X'}${reference.id}`
  name(kind, own, reference)
  return own
}

/** A number with six decimals: matrices of gradients shrink lengths to shares. */
export function exact(value: number): string {
  const rounded = Math.round(value * 1e6) / 1e6
  return Math.abs(rounded) < 1e-6 ? '0' : rounded.toFixed(6).replace(/\.?0+$/, '')
}
