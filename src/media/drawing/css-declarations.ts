/** `a: b; c: d` as a record. */
export function cssDeclarations(style: string): Record<string, string> {
  return Object.fromEntries(
    style.split(';').flatMap((one) => {
      const [name, ...value] = one.split(':')
      return name?.trim() && value.length > 0 ? [[name.trim(), value.join(':').trim()]] : []
    }),
  )
}
