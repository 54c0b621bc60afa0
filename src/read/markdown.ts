import type { Root } from 'mdast'
import remarkCjkFriendly from 'remark-cjk-friendly'
import remarkDirective from 'remark-directive'
import remarkFrontmatter from 'remark-frontmatter'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import { unified } from 'unified'
import { restoreTextDirectives } from './restore-directives.js'

/** The unified pipeline that parses a language file: CommonMark, GFM, front matter, directives, CJK emphasis. */
export const markdown = unified()
  .use(remarkParse)
  .use(remarkFrontmatter, ['yaml'])
  .use(remarkGfm, { singleTilde: false })
  .use(remarkDirective)
  .use(remarkCjkFriendly)
  .use(() => restoreTextDirectives)
  .freeze()

/** Parses Markdown and puts unknown text directives (`10:30`) back as text. */
export function parseMarkdown(text: string): Root {
  return markdown.runSync(markdown.parse(text), text) as Root
}
