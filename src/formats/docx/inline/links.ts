import { ConcreteHyperlink, type XmlComponent } from 'docx'
import type { Link, Reference } from '../../../model/report.js'
import type { DrawingLink } from '../drawing/drawings.js'
import type { DocxState } from '../state.js'
import { paragraphChildren, writtenAttributes } from '../xml/element.js'

/** A link to a bookmark of the document. */
export function bookmarkLink(bookmark: string, content: readonly XmlComponent[]): XmlComponent {
  return new ConcreteHyperlink(paragraphChildren(content), '', bookmark)
}

/** A link to what the relationship names, with the words that Word shows beside it. */
export function externalLink(
  relationship: number,
  title: string | null,
  content: readonly XmlComponent[],
): XmlComponent {
  return new TitledHyperlink(content, relationship, title)
}

/** A link as a picture bears it. */
export function drawingLink(state: DocxState, node: Link | Reference): DrawingLink {
  const target = node.type === 'link' ? node.url : `#${state.bookmarks.nameOf(node.target)}`
  return {
    relationship: state.relationships.add('hyperlink', target),
    title: node.type === 'link' ? node.title : null,
  }
}

/** docx has no tooltips. */
class TitledHyperlink extends ConcreteHyperlink {
  constructor(content: readonly XmlComponent[], relationship: number, title: string | null) {
    super(paragraphChildren(content), String(relationship))
    this.root.push(writtenAttributes({ 'w:tooltip': title }))
  }
}
