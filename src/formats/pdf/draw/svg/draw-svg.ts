import { parseSvg, type SvgElement } from '../../../../media/drawing/parse-svg.js'
import { styleSheet } from '../../../../media/drawing/style-sheet.js'
import { initialLook, lookOf, toNumber } from '../../../../media/drawing/svg-look.js'
import type { Picture } from '../../content/picture.js'
import { type DrawState, number } from '../state.js'
import { drawElement } from './draw-element.js'
import type { SvgState } from './svg-state.js'

/** Draws an SVG as vectors into a rectangle; what cannot be drawn is told to the author. */
export function drawSvg(
  state: DrawState,
  picture: Picture,
  at: { x: number; y: number; width: number; height: number },
): void {
  const root = parseSvg(picture.bytes)
  const unsupported = once((feature) =>
    state.content.context.report({
      ruleId: 'unsupported-svg',
      source: 'pdf',
      severity: 'warning',
      file: picture.path,
      place: null,
      reason: `Unexpected ${feature} in \`${picture.path}\`, expected what the PDF can draw`,
      note: 'Draw it with paths, shapes and text in plain colours.',
      blame: 'source',
    }),
  )
  const svg: SvgState = {
    draw: state,
    picture,
    sheet: styleSheet(root, unsupported),
    ids: identified(root, new Map()),
    unsupported,
    uses: 0,
  }
  const look = lookOf(root, initialLook, svg.sheet, unsupported)
  const [left, top, width, height] = viewBox(root)
  const scale = Math.min(at.width / width, at.height / height)
  const x = at.x + (at.width - width * scale) / 2 - left * scale
  const y = at.y + (at.height - height * scale) / 2 - top * scale
  state.document.addContent(`q ${number(scale)} 0 0 ${number(scale)} ${number(x)} ${number(y)} cm`)
  for (const child of root.children) if (typeof child !== 'string') drawElement(svg, child, look)
  state.document.addContent('Q')
}

function viewBox(root: SvgElement): [number, number, number, number] {
  const box = root.attributes.viewBox
    ?.trim()
    .split(/[\s,]+/)
    .map(Number)
  if (box?.length === 4) return box as [number, number, number, number]
  return [0, 0, toNumber(root.attributes.width) ?? 100, toNumber(root.attributes.height) ?? 100]
}

function identified(element: SvgElement, ids: Map<string, SvgElement>): Map<string, SvgElement> {
  if (element.attributes.id) ids.set(element.attributes.id, element)
  for (const child of element.children) if (typeof child !== 'string') identified(child, ids)
  return ids
}

function once(tell: (feature: string) => void): (feature: string) => void {
  const told = new Set<string>()
  return (feature) => {
    if (told.has(feature)) return
    told.add(feature)
    tell(feature)
  }
}
