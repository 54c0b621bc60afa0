/** Whether a name is a language tag in its canonical form (BCP 47): `en`, `pt-BR`, `zh-Hans`. */
export function isTag(name: string): boolean {
  try {
    return Intl.getCanonicalLocales(name)[0] === name && /^[a-z]{2,3}(-|$)/.test(name)
  } catch {
    return false
  }
}
