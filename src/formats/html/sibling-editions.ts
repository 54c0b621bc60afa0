import type { LinkedEdition, SiblingEdition } from '../../model/format.js'
import { htmlFormat } from './format.js'

/** Address of a language's page; undefined where the publication declares no pages. */
export function pageOf(sibling: SiblingEdition | undefined): string | undefined {
  return sibling?.editions.find(isPage)?.href
}

/** Editions of a language in formats other than this one. */
export function otherEditions(sibling: SiblingEdition | undefined): LinkedEdition[] {
  return (sibling?.editions ?? []).filter((edition) => !isPage(edition))
}

function isPage({ format }: LinkedEdition): boolean {
  return format === htmlFormat.name
}
