import { edition as editionOf, list, paragraph, people } from '../parity-bench/editions.mjs'
import { kindsOfDamage, rulesOfBindingTexts } from '../parity-bench/kinds.mjs'
import { createRandom } from '../parity-bench/random.mjs'

/**
 * Measures the comparison of languages on a corpus of true translations.
 *
 * @param {{ corpus: Record<string, string>[], names: Record<string, string>[], tools: Tools }} input
 *   `tools`: the functions to measure, compiled or as source.
 */
export function measure({ corpus, names, tools }) {
  return {
    blocks: corpus.length,
    alarms: falseAlarms(corpus, names, tools, [['en', ...tools.targets]]),
    allDirections: falseAlarms(
      corpus,
      names,
      tools,
      tools.all.map((tag) => [tag, ...tools.all.filter((other) => other !== tag)]),
    ),
    recall: recall(corpus, names, tools),
  }
}

function edition(tools, tag, children) {
  return editionOf(tools.languageData(tag), children)
}

function spoken(tools, names, [sourceTag, source], [tag, text]) {
  const messages = tools.compare(
    edition(tools, sourceTag, [paragraph(source)]),
    edition(tools, tag, [paragraph(text)]),
    names,
    tools.all.map(tools.languageData),
  ).messages
  const own = tools.figureFormat(text, tools.languageData(tag)).map(() => 'figure-format')
  return { messages, rules: [...messages.map(({ ruleId }) => ruleId), ...own] }
}

/** Messages on true pairs, by rule and by translation. */
function falseAlarms(corpus, names, tools, directions) {
  const byRule = {}
  const byLanguage = {}
  const cases = []
  let pairs = 0
  for (const [sourceTag, ...targets] of directions) {
    for (const tag of targets) {
      for (const entry of corpus) {
        pairs += 1
        byLanguage[tag] ??= { pairs: 0, alarms: 0 }
        byLanguage[tag].pairs += 1
        const { rules, messages } = spoken(tools, names, [sourceTag, entry[sourceTag]], [tag, entry[tag]])
        for (const rule of rules) {
          byRule[rule] = (byRule[rule] ?? 0) + 1
          byLanguage[tag].alarms += 1
        }
        for (const message of messages)
          if (!rulesOfBindingTexts.includes(message.ruleId))
            cases.push(`${sourceTag}-${tag} ${entry.id}: ${message.ruleId}: ${message.reason}`)
        if (rules.includes('figure-format')) cases.push(`${tag} ${entry.id}: figure-format`)
      }
    }
  }
  return { pairs, byRule, byLanguage, cases }
}

/** Share of damaged translations that the promised rules notice. */
function recall(corpus, names, tools) {
  const results = []
  for (const kind of kindsOfDamage) {
    let made = 0
    let caught = 0
    const missed = []
    for (const tag of tools.targets) {
      const language = tools.languageData(tag)
      corpus.forEach((entry, index) => {
        const others = tools.all
          .filter((other) => other !== tag && other !== 'en')
          .map((other) => entry[other])
        const random = createRandom(index * 31 + tag.charCodeAt(0))
        const context = {
          text: entry[tag],
          source: entry.en,
          language,
          sourceLanguage: tools.languageData('en'),
          another: corpus[(index + 7) % corpus.length][tag],
          names,
          others,
          random,
        }
        for (const text of kind.damage(context)) {
          if (text === entry[tag]) continue
          made += 1
          const { rules } = spoken(tools, names, ['en', entry.en], [tag, text])
          if (kind.rules.some((rule) => rules.includes(rule))) caught += 1
          else missed.push(`${tag} ${entry.id}: ${text}`)
        }
      })
    }
    results.push({ name: kind.name, rules: kind.rules, promised: kind.promised, made, caught, missed })
  }
  return [...results, ...structureRecall(corpus, names, tools)]
}

/** One item or paragraph lost: exactly one message, about the right one. One pair of people swapped: noticed. */
function structureRecall(corpus, names, tools) {
  const lost = {
    name: 'lost list item',
    rules: ['same-items'],
    promised: 0.95,
    made: 0,
    caught: 0,
    missed: [],
  }
  const gone = {
    name: 'lost paragraph',
    rules: ['same-blocks'],
    promised: 0.95,
    made: 0,
    caught: 0,
    missed: [],
  }
  const swapped = {
    name: 'swapped people',
    rules: ['same-names'],
    promised: 0.95,
    made: 0,
    caught: 0,
    missed: [],
  }
  const check = (result, source, translation, sourceIndex, label) => {
    result.made += 1
    const { messages: all } = tools.compare(source, translation, names)
    const messages = all.filter(({ ruleId }) => !rulesOfBindingTexts.includes(ruleId))
    const structural = messages.filter(({ ruleId }) => /^same-(?:items|blocks|sections|tables)$/.test(ruleId))
    const isRight =
      structural.length === 1 &&
      messages.length === 1 &&
      structural[0].cause.place.start.line === sourceIndex + 1
    if (isRight) result.caught += 1
    else result.missed.push(`${label}: ${messages.map(({ reason }) => reason).join(' | ')}`)
  }
  for (const tag of tools.targets) {
    for (let start = 0; start + 6 <= corpus.length; start += 4) {
      const window = corpus.slice(start, start + 6)
      for (let index = 0; index < window.length; index += 1) {
        const kept = window.filter((_, other) => other !== index).map((entry) => entry[tag])
        const source = window.map(({ en }) => en)
        check(
          lost,
          edition(tools, 'en', [list(source)]),
          edition(tools, tag, [list(kept)]),
          index,
          `${tag} ${window[index].id}`,
        )
        check(
          gone,
          edition(tools, 'en', source.map(paragraph)),
          edition(tools, tag, kept.map(paragraph)),
          index,
          `${tag} ${window[index].id}`,
        )
      }
    }
    const rows = (language) =>
      names
        .filter(
          (name) =>
            name.en.split(' ').length === 2 &&
            name.en !== 'Security Council' &&
            name.en !== 'General Assembly',
        )
        .map((name) => [name[language], ''])
    const there = rows('en')
    const here = rows(tag)
    for (let index = 0; index + 1 < here.length; index += 1) {
      const turned = here.map((row, at) =>
        at === index ? here[index + 1] : at === index + 1 ? here[index] : row,
      )
      swapped.made += 1
      const { messages } = tools.compare(
        edition(tools, 'en', [people(there)]),
        edition(tools, tag, [people(turned)]),
        names,
      )
      if (messages.filter(({ ruleId }) => ruleId === 'same-names').length >= 2) swapped.caught += 1
      else swapped.missed.push(`${tag} ${here[index][0]}`)
    }
  }
  return [lost, gone, swapped]
}
