import { namesIn } from './disk.js'

/** Endings of files that hold a document which pandoc makes Markdown of. */
const convertible = /\.(?:docx|odt|rtf|epub|html?|tex|rst|org|adoc|ipynb)$/iu

/**
 * What to do about a folder without Markdown: names the file in it that holds the document in another form.
 *
 * @returns A sentence of help; null where the folder holds no such file.
 */
export async function unreadDocument(folder: string): Promise<string | null> {
  const names = await namesIn(folder)
  const other = names.find((name) => convertible.test(name))
  if (other !== undefined)
    return `Make Markdown of \`${other}\` first, for instance with: pandoc "${other}" -o report.md`
  const text = names.find((name) => /\.(?:txt|text)$/iu.test(name))
  return text === undefined ? null : `If \`${text}\` is the document, give it the ending \`.md\`.`
}
