import type { Element, Root, RootContent } from 'hast'
import { normaliseText } from '../../model/transcript.js'
import { blockBreak, type ShownPiece } from '../check-joined-marks.js'
import type { CalledNote, NoteCall } from '../check-note-marks.js'
import { attribute, elements, find, findAll, hasClass, idOf, textOf } from './query.js'

/** The marks of notes in a page. */
export function noteCallsOf(tree: Root): NoteCall[] {
  return withRole(tree, 'doc-noteref').map((mark) => ({
    mark: normaliseText(textOf(mark)),
    id: idOf(mark),
    target: attribute(mark, 'href') ?? '',
  }))
}

/** The notes of a page. */
export function calledNotesOf(tree: Root): CalledNote[] {
  const section = find(tree, (element) => attribute(element, 'role') === 'doc-endnotes')
  const list = section && find(section, ({ tagName }) => tagName === 'ol')
  return (list ? elements(list) : []).map((item) => {
    const mark = find(item, (element) => hasClass(element, 'mark'))
    return {
      mark: mark ? normaliseText(textOf(mark)) : '',
      id: idOf(item),
      back: withRole(item, 'doc-backlink').map((link) => attribute(link, 'href') ?? ''),
    }
  })
}

function withRole(parent: Root | Element, role: string): Element[] {
  return findAll(parent, (element) => attribute(element, 'role') === role)
}

/** Elements that stand in a line with the words around them. */
const inLine = new Set('a abbr b bdi code del em i ins kbd mark s small span strong sub sup u'.split(' '))

/** What a page shows, with the marks of notes among it. */
export function shownPieces(tree: Root): ShownPiece[] {
  const pieces: ShownPiece[] = []
  const visit = (node: RootContent, isRaised: boolean): void => {
    if (node.type === 'text') pieces.push({ kind: isRaised ? 'raised' : 'words', text: node.value })
    if (node.type !== 'element') return
    if (attribute(node, 'role') === 'doc-noteref') {
      pieces.push({ kind: 'mark', text: textOf(node) })
      return
    }
    const isInLine = inLine.has(node.tagName)
    if (!isInLine) pieces.push(blockBreak)
    for (const child of node.children)
      visit(child, isRaised || node.tagName === 'sup' || node.tagName === 'sub')
    if (!isInLine) pieces.push(blockBreak)
  }
  for (const node of tree.children) visit(node, false)
  return pieces
}
