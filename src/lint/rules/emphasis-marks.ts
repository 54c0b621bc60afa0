import type { Emphasis, Strong, Text } from 'mdast'
import { append } from '../../model/arrays.js'
import { edit } from '../../model/fix.js'
import type { Fix, Message } from '../../model/message.js'
import { pointAt } from '../../model/point-at.js'
import { ruleMessage } from '../../model/rule-message.js'
import { type Line, linesOf, typedIn } from '../lines.js'
import { nodesIn } from '../node-index.js'
import type { LintFile, LintRule } from '../types.js'

/**
 * CommonMark takes `**` for the beginning of strong words only before a letter, or behind a space or sign where a sign
 * follows; for their end the other way round. All others are text.
 */
export const emphasisMarks: LintRule = {
  id: 'emphasis-marks',
  source: 'lint',
  severity: 'warning',
  summary:
    'Marks of strong, stressed or deleted words that are printed, and signs between figures, blanks to fill in and names of files that are not.',
  reason:
    'Markdown takes the marks for text: they are printed, and the words are not set as meant. Signs of multiplication vanish where it takes them for marks.',
  note: 'Let the marks begin and end with whole words, with no space inside them: `**words**`, and `**«words»**` behind a space. A backslash (`\\*\\*`) prints them as they are.',
  fix: 'Takes the spaces out of the marks, and writes the backslash before those between figures.',
  examples: {
    accepted: [
      { text: 'The **words** and __others__, *stressed*, ~~gone~~.' },
      { text: '2**3 and 2\\*3\\*4 and `**x`.' },
      { text: '12.5** and 4*\n\n** provisional data' },
      { text: 'As typed: \\*\\*words\\*\\*, \\~~.' },
      { text: 'Name: ______ and snake__case' },
      { text: 'A **–** and __words__. __So__ it was, *a.b*.' },
      { language: 'zh', text: '这是**“重点”**的内容。' },
    ],
    rejected: [
      {
        text: 'The ** strong ** words.',
        messages: ['Unexpected `**` beside a space around `strong`, which is printed as typed'],
        fixed: 'The **strong** words.',
      },
      {
        text: 'The **strong words.',
        messages: ['Unexpected `**` without its other half, which is printed as typed'],
      },
      {
        text: 'The word**“strong”**word and a~~(gone)~~b.',
        messages: [
          'Unexpected `**` between a letter and a sign around `“strong”`, which is printed as typed',
          'Unexpected `~~` between a letter and a sign around `(gone)`, which is printed as typed',
        ],
      },
      {
        text: 'The sum of 5*3*2 and 4.',
        messages: ['Unexpected `*` around `3` between figures, which is not printed'],
        fixed: 'The sum of 5\\*3\\*2 and 4.',
      },
      {
        text: 'Date: __.__.2026, all *.* files and __init__.py',
        messages: [
          'Unexpected `*` around `.`, which is not printed',
          'Unexpected `__` around `.`, which is not printed',
          'Unexpected `__` around `init`, which is not printed',
        ],
        fixed: 'Date: \\_\\_.\\_\\_.2026, all \\*.\\* files and \\_\\_init\\_\\_.py',
      },
      {
        language: 'ar',
        text: 'انظر و*`x/`* هنا.',
        messages: ['Unexpected `*` between a letter and a sign around `` `x/` ``, which is printed as typed'],
      },
    ],
  },
  check: (tree, file) => {
    const nodes = nodesIn(tree)
    return [
      ...linesOf(tree).flatMap((line) => lineMessages(line, file)),
      ...[...nodes.of('emphasis'), ...nodes.of('strong')].flatMap((node) => productMessages(node, file)),
    ]
  },
}

/** Marks as they are typed, in what was read as text. */
interface Run {
  sign: string
  from: number
  to: number
  /** The characters beside them; empty at the edge of the file. */
  before: string
  after: string
}

function lineMessages(line: Line, file: LintFile): Message[] {
  const messages: Message[] = []
  const open = new Map<string, Run>()
  for (const run of line.segments.flatMap(({ node }) => runsOf(node, file))) {
    const begun = open.get(run.sign)
    if (begun && (!isSpace(run.before) || isSpace(run.after))) {
      open.delete(run.sign)
      messages.push(pairMessage(begun, run, file))
    } else if (mayBegin(run)) {
      if (begun) append(messages, aloneMessages(begun, file))
      open.set(run.sign, run)
    }
  }
  for (const run of open.values()) append(messages, aloneMessages(run, file))
  return messages
}

/** Marks that are no escaped ones; lines of them are no marks. */
function runsOf(node: Text, file: LintFile): Run[] {
  const { text } = file
  const { from: start = 0, typed = '' } = typedIn(node, file) ?? {}
  return Array.from(typed.matchAll(/\\[\s\S]|\*+|_+|~+/gu)).flatMap(({ 0: sign, index }) => {
    if (!/^(?:\*{1,3}|__|~~)$/u.test(sign)) return []
    const from = start + index
    const to = from + sign.length
    return [{ sign, from, to, before: text[from - 1] ?? '', after: text[to] ?? '' }]
  })
}

