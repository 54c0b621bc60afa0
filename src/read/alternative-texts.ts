import type { Image, ImageReference, Nodes, PhrasingContent, Root } from 'mdast'
import type { CompileContext, Extension } from 'mdast-util-from-markdown'
import { visit } from 'unist-util-visit'
import type { VFile } from 'vfile'
import { readCriticMarks } from './dialects/critic-marks.js'
import { readInlineMarks } from './dialects/inline-marks.js'
import { readShortcodes } from './dialects/shortcodes.js'
import { understandHtml } from './html/understand-html.js'
import { restoreTextDirectives } from './restore-directives.js'

declare module 'mdast' {
  interface ImageData {
    /** The alternative text as it was parsed, until its words are read. */
    label?: PhrasingContent[]
  }
  interface ImageReferenceData {
    label?: PhrasingContent[]
  }
}

/** Nodes whose words the parser takes for an alternative text as they are. */
const simple = new Set(['text', 'emphasis', 'strong', 'delete', 'inlineCode', 'break'])

/**
 * Keeps what stands between the brackets of a picture: the parser makes a string of it and leaves out what it takes for
 * an element, such as the `:4` of `4:4`.
 */
export const labelsFromMarkdown: Extension = {
  exit: {
    label(this: CompileContext) {
      const label = this.stack.at(-1)
      const value = this.resume()
      const node = this.stack.at(-1)
      this.data.inReference = true
      if (!label || !('children' in label) || !node) return
      // Between brackets stands phrasing content.
      const children = label.children as PhrasingContent[]
      if (node.type === 'link') node.children = children
      else if (node.type === 'image') {
        node.alt = value
        if (!children.every(isSimple)) node.data = { ...node.data, label: children }
      }
    },
  },
}

function isSimple(node: Nodes): boolean {
  if (!simple.has(node.type)) return false
  if (node.type === 'text') return !/[:=+~^{]/u.test(node.value)
  return 'children' in node ? node.children.every(isSimple) : true
}

/** Reads alternative texts as words of the text are read: every word stays, marks and tags do not show. */
export function readAlternativeTexts(tree: Root, file: VFile): void {
  visit(tree, ['image', 'imageReference'], (node) => {
    // The test names the two.
    const picture = node as Image | ImageReference
    const label = picture.data?.label
    if (!label) return
    const line: Root = { type: 'root', children: [{ type: 'paragraph', children: label }] }
    restoreTextDirectives(line, file)
    understandHtml(line, file)
    picture.alt = line.children.map((child) => wordsOf(child, String(file))).join(' ')
    delete picture.data?.label
  })
}

function wordsOf(node: Nodes, source: string): string {
  if (node.type === 'text' || node.type === 'inlineCode') return node.value
  if (node.type === 'break') return ' '
  if (node.type === 'image' || node.type === 'imageReference') return node.alt ?? ''
  if (!('children' in node)) return ''
  // What stands in a line of words is phrasing content.
  const children = (node.children as PhrasingContent[]).map((child) =>
    child.type === 'text' ? readShortcodes(child, source) : child,
  )
  const read = readInlineMarks(readCriticMarks(children, source), source)
  return read.map((child) => wordsOf(child, source)).join('')
}
