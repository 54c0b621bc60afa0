/** css-tree's parser alone: its other parts read tables of the language from files. */
declare module 'css-tree/parser' {
  import type { CssNode, ParseOptions } from 'css-tree'

  const parse: (text: string, options?: ParseOptions) => CssNode
  export = parse
}
