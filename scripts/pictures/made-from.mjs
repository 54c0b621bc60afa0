import { createHash } from 'node:crypto'

/**
 * Of what pictures of editions are made: the words that readers see, by language, and the design. The bytes of an edition
 * change with every version of a library; these change where a picture does.
 *
 * @param transcripts - What is read aloud of each edition.
 * @param design - The text of the design.
 */
export function madeFrom(transcripts, design) {
  return {
    words: Object.fromEntries(transcripts.map((one) => [one.language, sum(JSON.stringify(one))])),
    design: sum(design.replaceAll('\r\n', '\n')),
  }
}

function sum(text) {
  return createHash('sha256').update(text).digest('hex')
}
