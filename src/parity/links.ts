import type { Phrasing } from '../model/report.js'

/** Addresses of all links in a text, in order. */
export function linksIn(content: readonly Phrasing[]): string[] {
  return content.flatMap((node) => [
    ...(node.type === 'link' ? [node.url] : []),
    ...('children' in node ? linksIn(node.children) : []),
  ])
}

/** Targets of all references inside the document, in order. */
export function referencesIn(content: readonly Phrasing[]): string[] {
  return content.flatMap((node) => [
    ...(node.type === 'reference' ? [node.target] : []),
    ...('children' in node ? referencesIn(node.children) : []),
  ])
}

/** Targets of all note marks, in order. */
export function notesIn(content: readonly Phrasing[]): string[] {
  return content.flatMap((node) => [
    ...(node.type === 'footnoteReference' ? [node.target] : []),
    ...('children' in node ? notesIn(node.children) : []),
  ])
}

/** Words marked as of another language. */
export function spansIn(content: readonly Phrasing[]): Extract<Phrasing, { type: 'span' }>[] {
  return content.flatMap((node) => [
    ...(node.type === 'span' ? [node] : []),
    ...('children' in node ? spansIn(node.children) : []),
  ])
}
