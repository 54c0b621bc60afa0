import type { FormatName, LinkedEdition, SiblingEdition } from '../../model/format.js'

/** Address of a language's edition in the format that is made; undefined where the publication declares none. */
export function pageOf(sibling: SiblingEdition | undefined, own: FormatName): string | undefined {
  return sibling?.editions.find(({ format }) => format === own)?.href
}

/** Editions of a language in formats other than the one that is made. */
export function otherEditions(sibling: SiblingEdition | undefined, own: FormatName): LinkedEdition[] {
  return (sibling?.editions ?? []).filter(({ format }) => format !== own)
}
