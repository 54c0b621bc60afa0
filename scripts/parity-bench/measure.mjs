import { edition, list, paragraph } from './editions.mjs'
import { kindsOfBlockDamage, kindsOfDamage } from './kinds.mjs'
import { createRandom } from './random.mjs'

/** Texts of a window in which a block is lost or exchanged. */
const windowLength = 6

/**
 * Measures the comparison on true pairs: what it says of them as they are, and of what it notices when they are damaged.
 *
 * @param {import('./read/index.mjs').Pair[]} pairs
 * @param {Tools} tools
 * @param {{ most?: number, names?: Record<string, string>[] }} options `most`: cases of a kind in a language
 * @typedef {object} Tools
 * @property {(source: object, translation: object, names: object[], others: object[]) => { messages: object[] }} compare
 * @property {(text: string, language: object) => object[]} figureFormat
 * @property {(tag: string) => object} languageData
 * @property {string[]} all tags of the languages that a text may be in by mistake
 */
export function measurePairs(pairs, tools, { most = 100, names = [] } = {}) {
  const spoken = (pair, text = pair.translation) =>
    messagesOf(tools, names, pair, [paragraph(pair.source)], [paragraph(text)], text)
  const result = { pairs: {}, alarms: {}, cases: [], recall: {}, missed: [] }
  const onTruth = pairs.map((pair) => spoken(pair))
  pairs.forEach((pair, index) => {
    result.pairs[pair.language] = (result.pairs[pair.language] ?? 0) + 1
    for (const message of onTruth[index]) {
      if (message.severity === 'info') continue
      count(result.alarms, message.ruleId, pair.language)
      result.cases.push({ ...message, id: pair.id, language: pair.language, pair })
    }
  })
  const contexts = contextsOf(pairs, tools, names)
  // Damage is spread over the whole set, however few of its pairs are damaged.
  const order = shuffled(pairs.length)
  for (const kind of kindsOfDamage) {
    const made = {}
    for (const index of order) {
      const pair = pairs[index]
      if ((made[pair.language] ?? 0) >= most) continue
      for (const text of kind.damage(contexts(index))) {
        if (text === pair.translation || (made[pair.language] ?? 0) >= most) continue
        made[pair.language] = (made[pair.language] ?? 0) + 1
        judge(result, kind, pair, onTruth[index], spoken(pair, text), text)
      }
    }
  }
  for (const kind of kindsOfBlockDamage) measureBlocks(result, kind, pairs, tools, names, most)
  return result
}

function measureBlocks(result, kind, pairs, tools, names, most) {
  const made = {}
  const shaped = (texts) => (kind.shape === 'list' ? [list(texts)] : texts.map(paragraph))
  for (let start = 0; start + windowLength <= pairs.length; start += 4) {
    const window = pairs.slice(start, start + windowLength)
    const [pair] = window
    const isOneText = window.every(({ language }) => language === pair.language)
    if (!isOneText || (made[pair.language] ?? 0) >= most) continue
    const texts = window.map(({ translation }) => translation)
    const damaged = kind.damage(texts, { random: createRandom(start) })
    if (!damaged) continue
    made[pair.language] = (made[pair.language] ?? 0) + 1
    const source = shaped(window.map((one) => one.source))
    const whole = { ...pair, id: `${pair.id} and ${windowLength - 1} more` }
    const before = messagesOf(tools, names, whole, source, shaped(texts))
    judge(
      result,
      kind,
      whole,
      before,
      messagesOf(tools, names, whole, source, shaped(damaged)),
      damaged.join(' ¶ '),
    )
  }
}

/** What damage needs to know of the pair at an index. */
function contextsOf(pairs, tools, names) {
  const ofSource = new Map()
  for (const pair of pairs) ofSource.set(pair.source, [...(ofSource.get(pair.source) ?? []), pair])
  return (index) => {
    const pair = pairs[index]
    const another = pairs[(index + 7) % pairs.length]
    const next = ofSource.get(pair.source).find(({ language }) => language !== pair.language)
    return {
      text: pair.translation,
      source: pair.source,
      language: tools.languageData(pair.language),
      sourceLanguage: tools.languageData(pair.sourceLanguage),
      another: another.language === pair.language ? another.translation : undefined,
      others: next && wordsOnly(pair.translation).length > 60 ? [next.translation] : [],
      names,
      random: createRandom(index * 31 + pair.language.charCodeAt(0)),
    }
  }
}

/** A text without addresses and placeholders, which are in no language. */
function wordsOnly(text) {
  return text.replace(/https?:\S+|\{[^{}]*(?:\{[^{}]*\}[^{}]*)*\}/gu, '')
}

/** All indices in an order by chance that is the same on every run. */
function shuffled(length) {
  const random = createRandom(length)
  const order = Array.from({ length }, (_, index) => index)
  for (let at = length - 1; at > 0; at -= 1) {
    const other = random(at + 1)
    ;[order[at], order[other]] = [order[other], order[at]]
  }
  return order
}

/** Damage is noticed by a message that the true pair does not give. */
function judge(result, kind, pair, before, after, text) {
  const known = new Set(before.map(({ ruleId, reason }) => `${ruleId} ${reason}`))
  const fresh = after.filter(
    ({ ruleId, reason, severity }) => severity !== 'info' && !known.has(`${ruleId} ${reason}`),
  )
  const noticed = fresh.some(({ ruleId }) => kind.rules.includes(ruleId))
  result.recall[kind.name] ??= {}
  result.recall[kind.name][pair.language] ??= { made: 0, caught: 0, byAny: 0 }
  const cell = result.recall[kind.name][pair.language]
  cell.made += 1
  if (noticed) cell.caught += 1
  else
    result.missed.push({ kind: kind.name, language: pair.language, id: pair.id, source: pair.source, text })
  if (fresh.length > 0) cell.byAny += 1
}

function messagesOf(tools, names, pair, source, translation, text = '') {
  const language = tools.languageData(pair.language)
  const { messages } = tools.compare(
    edition(tools.languageData(pair.sourceLanguage), source),
    edition(language, translation),
    names,
    tools.all.map(tools.languageData),
  )
  const format = tools.figureFormat(text, language).map(({ actual, expected }) => ({
    ruleId: 'figure-format',
    severity: 'warning',
    reason: `Unexpected \`${actual}\`, expected \`${expected}\``,
  }))
  return [...messages, ...format]
}

function count(table, rule, language) {
  table[rule] ??= {}
  table[rule][language] = (table[rule][language] ?? 0) + 1
}
