// @ts-check
/** Marks of Markdown, of typography and of figures whose repetition makes careless patterns slow. */
const marks = ['"', "'", '*', '_', '[', ']', '(', ')', '!', '<', '&', ':', '-', '.', '#', '0', ' ']

/**
 * Texts of one repeated character, of every pair of marks, and of some longer patterns, each of some size.
 *
 * @param {number} size in UTF-16 units
 * @returns {{ name: string, text: string }[]}
 */
export function pathologicalTexts(size) {
  const printable = Array.from({ length: 0x7f - 0x20 }, (_, index) => String.fromCharCode(0x20 + index))
  const pairs = marks.flatMap((first) => marks.map((second) => first + second))
  const longer = [
    'a-',
    'a.',
    'a**bc*',
    '[a](',
    '![',
    '[^a]',
    '- ',
    '> ',
    ':::a\n\n',
    '`a',
    '$a',
    '{#a}',
    '<!-',
    'a\n',
    '|a',
    '1,',
    'é',
    '的',
    'ا ',
    '«',
    '"a ',
    "'a ",
    '(a',
    'http://a',
    'a@b.',
    '&#x',
    '\\',
    '**a',
    '~~a',
    '*a_',
  ]
  const repeated = [...new Set([...printable, ...pairs, ...longer])].map((part) => ({
    name: JSON.stringify(part),
    text: part.repeat(Math.ceil(size / part.length)).slice(0, size),
  }))
  return [
    ...repeated,
    { name: 'definitions', text: lines(size, (number) => `[d${number}]: https://example.org/${number}\n`) },
    { name: 'notes', text: lines(size, (number) => `[^n${number}]: Note.\n\n`) },
    { name: 'unclosed blocks', text: lines(size, () => ':::notice\n') },
    { name: 'headings', text: lines(size, (number) => `## H${number}\n\n`) },
    { name: 'items', text: lines(size, () => '- a\n') },
    { name: 'table rows', text: `| a |\n| - |\n${lines(size, () => '| a |\n')}` },
    { name: 'table columns', text: `${'| a '.repeat(size / 8)}|\n${'| - '.repeat(size / 8)}|\n` },
    { name: 'figures', text: lines(size, (number) => `${number},000 people, `) },
    { name: 'sentences', text: lines(size, (number) => `Sentence ${number} says "this". `) },
    { name: 'one line of words', text: lines(size, () => 'word ') },
  ]
}

/**
 * @param {number} size
 * @param {(number: number) => string} line
 */
function lines(size, line) {
  let text = ''
  for (let number = 1; text.length < size; number += 1) text += line(number)
  return text
}
