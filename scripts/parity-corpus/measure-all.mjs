import { readFile } from 'node:fs/promises'
import { parse } from 'yaml'
import { measureLimits } from './limits-corpus.mjs'
import { measure } from './measure.mjs'
import { parityPage } from './page.mjs'

const corpora = new URL('../../tests/parity/corpus/', import.meta.url)

/** Held-out blocks that were written before any rule. */
const firstBlind = 32

/**
 * Measures the corpora and writes the page about it.
 *
 * @param {Tools} tools
 * @returns {Promise<{ page: string, development: object, heldOut: object, limits: object[] }>}
 *
 * @typedef {object} Tools
 * @property {Function} compare
 * @property {Function} figureFormat
 * @property {(tag: string) => object} languageData
 * @property {{ id: string, severity: string, summary: string }[]} rules
 */
export async function measureAll({ rules, ...functions }) {
  const tools = {
    ...functions,
    targets: ['fr', 'es', 'ru', 'zh', 'ar'],
    all: ['en', 'fr', 'es', 'ru', 'zh', 'ar'],
  }
  const [names, first, second, firstLimits, secondLimits] = await Promise.all(
    ['names', 'development', 'held-out', 'limits', 'limits-held-out'].map(async (name) =>
      parse(await readFile(new URL(`${name}.yaml`, corpora), 'utf8')),
    ),
  )
  const development = measure({ corpus: first, names, tools })
  const heldOut = { ...measure({ corpus: second, names, tools }), firstBlind }
  const limits = [measureLimits(firstLimits, tools), measureLimits(secondLimits, tools)]
  return { page: parityPage({ development, heldOut, limits, rules }), development, heldOut, limits }
}
