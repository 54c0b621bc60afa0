/**
 * Endings of files that hold Markdown, those of the tools that make documents of it included: Docusaurus, Quarto and R
 * Markdown.
 */
const endings = /\.(?:md|markdown|mdown|mkd|mkdn|mdx|qmd|rmd)$/iu

/** Whether a file holds Markdown, by its name. */
export function isMarkdownName(name: string): boolean {
  return endings.test(name)
}
