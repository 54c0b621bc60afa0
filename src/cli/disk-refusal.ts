import { noFolderThere, OutputError, takesNoFolder } from '../build/output/output-error.js'
import { type SafeText, said } from './safe-text.js'

/** What the system says where it lets nobody write or open a file, in words. */
const reasons: Readonly<Record<string, string>> = {
  EACCES: 'permission denied',
  EPERM: 'permission denied',
  EROFS: 'the disk is read-only',
  ENOSPC: 'the disk is full',
  EDQUOT: 'the disk quota is used up',
  EEXIST: 'something else stands there',
  ENOTDIR: 'a file stands where a folder should be',
  EISDIR: 'a folder stands where a file should be',
  ENOTEMPTY: 'the folder is not empty',
  ENAMETOOLONG: 'the name is too long',
  ELOOP: 'links lead in a circle',
  EBUSY: 'it is open in another program',
  EMFILE: 'too many files are open',
  ENFILE: 'too many files are open',
  EIO: 'the disk reports an error',
  ETXTBSY: 'it is open in another program',
  EXDEV: 'it lies on another disk',
}

/** Calls to the system that change nothing. */
const looks = /^(?:read|readlink|scandir|opendir|stat|lstat|fstat|access|realpath|watch)$/u

/**
 * The message of an error with which the system refuses a place: no fault of ours, whichever command meets it. Null
 * of any other error; what is not there (`ENOENT`) is for commands to say, which know what they looked for.
 */
export function diskRefusal(error: unknown): SafeText | null {
  if (error instanceof OutputError) return said`${error.message}\n`
  if (!(error instanceof Error) || !('code' in error) || !('syscall' in error)) return null
  const reason = takesNoFolder(error) ? noFolderThere : reasons[String(error.code)]
  if (reason === undefined) return null
  const verb = error.syscall === 'open' ? 'open' : looks.test(String(error.syscall)) ? 'read' : 'write'
  // A rename is named by where it starts; what it was to become says more.
  const place = 'dest' in error ? error.dest : 'path' in error ? error.path : undefined
  return typeof place === 'string'
    ? said`Cannot ${verb} ${place}: ${reason}.\n`
    : said`Cannot ${verb} a file: ${reason}.\n`
}
