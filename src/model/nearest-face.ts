import type { FontFace, FontFamily } from './design.js'

/** The face of the same slope nearest in weight, heavier first; upright where there is no italic. */
export function nearestFace(family: FontFamily, weight: number, italic: boolean): FontFace {
  const sloped = family.faces.filter((face) => face.italic === italic)
  const faces = sloped.length > 0 ? sloped : family.faces
  const [best] = [...faces].sort(
    (a, b) => Math.abs(a.weight - weight) - Math.abs(b.weight - weight) || b.weight - a.weight,
  )
  if (!best) throw new Error(`The family ${family.name} has no faces.`)
  return best
}
