import { SaxesParser } from 'saxes'

/**
 * Pairs of an XLIFF file, 1.2 or 2.0: source and target of each unit, inline elements left out.
 *
 * @param {string} text
 * @param {string} name
 */
export function xliffPairs(text, name) {
  const pairs = []
  let languages = { source: 'en', target: '' }
  let unit = null
  let side = null
  const parser = new SaxesParser()
  parser.on('opentag', ({ name: tag, attributes }) => {
    if (tag === 'file' || tag === 'xliff') {
      languages = {
        source: attributes['source-language'] ?? attributes.srcLang ?? languages.source,
        target: attributes['target-language'] ?? attributes.trgLang ?? languages.target,
      }
    }
    if (tag === 'trans-unit' || tag === 'segment') unit = { id: attributes.id, source: '', target: '' }
    if (unit && (tag === 'source' || tag === 'target')) side = tag
  })
  parser.on('text', (words) => {
    if (unit && side) unit[side] += words
  })
  parser.on('closetag', ({ name: tag }) => {
    if (tag === side) side = null
    if (tag !== 'trans-unit' && tag !== 'segment') return
    if (unit?.source && unit.target) {
      pairs.push({
        id: `${name}#${unit.id ?? pairs.length + 1}`,
        sourceLanguage: languages.source,
        language: languages.target,
        source: unit.source,
        translation: unit.target,
      })
    }
    unit = null
  })
  parser.write(text).close()
  return pairs
}
