import type { Picture } from './picture.js'

/** Size of a picture inside a line: natural, but never higher than the line. */
export function imageSize(picture: Picture, leading: number): { width: number; height: number } {
  const scale = Math.min(1, (leading * 0.85) / picture.height)
  return { width: picture.width * scale, height: picture.height * scale }
}
