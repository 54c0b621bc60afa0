import type { ParagraphChild, XmlComponent } from 'docx'

/** Content as docx's paragraphs and links take it: any component, though their types list classes only. */
export function paragraphChildren(content: readonly XmlComponent[]): readonly ParagraphChild[] {
  return content as readonly ParagraphChild[]
}
