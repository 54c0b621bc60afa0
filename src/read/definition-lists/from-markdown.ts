import type { Extension } from 'mdast-util-from-markdown'

/** What the tokens of definitions become in mdast. */
export const definitionsFromMarkdown: Extension = {
  enter: {
    definitionDescription(token) {
      this.enter({ type: 'definitionDescription', children: [] }, token)
    },
  },
  exit: {
    definitionDescription(token) {
      this.exit(token)
    },
  },
}
