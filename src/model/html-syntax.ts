/** What reading HTML says of the nodes that it leaves or makes. */
import type {} from 'mdast'
import type {} from 'mdast-util-directive'

declare module 'mdast' {
  interface HtmlData {
    /**
     * What of an element could not be kept: how it looks, all that it holds, or how its cells span others; or a comment
     * that nothing ends.
     */
    lost?: 'look' | 'content' | 'spans' | 'open-comment'
    /** What looks like a tag and was kept as the author's words. */
    printed?: string
    /** It stands inside HTML, where a backslash is printed. */
    isInBlock?: true
    /** It has too many elements inside each other to be read. */
    isTooDeep?: true
  }

  interface RootData {
    /** Places that HTML names for links, by name: offsets in the file. */
    namedPlaces?: ReadonlyMap<string, number>
    /** The words in a line that such a name is given to. */
    namedWords?: ReadonlyMap<string, string>
    /** What abbreviations stand for, as HTML says it. */
    abbreviations?: ReadonlyMap<string, string>
  }

  interface BreakData {
    /** It begins or ends a block that stands in a line. */
    isEdge?: true
  }
}

declare module 'mdast-util-directive' {
  interface ContainerDirectiveData {
    /** It was written as HTML, so that no colons close it. */
    isMade?: true
  }
}
