import { type InlineStyle, inlineStyles } from '../inline/piece.js'
import { inlineStyleNames } from './inline-style-names.js'

/** Styles that a document uses beyond the fixed ones: they are made when asked for. */
export interface StyleUse {
  /** The character style for what adds up in a run, or null for plain text. */
  inlineStyle: (styles: readonly InlineStyle[]) => string | null
  /** A paragraph style that differs from its base by where it stands. */
  variant: (base: string, kind: VariantKind, level?: number) => string
  variants: () => readonly Variant[]
  combinations: () => readonly (readonly InlineStyle[])[]
}

export type VariantKind =
  | 'actions'
  | 'notice'
  | 'nextNotice'
  | 'note'
  | 'level'
  | 'afterTable'
  | 'afterList'
  | 'inset'
  | 'small'
  | 'together'

export interface Variant {
  id: string
  base: string
  kind: VariantKind
  level: number
}

export function createStyleUse(): StyleUse {
  const variants = new Map<string, Variant>()
  const combinations = new Map<string, readonly InlineStyle[]>()
  return {
    inlineStyle(styles) {
      if (styles.length === 0) return null
      const ordered = inlineStyles.filter((one) => styles.includes(one))
      const [only] = ordered
      if (ordered.length === 1 && only) return inlineStyleNames[only].id
      const id = ordered.map((one) => inlineStyleNames[one].id).join('')
      combinations.set(id, ordered)
      return id
    },
    variant(base, kind, level = 0) {
      const id = `${base}${kind.charAt(0).toUpperCase()}${kind.slice(1)}${level > 0 ? level : ''}`
      variants.set(id, { id, base, kind, level })
      return id
    },
    variants: () => [...variants.values()].sort((a, b) => (a.id < b.id ? -1 : 1)),
    combinations: () =>
      [...combinations.entries()].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, styles]) => styles),
  }
}
