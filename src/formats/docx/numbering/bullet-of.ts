import type { Typography } from '../../../model/language.js'

/** The language's marker of unordered lists at a level (0…). */
export function bulletOf({ bullets }: Typography, level: number): string {
  return bullets[level % bullets.length] ?? bullets[0] ?? ''
}
