import { plain, type SafeText, said, together } from '../safe-text.js'
import { type Change, changes } from './changes.js'

/** Lines around a change that are shown with it. */
const around = 3

/** What changes between two texts in the form of `diff --unified`, for people: what is invisible shows as its code point. */
export function unifiedDiff(file: string, before: string, after: string): SafeText {
  const old = linesOf(before)
  const fresh = linesOf(after)
  const hunks = gathered(changes(old, fresh)).map((hunk) => shown(hunk, old, fresh))
  return together([said`--- ${file}`, lineEnd, said`+++ ${file}`, lineEnd, ...hunks])
}

const lineEnd = said`\n`

function linesOf(text: string): string[] {
  return text.split(/\r\n|\n|\r/u)
}

/** Changes that stand so near that the lines around them touch. */
function gathered(all: readonly Change[]): Change[][] {
  const hunks: Change[][] = []
  for (const change of all) {
    const last = hunks.at(-1)
    const end = last?.at(-1)?.old[1] ?? Number.NEGATIVE_INFINITY
    if (last && change.old[0] - end <= 2 * around) last.push(change)
    else hunks.push([change])
  }
  return hunks
}

function shown(hunk: readonly Change[], old: readonly string[], fresh: readonly string[]): SafeText {
  const first = hunk[0]?.old[0] ?? 0
  const shift = (hunk[0]?.fresh[0] ?? 0) - first
  const last = hunk.at(-1)?.old[1] ?? 0
  const lastShift = (hunk.at(-1)?.fresh[1] ?? 0) - last
  const from = Math.max(0, first - around)
  const to = Math.min(old.length, last + around)
  const lines: SafeText[] = []
  const add = (sign: ' ' | '-' | '+', some: readonly string[]): void => {
    for (const line of some) lines.push(together([said`${sign}`, plain(line), lineEnd]))
  }
  let at = from
  for (const change of hunk) {
    add(' ', old.slice(at, change.old[0]))
    add('-', old.slice(...change.old))
    add('+', fresh.slice(...change.fresh))
    at = change.old[1]
  }
  add(' ', old.slice(at, to))
  const head = said`@@ -${from + 1},${to - from} +${from + shift + 1},${to + lastShift - from - shift} @@`
  return together([head, lineEnd, ...lines])
}
