import path from 'node:path'

/** The slug of a publication's folder: its name in small Latin letters, digits and hyphens. */
export function slugOf(folder: string): string {
  const slug = path
    .basename(folder)
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')
  return slug || 'report'
}
