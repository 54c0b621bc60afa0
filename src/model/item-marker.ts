import type { ListItem } from './report.js'

/** Signs of a task that is done and of one that is not (Unicode: ballot boxes). */
export const taskSigns = { done: '\u2611', toDo: '\u2610' } as const

/** What stands before an item: its marker, and for a task its state as a sign: `–`, `1.`, `– ☑`. */
export function itemMarker({ marker, checked }: Pick<ListItem, 'marker' | 'checked'>): string {
  if (checked === null) return marker
  return `${marker} ${checked ? taskSigns.done : taskSigns.toDo}`.trim()
}
