import type { Html } from 'mdast'
import { edit } from '../../model/fix.js'
import type {} from '../../model/html-syntax.js'
import { placeOf } from '../../model/markdown-nodes.js'
import type { Fix } from '../../model/message.js'
import { reportProblem, type State } from '../state.js'

/**
 * Raw HTML that reading has left: comments to colleagues, which are never published, and what has no counterpart in a
 * Report, whose words stand beside it.
 */
export function html(state: State, node: Html): [] {
  if (node.data?.printed !== undefined) {
    const printed = shortened(node.data.printed)
    const inBlock = node.data.isInBlock === true
    reportProblem(state, {
      ruleId: 'raw-html',
      severity: 'warning',
      place: placeOf(node),
      reason: `Unexpected \`${printed}\`, which looks like HTML and is printed as typed`,
      note: inBlock
        ? `Write \`&lt;${printed.slice(1)}\` for words in angle brackets, or close the element where it ends.`
        : `Write \`\\${printed}\` for words in angle brackets.`,
      fix: inBlock ? null : escaped(state.source.text, node.data.printed, placeOf(node)?.start.offset),
    })
    return []
  }
  if (node.data?.lost === undefined && /^(?:\s*<!--[\s\S]*?-->)*\s*$/u.test(node.value)) return []
  if (node.data?.isTooDeep) {
    reportProblem(state, {
      ruleId: 'nesting',
      place: placeOf(node),
      reason: 'Unexpected HTML with more than 50 elements open inside each other',
      note: 'Close each element where it ends, or take levels out.',
    })
    return []
  }
  reportProblem(state, {
    ruleId: 'raw-html',
    severity: 'warning',
    place: placeOf(node),
    ...lostBy(node),
  })
  return []
}

/** A backslash before what is printed as typed, so that every tool prints it. */
function escaped(text: string, printed: string, at: number | undefined): Fix | null {
  if (at === undefined || !text.startsWith(printed, at)) return null
  // Behind a backslash, Markdown reads marks in it.
  if (/[&*`[\]\\~^=:]|(?<!\w)_|_(?!\w)/u.test(printed)) return null
  return { edits: [edit(text, at, at, '\\')], keeps: 'report' }
}

function lostBy({ value, data }: Html): { reason: string; note: string } {
  switch (data?.lost) {
    case 'spans':
      return {
        reason: 'Unexpected cell that spans others, set as one cell; those that it covers stay empty',
        note: 'Give every row the same number of cells, and repeat in each what it says.',
      }
    case 'open-comment':
      return {
        reason: 'Unexpected comment without `-->`, left out with all that follows it',
        note: 'Write `-->` where the comment ends.',
      }
    case 'content':
      return {
        reason: `Unexpected HTML \`${shortened(value)}\`, left out with all that it holds`,
        note: 'Editions hold words, pictures and tables: say in words, or show as a picture, what it would show.',
      }
    default:
      return {
        reason: `Unexpected HTML \`${shortened(value)}\`, left out; its words stay`,
        note: 'Use the marks of Markdown, or delete the tags: editions look as their design says.',
      }
  }
}

function shortened(value: string): string {
  const line = value.trim().split('\n')[0] ?? ''
  return line.length > 60 ? `${line.slice(0, 60)}…` : line
}
