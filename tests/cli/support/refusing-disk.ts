type Disk = typeof import('node:fs/promises')

/**
 * A disk that opens nothing whose name begins with `closed`: tests may run as a user whom no permission stops.
 */
export function refusingDisk(disk: Disk): Disk {
  const refuse = (file: unknown) => {
    if (/(?:^|\/)closed[^/]*$/u.test(String(file)))
      throw Object.assign(new Error('EACCES: permission denied'), { code: 'EACCES' })
  }
  const refusing =
    <Words extends unknown[], Result>(method: (...words: Words) => Promise<Result>) =>
    async (...words: Words) => {
      refuse(words[0])
      return method(...words)
    }
  // The overloads of both go on with the words that they were given.
  return { ...disk, readdir: refusing(disk.readdir as never) as Disk['readdir'], open: refusing(disk.open) }
}
