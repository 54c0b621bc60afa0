import { edition as editionOf, paragraph } from '../parity-bench/editions.mjs'
import { rulesOfBindingTexts } from '../parity-bench/kinds.mjs'

/**
 * Measures the rule about limits on blocks that come with damaged translations of their own, each with one limit
 * that lost its negation or was turned into its opposite.
 *
 * @param {{ id: string, en: string, damaged: Record<string, string> }[]} corpus
 * @param {import('./measure.mjs').Tools} tools
 */
export function measureLimits(corpus, tools) {
  const result = {
    blocks: corpus.length,
    pairs: 0,
    made: 0,
    caught: 0,
    alarms: [],
    missed: [],
    byLanguage: {},
  }
  for (const tag of tools.targets) {
    const own = { made: 0, caught: 0 }
    for (const entry of corpus) {
      result.pairs += 1
      for (const { ruleId, reason } of messages(tools, entry.en, tag, entry[tag]))
        if (!rulesOfBindingTexts.includes(ruleId))
          result.alarms.push(`${tag} ${entry.id}: ${ruleId}: ${reason}`)
      const damaged = entry.damaged[tag]
      if (damaged === undefined) continue
      own.made += 1
      if (messages(tools, entry.en, tag, damaged).some(({ ruleId }) => ruleId === 'same-limits'))
        own.caught += 1
      else result.missed.push(`${tag} ${entry.id}: ${damaged}`)
    }
    result.byLanguage[tag] = own
    result.made += own.made
    result.caught += own.caught
  }
  return result
}

function messages(tools, source, tag, text) {
  const edition = (language, words) => editionOf(tools.languageData(language), [paragraph(words)])
  return tools.compare(edition('en', source), edition(tag, text), [], tools.all.map(tools.languageData))
    .messages
}
