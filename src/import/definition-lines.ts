import type { Parent, PhrasingContent } from 'mdast'

/** A term, or one of its definitions, in a line. */
export interface DefinitionLine extends Parent {
  type: 'definitionLine'
  /** `more` is a further definition of the same terms. */
  is: 'term' | 'definition' | 'more'
  children: PhrasingContent[]
}

/** Terms with their definitions as they are written, until a reader makes a list of them. */
export interface DefinitionLines extends Parent {
  type: 'definitionLines'
  children: DefinitionLine[]
}

declare module 'mdast' {
  interface RootContentMap {
    definitionLines: DefinitionLines
    definitionLine: DefinitionLine
  }
}
