import type { Drawing, Item } from './display-list.js'
import { drawingOf } from './drawing-of.js'

/** The words that a cleaned drawing shows, in the order in which they are painted; texts are set apart by line breaks. */
export function drawingWords(svg: Uint8Array): string {
  return drawingText(drawingOf(svg))
}

/** The words of a display list. */
export function drawingText({ children }: Drawing): string {
  return textsIn(children).join('\n')
}

function textsIn(items: readonly Item[]): string[] {
  return items.flatMap((item) => {
    if (item.type === 'group') return textsIn(item.children)
    return item.type === 'words' && item.text !== '' ? [item.text] : []
  })
}
