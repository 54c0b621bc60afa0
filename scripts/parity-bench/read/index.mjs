import { readdir, readFile } from 'node:fs/promises'
import { join, relative } from 'node:path'
import { poPairs } from './po.mjs'
import { xliffPairs } from './xliff.mjs'

/** What reads each kind of file, by its ending. */
const readers = { '.jsonl': jsonPairs, '.po': poPairs, '.xlf': xliffPairs, '.xliff': xliffPairs }

/**
 * All pairs of translations below a folder, in the order of the files.
 *
 * @param {string} folder
 * @param {(tag: string) => object | null} languageData data of a language, or null where there is none
 * @returns {Promise<{ pairs: Pair[], skipped: Record<string, number> }>} `skipped`: pairs by a language without data
 * @typedef {{ id: string, sourceLanguage: string, language: string, source: string, translation: string }} Pair
 */
export async function readPairs(folder, languageData) {
  const files = (await readdir(folder, { recursive: true, withFileTypes: true }))
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => relative(folder, join(parentPath, name)))
    .sort()
  const pairs = []
  const skipped = {}
  for (const file of files) {
    const read = Object.entries(readers).find(([ending]) => file.toLowerCase().endsWith(ending))?.[1]
    if (!read) continue
    for (const pair of read(await readFile(join(folder, file), 'utf8'), file)) {
      const whole = { sourceLanguage: 'en', ...pair, language: nearest(pair.language, languageData) }
      const unknown = [whole.sourceLanguage, whole.language].find((tag) => languageData(tag) === null)
      if (unknown === undefined) pairs.push(whole)
      else skipped[unknown] = (skipped[unknown] ?? 0) + 1
    }
  }
  return { pairs, skipped }
}

/** A line is an object with `source`, `translation`, `language` and perhaps `sourceLanguage` and `id`. */
function jsonPairs(text, name) {
  return text.split('\n').flatMap((line, index) => {
    if (line.trim() === '') return []
    const { id = `${name}:${index + 1}`, ...pair } = parsed(line, `${name}:${index + 1}`)
    return [{ id: String(id), ...pair }]
  })
}

function parsed(line, place) {
  try {
    return JSON.parse(line)
  } catch (error) {
    throw new Error(`${place}: this line is no JSON: ${error.message}`)
  }
}

/** `pt-BR` is read with the data of `pt` where there is none for it. */
function nearest(tag, languageData) {
  return languageData(tag) === null ? tag.split('-')[0] : tag
}
