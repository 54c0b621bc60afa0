import type { Dress, Voice } from './piece.js'

/** The voice with one more dress. */
export function dressed(voice: Voice, dress: Dress): Voice {
  return voice.dress.includes(dress) ? voice : { ...voice, dress: [...voice.dress, dress] }
}
