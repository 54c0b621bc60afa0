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
    [
      "The '21st Century Skills' programme of the '90s, '20th' too.",
      'The ‘21st Century Skills’ programme of the ’90s, ‘20th’ too.',
    ],
    ["The members' views, the State's duty.", 'The members’ views, the State’s duty.'],
    [`She said, "He told me 'never again'."`, 'She said, “He told me ‘never again’.”'],
    ['"The group said "no" twice", he wrote.', '“The group said ‘no’ twice”, he wrote.'],
    [`"She said: 'He told me "no" twice.'"`, '“She said: ‘He told me “no” twice.’”'],
    ['<q>She said <q>no</q> twice</q>', '“She said ‘no’ twice”'],
    ['"He said "...no" in "12" **"twice"**" (so).', '“He said ‘...no’ in ‘12’ ‘twice’” (so).'],
    ['"A "12" pipe" here", and 6\'2" there.', '“A ‘12″ pipe’ here”, and 6′2″ there.'],
    [`"He met 'Arry and "Bob" there."`, '“He met ’Arry and ‘Bob’ there.”'],
    ['""No," he said", she wrote.', '“‘No,’ he said”, she wrote.'],
    ['"a "b "c" d" e"', '“a ‘b “c” d’ e”'],
    ['"The "first" of several paragraphs.', '“The ‘first’ of several paragraphs.'],
    ['foo" bar "baz', 'foo“ bar ”baz'],
  ])('be set in English: %s', (typed, expected) => {
    expect(set(typed)).toBe(expected)
  })

  it.each([
    ['nl', "'s Morgens is 't koud.", '’s Morgens is ’t koud.'],
    ['de', `"Wie geht's?", 'ne Frage.`, '„Wie geht’s?“, ’ne Frage.'],
    ['zh', `"2014"和"12"两次`, '“2014”和“12”两次'],
    ['fr', `L'an "2000"`, 'L’an « 2000 »'],
    ['fr', '"Il a dit "oui" hier."', '« Il a dit “oui” hier. »'],
    ['ru', '"Мы за "мир" и "труд""', '«Мы за „мир“ и „труд“»'],
    ['es', '"Dijo "¿no?" ayer"', '«Dijo “¿no?” ayer»'],
    ['ar', '"قال "لا" أمس"', '«قال “لا” أمس»'],
    ['ko', '"그는 "아니"라고 말했다"', '“그는 ‘아니’라고 말했다”'],
    ['sv', '"Han sa "nej" igår"', '”Han sa ’nej’ igår”'],
    ['he', 'ק"מ אחד, "אמר ב"הארץ" כך" וצה"ל.', 'ק”מ אחד, ”אמר ב’הארץ’ כך” וצה”ל.'],
    ['zh', `和'21世纪海上丝绸之路'的倡议`, '和‘21世纪海上丝绸之路’的倡议'],
    ['ja', `いわゆる'21世紀型スキル'の育成`, 'いわゆる『21世紀型スキル』の育成'],
    ['ko', `그는 '2030 의제'를, '3·1 운동'은 '아니'라고`, '그는 ‘2030 의제’를, ‘3·1 운동’은 ‘아니’라고'],
    ['ko', `students'의 모임`, 'students’의 모임'],
    ['zh', `使用Word'文档'和students'的`, '使用Word‘文档’和students’的'],
    ['de', `Die '68er und die '20er Jahre`, 'Die ’68er und die ’20er Jahre'],
    ['zh', '他说："不。"然后"是"', '他说：“不。”然后“是”'],
  ])('be set as the language has them: %s', (language, typed, expected) => {
    expect(set(typed, language)).toBe(expected)
  })
})
