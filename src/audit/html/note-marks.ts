import type { Element, Root } from 'hast'
import { normaliseText } from '../../model/transcript.js'
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