/** What may begin words: no mark of a note behind a word or figure (`12.5**`, `4*`), and no power or product. */
function mayBegin({ sign, before, after }: Run): boolean {
  const isBeside = /[\p{L}\p{N}.)%]/u.test(before)
  if (isSpace(after)) return sign !== '*' && isSpace(before)
  if (/\d/u.test(before) && /\d/u.test(after)) return false
  if (sign === '__' && isBeside && /[\p{L}\p{N}]/u.test(after)) return false
  return !(isBeside && /[.,;:!?)\]،؛。，、]/u.test(after))
}

function pairMessage(begun: Run, ended: Run, file: LintFile): Message {
  const inside = file.text.slice(begun.to, ended.from)
  const isApart = isSpace(begun.after) || isSpace(ended.before)
  const shown = inside.trim().replace(/\s+/gu, ' ')
  const words = shown.includes('`') ? `\`\` ${shown} \`\`` : `\`${shown}\``
  return messageAt(begun.from, ended.to, file, {
    reason: `Unexpected \`${begun.sign}\` ${isApart ? 'beside a space' : 'between a letter and a sign'} around ${words}, which is printed as typed`,
    fix: isApart && shown !== '' ? closed(begun, ended, inside, file) : null,
  })
}

/** Figures that are multiplied (`5*3*2`), blanks to fill in (`__.__`) and names of files (`*.*`) lose their signs. */
function productMessages(node: Emphasis | Strong, file: LintFile): Message[] {
  const { text } = file
  const found = typedIn(node, file)
  if (!found) return []
  const { from } = found
  const to = from + found.typed.length
  const length = node.type === 'strong' ? 2 : 1
  const sign = text.slice(from, from + length)
  const inside = text.slice(from + length, to - length)
  const before = text[from - 1] ?? ''
  const after = text.slice(to, to + 2)
  const isProduct =
    sign.startsWith('*') && isFigure.test(inside) && /\p{N}$/u.test(before) && /^\p{N}/u.test(after)
  if (!isProduct && !isBlank(sign, inside) && !isFileName(sign, inside, after)) return []
  const printed = sign.replace(/[*_]/gu, '\\$&')
  return [
    messageAt(from, to, file, {
      reason: `Unexpected \`${sign}\` around \`${inside}\`${isProduct ? ' between figures' : ''}, which is not printed`,
      fix: {
        edits: [edit(text, from, from + length, printed), edit(text, to - length, to, printed)],
        keeps: 'words',
      },
    }),
  ]
}

const isFigure = /^\p{N}(?:.*\p{N})?$/u

/** Strokes to write on with a stop or slash between them, and stars that stand for any name. */
function isBlank(sign: string, inside: string): boolean {
  return sign.startsWith('_') ? !/[\p{L}\p{N}\p{S}`]/u.test(inside) : /^[./\\]+$/u.test(inside)
}

/** `__init__.py`, `__call__()`. */
function isFileName(sign: string, inside: string, after: string): boolean {
  return sign === '__' && /^[a-z][a-z0-9_]*$/u.test(inside) && /^(?:\.\p{Ll}|\()/u.test(after)
}

/** One sign alone may be a mark of a note, two strokes a line to fill in. */
function aloneMessages({ sign, from, to, after }: Run, file: LintFile): Message[] {
  if (!/^(?:\*{2,3}|~~)$/u.test(sign) || isSpace(after)) return []
  const reason = `Unexpected \`${sign}\` without its other half, which is printed as typed`
  return [messageAt(from, to, file, { reason, fix: null })]
}

/** The spaces inside come to stand outside, where there are none. */
function closed({ sign, from, before }: Run, { to, after }: Run, inside: string, { text }: LintFile): Fix {
  const lead = /^\s*/u.exec(inside)?.[0] ?? ''
  const trail = /\s*$/u.exec(inside)?.[0] ?? ''
  const first = from + sign.length
  const last = to - sign.length
  return {
    edits: [
      edit(text, from, first + lead.length, `${isSpace(before) ? '' : lead}${sign}`),
      edit(text, last - trail.length, to, `${sign}${isSpace(after) ? '' : trail}`),
    ],
    keeps: 'words',
  }
}

function messageAt(
  from: number,
  to: number,
  file: LintFile,
  { reason, fix }: { reason: string; fix: Fix | null },
): Message {
  return ruleMessage(emphasisMarks, {
    file: file.path,
    place: { start: pointAt(file.text, from), end: pointAt(file.text, to) },
    reason,
    fix,
  })
}

function isSpace(character: string): boolean {
  return character === '' || /\s/u.test(character)
}
