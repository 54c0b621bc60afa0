import type { Parent, PhrasingContent } from 'mdast'

/** Lowered words: the 2 of H₂O. */
export interface MdastSubscript extends Parent {
  type: 'subscript'
  children: PhrasingContent[]
}

/** Raised words: the 3 of m³, the er of 1ᵉʳ. */
export interface MdastSuperscript extends Parent {
  type: 'superscript'
  children: PhrasingContent[]
}

/** Words that were added. */
export interface MdastInsert extends Parent {
  type: 'insert'
  children: PhrasingContent[]
}

/** Words marked as with a pen. */
export interface MdastHighlight extends Parent {
  type: 'highlight'
  children: PhrasingContent[]
}

/** What is typed on a keyboard. */
export interface MdastKeyboard extends Parent {
  type: 'keyboard'
  children: PhrasingContent[]
}

declare module 'mdast' {
  interface PhrasingContentMap {
    subscript: MdastSubscript
    superscript: MdastSuperscript
    insert: MdastInsert
    highlight: MdastHighlight
    keyboard: MdastKeyboard
  }

  interface RootContentMap {
    subscript: MdastSubscript
    superscript: MdastSuperscript
    insert: MdastInsert
    highlight: MdastHighlight
    keyboard: MdastKeyboard
  }
}
