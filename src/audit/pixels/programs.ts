import { type Browser, openBrowser } from './chromium.js'
import type { DrawingPrograms } from './seen-edition.js'
import { wordPages } from './word-pages.js'

/** Programs that draw, and how to end them. */
export interface OpenPrograms extends DrawingPrograms {
  close: () => Promise<void>
}

/** The programs of this machine. Each starts when it is first asked for. */
export function openPrograms(pages: DrawingPrograms['pages']): OpenPrograms {
  const word = wordPages()
  let browser: Promise<Browser | null> | null = null
  return {
    pages,
    browser: () => {
      browser ??= openBrowser()
      return browser
    },
    word,
    close: async () => {
      await word.close()
      await (await browser)?.close()
    },
  }
}
