import { readFileSync } from 'node:fs'

/**
 * The sum of the program and its packages, as `scripts/bundle.mjs` writes it beside them; null where the program runs
 * from other files than the bundled ones, whose results no cache must hold.
 */
export function programSum(): string | null {
  try {
    return readFileSync(new URL('./program-sum', import.meta.url), 'utf8').trim()
  } catch {
    return null
  }
}
