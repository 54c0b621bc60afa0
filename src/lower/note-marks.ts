import type { Typography } from '../model/language.js'
import type { Phrasing } from '../model/report.js'

const stops = '.,;:!?…。，、；：！？،؛؟'

/** Puts note marks before or after an adjacent stop, as the language does, and takes spaces before them away. */
export function placeNoteMarks(content: readonly Phrasing[], side: Typography['noteMark']): Phrasing[] {
  const result = content.map((node) =>
    'children' in node ? { ...node, children: placeNoteMarks(node.children, side) } : node,
  ) as Phrasing[]
  let index = 0
  while (index < result.length) {
    if (result[index]?.type !== 'footnoteReference') {
      index += 1
      continue
    }
    let end = index
    while (result[end]?.type === 'footnoteReference') end += 1
    tightenBefore(result, index)
    const before = result[index - 1]
    const after = result[end]
    if (side === 'before-stop' && before?.type === 'text') {
      const stop = before.value.match(new RegExp(`[${stops}]+$`, 'u'))?.[0]
      if (stop && !/\.\.\.$|…$/u.test(before.value)) {
        result[index - 1] = { ...before, value: before.value.slice(0, -stop.length).trimEnd() }
        if (after?.type === 'text') result[end] = { ...after, value: stop + after.value }
        else result.splice(end, 0, { type: 'text', value: stop })
      }
    }
    if (side === 'after-stop' && after?.type === 'text') {
      const stop = after.value.match(new RegExp(`^[${stops}]+`, 'u'))?.[0]
      if (stop && before?.type === 'text') {
        result[index - 1] = { ...before, value: before.value + stop }
        result[end] = { ...after, value: after.value.slice(stop.length) }
      } else if (stop) {
        result[end] = { ...after, value: after.value.slice(stop.length) }
        result.splice(index, 0, { type: 'text', value: stop })
        end += 1
      }
    }
    index = end + 1
  }
  return result.filter((node) => node.type !== 'text' || node.value !== '')
}

function tightenBefore(content: Phrasing[], index: number): void {
  const before = content[index - 1]
  if (before?.type === 'text')
    content[index - 1] = { ...before, value: before.value.replace(/[ \u00A0]+$/u, '') }
}
