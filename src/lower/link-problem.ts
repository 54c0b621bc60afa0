import type { FaultId } from '../model/faults/index.js'

/** Why an address cannot be used, and what to type instead. */
export interface LinkProblem {
  ruleId: FaultId
  severity: 'error' | 'warning'
  /** What it is, as messages say it. */
  what: string
  /** What is expected, where that is one thing. */
  expected?: string
  note?: string
}

const stays = 'The words stay, without a link: editions are read where that file does not exist.'
const wholeAddress =
  'Write its whole address, or say by `base-url` where the files will stand: in `publication.yaml`, or below `defaults` in `rapporteur.yaml`.'

/**
 * What is wrong with the address of a link; null where editions can lead there.
 *
 * @param url - As it would stand in an edition: paths are whole already, where the publication says what they lead to.
 */
export function linkProblem(url: string): LinkProblem | null {
  if (isLocal(url))
    return unsafe(
      'path on a computer',
      'Readers do not have that computer. Write the path from this file with `/` (`docs/annex.pdf`), or the address on the web.',
    )
  const scheme = /^([a-z][a-z0-9+.-]*):/iu.exec(url)?.[1]?.toLowerCase()
  if (url.startsWith('//')) return unsafe('address without `https:`', `Write \`https:${url}\`.`)
  if (scheme === undefined) return relative(beginningOf(url))
  if (scheme === 'mailto' || scheme === 'tel') return null
  if (scheme === 'javascript' || scheme === 'data' || scheme === 'vbscript')
    return unsafe(
      'link',
      'It leads nowhere on paper and runs elsewhere: write an address, or the words alone.',
    )
  if (scheme !== 'https' && scheme !== 'http')
    return unsafe(
      'link',
      'Write an address that begins with `https:`, `http:`, `mailto:` or `tel:`, or the words alone.',
    )
  return URL.canParse(url)
    ? null
    : unsafe('address', 'Mend what stands before the first `/`: it is the name of no computer.')
}

/** Whether an address without a beginning such as `https:` is one all the same: then no file is meant. */
export function lacksBeginning(url: string): boolean {
  return beginningOf(url) !== null
}

function relative(beginning: string | null): LinkProblem {
  return {
    ruleId: 'relative-link',
    severity: 'warning',
    what: beginning === null ? 'relative link' : 'address',
    ...(beginning === null ? {} : { expected: `\`${beginning}\` before it` }),
    note: beginning === null ? `${stays} ${wholeAddress}` : `Write \`${beginning}\` before it.`,
  }
}

function unsafe(what: string, note: string): LinkProblem {
  return { ruleId: 'unsafe-link', severity: 'error', what, note }
}

/** `C:\docs\annex.pdf` and `file:///home/annex.pdf`. */
function isLocal(url: string): boolean {
  return /^(?:[a-z]:(?:[\\/]|%5C)|file:)/iu.test(url)
}

/** What many leave out before addresses of the web and of people. Endings of two letters are also those of files. */
function beginningOf(url: string): 'https://' | 'mailto:' | null {
  if (/^[^\s@/:?#]+@[^\s@/:?#]+\.[a-z]{2,}$/iu.test(url)) return 'mailto:'
  const isHost =
    /^(?:www\.[\w-]+\.|(?:[\w-]+\.)+(?:com|org|net|int|edu|gov|info|eu)(?:[/?#]|$)|(?:[\w-]+\.)+[a-z]{2}\/)/iu
  return isHost.test(url) && !/^(?:[\w-]+\.)+(?:md|js|ts|py|rs|sh)\//iu.test(url) ? 'https://' : null
}
