import type { Root } from 'mdast'
import remarkCjkFriendly from 'remark-cjk-friendly'
import remarkDirective from 'remark-directive'
import remarkFrontmatter from 'remark-frontmatter'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import { type Processor, unified } from 'unified'
import { divideTexts, joinTexts } from './addresses/in-texts.js'
import { endAddresses } from './addresses/syntax.js'
import { labelsFromMarkdown, readAlternativeTexts } from './alternative-texts.js'
import { definitionsFromMarkdown } from './definition-lists/from-markdown.js'
import { groupDefinitions } from './definition-lists/group-definitions.js'
import { definitionSyntax } from './definition-lists/syntax.js'
import { readDialects } from './dialects/read-dialects.js'
import { understandHtml } from './html/understand-html.js'
import { placeFoundLinks } from './place-found-links.js'
import { restoreTextDirectives } from './restore-directives.js'

/** The unified pipeline that parses a language file: CommonMark, GFM, front matter, directives, definition lists, CJK emphasis, HTML. */
export const markdown = unified()
  .use(remarkParse)
  .use(remarkFrontmatter, ['yaml'])
  .use(remarkGfm, { singleTilde: false })
  .use(addresses)
  .use(remarkDirective)
  .use(remarkCjkFriendly)
  .use(definitionLists)
  .use(labels)
  .use(() => placeFoundLinks)
  .use(() => restoreTextDirectives)
  .use(() => understandHtml)
  .use(() => readDialects)
  .use(() => readAlternativeTexts)
  .freeze()

/** Where bare addresses end, for a pipeline of unified that has read GFM. */
function addresses(this: Processor): void {
  const data = this.data()
  data.micromarkExtensions = (data.micromarkExtensions ?? []).map(endAddresses)
  data.fromMarkdownExtensions = [
    { transforms: [divideTexts] },
    ...(data.fromMarkdownExtensions ?? []),
    { transforms: [joinTexts] },
  ]
}

/** Terms and definitions, for a pipeline of unified. */
function definitionLists(this: Processor): typeof groupDefinitions {
  const data = this.data()
  data.micromarkExtensions = [...(data.micromarkExtensions ?? []), definitionSyntax]
  data.fromMarkdownExtensions = [...(data.fromMarkdownExtensions ?? []), definitionsFromMarkdown]
  return groupDefinitions
}

/** What stands between the brackets of pictures, for a pipeline of unified. */
function labels(this: Processor): void {
  const data = this.data()
  data.fromMarkdownExtensions = [...(data.fromMarkdownExtensions ?? []), labelsFromMarkdown]
}

/** Parses Markdown and puts unknown text directives (`10:30`) back as text. */
export function parseMarkdown(text: string): Root {
  return markdown.runSync(markdown.parse(text), text) as Root
}
