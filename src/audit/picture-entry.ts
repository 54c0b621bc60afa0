import { normaliseText, type TranscriptEntry } from '../model/transcript.js'

/**
 * A figure as it is read, as its entry: the alternative text of its first picture, and words that stand beside it. What a link
 * around the picture says is what the picture says.
 *
 * @returns null where it says nothing and leads nowhere
 */
export function pictureEntry(read: TranscriptEntry): TranscriptEntry | null {
  const [alternative = '', ...images] = read.images
  const text = normaliseText(`${alternative} ${read.text}`)
  const links = read.links.map((link) => (link.text === '' ? { ...link, text: alternative } : link))
  return text === '' && links.length === 0 ? null : { ...read, text, links, images }
}
