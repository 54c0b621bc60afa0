import { oncePer } from './once-per.js'
import { sha256 } from './sha256.js'

/** SHA-256 of the bytes of a file that was read, in hexadecimal; made once for each reading, however many ask. */
export const sumOfBytes = oncePer((bytes: Uint8Array) => sha256(bytes))
