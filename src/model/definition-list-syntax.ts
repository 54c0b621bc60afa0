import type { BlockContent, DefinitionContent, Parent, PhrasingContent } from 'mdast'

/** Terms and their definitions, as Markdown Extra and pandoc write them. */
export interface MdastDefinitionList extends Parent {
  type: 'definitionList'
  /** Terms, each run of which the definitions after it explain. */
  children: (MdastTerm | MdastDescription)[]
}

/** A term: a line of the paragraph above a definition. */
export interface MdastTerm extends Parent {
  type: 'definitionTerm'
  children: PhrasingContent[]
}

/** What `: ` opens: a definition of the terms before it. */
export interface MdastDescription extends Parent {
  type: 'definitionDescription'
  children: (BlockContent | DefinitionContent)[]
}

declare module 'mdast' {
  interface BlockContentMap {
    definitionList: MdastDefinitionList
    definitionDescription: MdastDescription
  }

  interface RootContentMap {
    definitionList: MdastDefinitionList
    definitionTerm: MdastTerm
    definitionDescription: MdastDescription
  }
}

declare module 'micromark-util-types' {
  interface TokenTypeMap {
    definitionDescription: 'definitionDescription'
    definitionDescriptionPrefix: 'definitionDescriptionPrefix'
    definitionDescriptionMarker: 'definitionDescriptionMarker'
    definitionDescriptionSpace: 'definitionDescriptionSpace'
    definitionDescriptionIndent: 'definitionDescriptionIndent'
  }
}
