/** Thrown when the disk refuses: not writable, full, or a file is held open by another program. */
export class OutputError extends Error {}

/**
 * An error of the disk in words that say what to do.
 * @param then what has become of the output, as a sentence
 */
export function outputError(
  error: unknown,
  out: string,
  then = 'The last good output is untouched.',
): OutputError {
  const reasons: Record<string, string> = {
    EACCES: 'the folder is not writable, or a file in it is open in another program',
    EBUSY: 'a file in it is open in another program',
    EDQUOT: 'the disk quota is used up',
    ENOSPC: 'the disk is full',
    ENOTDIR: 'a file stands where the folder should be',
    EEXIST: 'a file stands where the folder should be',
    EPERM: 'the folder is not writable, or a file in it is open in another program',
    EROFS: 'the disk is read-only',
  }
  const detail =
    reasons[codeOf(error)] ??
    (takesNoFolder(error) ? noFolderThere : null) ??
    (error instanceof Error ? error.message : String(error))
  return new OutputError(`Cannot write to ${out}: ${detail}. ${then}`)
}

/** The system's code of an error (`ENOSPC`), or nothing. */
export function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : ''
}

/** Why a folder cannot be made where another takes none: `/proc`, a link that leads nowhere. */
export const noFolderThere = 'no folder can be made there'

/** Whether {@link noFolderThere} is what the system says. */
export function takesNoFolder(error: unknown): boolean {
  return (
    codeOf(error) === 'ENOENT' && error instanceof Error && 'syscall' in error && error.syscall === 'mkdir'
  )
}
