import type { X509Certificate } from 'node:crypto'

/** Whose certificate it is: the common name, else the organisation, else all that it says. */
export function subjectName({ subject }: X509Certificate): string {
  const said = new Map(
    subject.split('\n').map((line) => {
      const at = line.indexOf('=')
      return [line.slice(0, at), line.slice(at + 1)] as const
    }),
  )
  return said.get('CN') ?? said.get('O') ?? subject.replaceAll('\n', ', ')
}
