import { type SafeText, said } from './safe-text.js'
import type { Terminal } from './terminal.js'

/** How this program is called where it says what to type next. */
export function ownCommand({ isNpx }: Terminal): SafeText {
  return isNpx === true ? said`npx rapporteur` : said`rapporteur`
}
