import type { Phrasing } from '../model/report.js'

/** All links in a text, in order. */
export function linkNodesIn(content: readonly Phrasing[]): Extract<Phrasing, { type: 'link' }>[] {
  return content.flatMap((node) => [
    ...(node.type === 'link' ? [node] : []),
    ...('children' in node ? linkNodesIn(node.children) : []),
  ])
}

/** Addresses of all links in a text, in order. */
export function linksIn(content: readonly Phrasing[]): string[] {
  return linkNodesIn(content).map(({ url }) => url)
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
