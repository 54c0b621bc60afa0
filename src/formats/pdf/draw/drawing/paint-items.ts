import type { Clip, Group, Item, Raster } from '../../../../media/drawing/display-list.js'
import { type Canvas, within } from './canvas.js'
import { paintShape } from './paint-shape.js'
import { paintWords } from './paint-words.js'
import type { Painter } from './painter.js'
import { pathOperators } from './path-operators.js'
import { maskByItems, paintTogether, type SoftMask } from './transparency.js'

/** Paints items in their order. */
export function paintItems(painter: Painter, canvas: Canvas, items: readonly Item[]): void {
  for (const item of items) paintItem(painter, canvas, item)
}

function paintItem(painter: Painter, canvas: Canvas, item: Item): void {
  switch (item.type) {
    case 'group':
      paintGroup(painter, canvas, item)
      return
    case 'shape':
      paintShape(painter, canvas, item)
      return
    case 'words':
      paintWords(painter, canvas, item)
      return
    case 'raster':
      paintRaster(canvas, item)
      return
  }
}

function paintGroup(painter: Painter, canvas: Canvas, group: Group): void {
  within(canvas, group.transform, () => {
    const masks: SoftMask[] = []
    for (let clip: Clip | null = group.clip; clip; clip = clip.within) {
      const [first, ...others] = clip.outlines
      if (!first) return
      if (others.length === 0) {
        canvas.write(`${pathOperators(first.path)} ${first.evenOdd ? 'W*' : 'W'} n`)
        continue
      }
      const shapes = clip.outlines.map(({ path, evenOdd }) => black(path, evenOdd))
      const mask = maskByItems(painter, canvas, 'alpha', null, shapes)
      if (mask) masks.push(mask)
    }
    if (group.mask) {
      const { kind, box, children } = group.mask
      const mask = maskByItems(painter, canvas, kind, box, children)
      if (!mask) return
      masks.push(mask)
    }
    paintTogether(canvas, masks, group.opacity, (inner) => paintItems(painter, inner, group.children))
  })
}

function black(path: Parameters<typeof pathOperators>[0], evenOdd: boolean): Item {
  const fill = { type: 'solid', colour: '#000000', opacity: 1 } as const
  return { type: 'shape', path, fill, evenOdd, stroke: null, strokeFirst: false }
}

function paintRaster(canvas: Canvas, { data, box }: Raster): void {
  const image = canvas.document.image(data, Buffer.from(data, 'base64'))
  canvas.name('XObject', image.label, image.reference)
  within(canvas, [box.width, 0, 0, -box.height, box.x, box.y + box.height], () =>
    canvas.write(`/${image.label} Do`),
  )
}
