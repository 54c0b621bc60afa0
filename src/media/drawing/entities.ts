/** Most characters that one entity stands for: entities within entities could grow without end. */
const longest = 10_000

/**
 * Entities that the internal part of a document type declares, as drawing programs write them, or why they cannot be
 * used. Nothing is loaded, and an entity stands for text alone.
 */
export function declaredEntities(type: string): Record<string, string> | string {
  const entities: Record<string, string> = {}
  for (const [declaration] of type.matchAll(/<!ENTITY\b(?:"[^"]*"|'[^']*'|[^>"'])*>/g)) {
    const [, name, quoted] = /^<!ENTITY\s+([\w.:-]+)\s+("[^"]*"|'[^']*')\s*>$/.exec(declaration) ?? []
    if (name === undefined || quoted === undefined) return 'it declares entities that lead outside itself'
    const value = quoted
      .slice(1, -1)
      .replace(/&([\w.:-]+);/g, (whole, inner: string) => entities[inner] ?? whole)
    if (value.length > longest) return `its entity \`${name}\` stands for more than ${longest} characters`
    if (/[<%]/.test(value)) return `its entity \`${name}\` holds markup`
    if (!['lt', 'gt', 'amp', 'quot', 'apos'].includes(name)) entities[name] = value
  }
  return entities
}
