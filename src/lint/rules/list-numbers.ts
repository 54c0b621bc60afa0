import type { List, ListItem, Nodes, Parents, Root } from 'mdast'
import { admonitions } from '../../model/admonitions.js'
import { append } from '../../model/arrays.js'
import type { Message } from '../../model/message.js'
import { pointAt } from '../../model/point-at.js'
import { ruleMessage } from '../../model/rule-message.js'
import { type BegunMonth, monthAtStart } from '../item-dates.js'
import { escapedNumber } from '../mends/escaped-number.js'
import type { LintFile, LintRule } from '../types.js'

/** Items are counted from the first number; the others are read as nothing but the sign of an item. */
export const listNumbers: LintRule = {
  id: 'list-numbers',
  source: 'lint',
  severity: 'warning',
  summary: 'A number of an item that is printed as another, or that is the day of a date.',
  reason:
    'A list counts on from its first number, so that a typed `4.` may be printed as 3 and a date change its day.',
  note: 'Write the numbers as they are printed, or `1.` before every item; a backslash before the stop (`12\\.`) makes a number or a date part of a paragraph. Words between lists that are not indented let a list begin with another number.',
  fix: 'Writes the backslash behind the day of a date that is a paragraph of one line.',
  examples: {
    accepted: [
      { text: '1. To meet.\n2. To act.\n3. To report.' },
      { text: '1. To meet.\n1. To act.\n1. To report.' },
      { text: '4. To report.\n5. To close.' },
      { language: 'de', text: '12\\. Mai 2017: Eröffnung\n\n14\\. Juni 2017: Schluss' },
      { language: 'de', text: '1. Januar\n2. Februar\n3. März' },
      { text: ':::actions[Recommendations]\n1. Open the stations.\n3. Report.\n:::' },
    ],
    rejected: [
      {
        text: '1. To meet.\n2. To act.\n4. To report.\n5. To end.\n7. To close.',
        messages: [
          'Unexpected numbers `4` to `5` of items, which are printed as 3 to 4',
          'Unexpected number `7` of an item, which is printed as 5',
        ],
      },
      {
        text: '1986. A great year it was.\n\n1. January was cold.',
        messages: ['Unexpected number `1` of an item, which is printed as 1987'],
      },
      {
        text: '3. April 2017: the opening.',
        messages: ['Unexpected date `3. April` that makes an item of a list'],
        fixed: '3\\. April 2017: the opening.',
      },
      {
        language: 'de',
        text: '12. Mai 2017: Eröffnung\n\n14. Juni 2017: Schluss',
        messages: [
          'Unexpected date `12. Mai` that makes an item of a list',
          'Unexpected date `14. Juni` that makes an item of a list, printed as `13. Juni`',
        ],
        fixed: '12\\. Mai 2017: Eröffnung\n\n14\\. Juni 2017: Schluss',
      },
    ],
  },
  check: (tree, file) => {
    const messages: Message[] = []
    const visit = (parent: Parents | Root): void => {
      for (const child of parent.children) {
        if (child.type === 'list' && child.ordered && !isCountedAnew(parent, file))
          append(messages, listMessages(child, file))
        if ('children' in child) visit(child as Parents)
      }
    }
    visit(tree)
    return messages
  },
}

/** Whether a block makes something else of the list in it than a list with numbers: actions count through a section. */
function isCountedAnew(parent: Nodes, { kind }: LintFile): boolean {
  if (parent.type !== 'containerDirective') return false
  if (!kind) return parent.name !== 'notice' && !admonitions.has(parent.name.toLowerCase())
  const shape = kind.blocks[parent.name]?.shape
  return shape === 'actions' || shape === 'people' || shape === 'figures'
}

/** An item as its number is typed. */
interface TypedItem {
  item: ListItem
  from: number
  typed: string
  printed: number
  month: BegunMonth | null
}

function listMessages(list: List, file: LintFile): Message[] {
  const items = list.children.flatMap((item, index) => typedItem(item, (list.start ?? 1) + index, file))
  const isOfDates = items.length === list.children.length && areDates(items)
  const isHabit = items.length > 1 && isSame(items)
  const runs: TypedItem[][] = []
  const messages: Message[] = []
  for (const one of items) {
    const isChanged = !isHabit && one.typed !== String(one.printed)
    if (one.month && (isOfDates || one.month.hasYear || isChanged) && isDay(one.typed) && !isMonths(items))
      messages.push(dateMessage(one, one.month, file))
    else if (isChanged) {
      const run = runs.at(-1)
      const last = run?.at(-1)
      if (last && last.printed + 1 === one.printed && Number(last.typed) + 1 === Number(one.typed))
        run?.push(one)
      else runs.push([one])
    }
  }
  return [...messages, ...runs.map((run) => runMessage(run, file))]
}

/** A list that the author did not number, such as one in HTML, has no numbers to change. */
function typedItem(item: ListItem, printed: number, { text, language }: LintFile): TypedItem[] {
  const start = item.position?.start.offset
  if (start === undefined) return []
  const begun = text.slice(start, start + 120)
  const [all, space = '', typed = ''] = /^([ \t]*)(\d{1,9})[.)]/u.exec(begun) ?? []
  if (all === undefined) return []
  const month = monthAtStart(begun.slice(all.length), language)
  return [{ item, from: start + space.length, typed, printed, month }]
}

/** The same number before each item is Markdown's habit; a year is none. */
function isSame(items: readonly TypedItem[]): boolean {
  const first = items[0]?.typed ?? ''
  return Number(first) < 1000 && items.every(({ typed }) => typed === first)
}

function isDay(typed: string): boolean {
  return Number(typed) >= 1 && Number(typed) <= 31
}

function areDates(items: readonly TypedItem[]): boolean {
  return items.every(({ month, typed }) => month !== null && isDay(typed))
}

/** January, February and March, each by its own number. */
function isMonths(items: readonly TypedItem[]): boolean {
  return items.length > 1 && items.every(({ month, typed }) => month?.month === Number(typed))
}

function runMessage(run: readonly TypedItem[], file: LintFile): Message {
  const [first, last] = [run[0] as TypedItem, run.at(-1) as TypedItem]
  const reason =
    run.length === 1
      ? `Unexpected number \`${first.typed}\` of an item, which is printed as ${first.printed}`
      : `Unexpected numbers \`${first.typed}\` to \`${last.typed}\` of items, which are printed as ${first.printed} to ${last.printed}`
  return ruleMessage(listNumbers, { file: file.path, place: placeOfNumber(first, file), reason })
}

function dateMessage(one: TypedItem, { name, hasYear }: BegunMonth, file: LintFile): Message {
  const { typed, printed, from, item } = one
  const change = typed === String(printed) ? '' : `, printed as \`${printed}. ${name}\``
  return ruleMessage(listNumbers, {
    file: file.path,
    place: placeOfNumber(one, file),
    reason: `Unexpected date \`${typed}. ${name}\` that makes an item of a list${change}`,
    note: `Write a backslash before the stop: \`${typed}\\.\`.`,
    fix: hasYear ? escapedNumber(item, from, typed, file) : null,
  })
}

function placeOfNumber({ from, typed }: TypedItem, { text }: LintFile): Message['place'] {
  return { start: pointAt(text, from), end: pointAt(text, from + typed.length) }
}
