import { isTag } from './is-tag.js'

/** The canonical form of a language tag (BCP 47): `EN` is `en`, `iw` is `he`; null for what is none. */
export function canonicalTag(written: string): string | null {
  try {
    const [canonical = ''] = Intl.getCanonicalLocales(written)
    return isTag(canonical) ? canonical : null
  } catch {
    return null
  }
}
