/** Whether a name can be a publication's: it is part of file names and addresses. */
export function isSlug(name: string): boolean {
  return /^[a-z0-9](?:[a-z0-9-]*[a-z0-9])?$/.test(name)
}
