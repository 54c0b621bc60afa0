import { describe, expect, it } from 'vitest'
import { plainText } from '../../src/model/plain-text.js'
import { reportFrom } from '../support/report.js'

function set(text: string, language = 'en'): string {
  const [first] = reportFrom({ text, language }).report.children
  return first?.type === 'paragraph' ? plainText(first.children).replaceAll('\u00A0', ' ') : ''
}

describe('straight marks should', () => {
  it.each([
    ["The '90s, the class of '68 and the '60s' music.", 'The ’90s, the class of ’68 and the ’60s’ music.'],
    ["Rock 'n' roll; 'tis so, 'twas so.", 'Rock ’n’ roll; ’tis so, ’twas so.'],
    [`"'Tis enough," they said.`, '“’Tis enough,” they said.'],
    [`A 6'2" man, a 12" pipe, 5' 3' and 27".`, 'A 6′2″ man, a 12″ pipe, 5′ 3′ and 27″.'],
    [`He bought "a 12" pipe" there.`, 'He bought “a 12″ pipe” there.'],
    [`"In 12" and "in 15" it was "2014".`, '“In 12” and “in 15” it was “2014”.'],
    ["'2014' and '68' and 'e' are quoted.", '‘2014’ and ‘68’ and ‘e’ are quoted.'],
    [
      "Switzerland writes 1'000'000; the season 2014'15.",
      'Switzerland writes 1’000’000; the season 2014’15.',
    ],
    ["The members' views, the State's duty.", 'The members’ views, the State’s duty.'],
    [`She said, "He told me 'never again'."`, 'She said, “He told me ‘never again’.”'],
  ])('be set in English: %s', (typed, expected) => {
    expect(set(typed)).toBe(expected)
  })

  it.each([
    ['nl', "'s Morgens is 't koud.", '’s Morgens is ’t koud.'],
    ['de', `"Wie geht's?", 'ne Frage.`, '„Wie geht’s?“, ’ne Frage.'],
    ['zh', `"2014"和"12"两次`, '“2014”和“12”两次'],
    ['fr', `L'an "2000"`, 'L’an « 2000 »'],
  ])('be set as the language has them: %s', (language, typed, expected) => {
    expect(set(typed, language)).toBe(expected)
  })
})
