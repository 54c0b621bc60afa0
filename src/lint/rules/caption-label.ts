import type { Paragraph, PhrasingContent } from 'mdast'
import type { ContainerDirective } from 'mdast-util-directive'
import { captionKind } from '../../language/caption-kind.js'
import { edit } from '../../model/fix.js'
import type { Language } from '../../model/language.js'
import type { Fix, Message } from '../../model/message.js'
import { pointAt } from '../../model/point-at.js'
import { ruleMessage } from '../../model/rule-message.js'
import { typedIn } from '../lines.js'
import { nodesIn } from '../node-index.js'
import type { LintFile, LintRule } from '../types.js'

/** Editions number tables and figures with captions; a label that was typed stands beside theirs. */
export const captionLabel: LintRule = {
  id: 'caption-label',
  source: 'lint',
  severity: 'warning',
  summary: 'A caption that begins with the label and number of its table or figure.',
  reason:
    'Editions count tables and figures by themselves: the label is printed twice, perhaps with two numbers.',
  note: 'Delete it; `[](#id)` says label and number elsewhere.',
  fix: 'Deletes the label.',
  examples: {
    accepted: [
      { text: ':::table\n| A |\n|---|\n| 1 |\n\nTables of 2017: a list\n:::' },
      { text: ':::table\n| A |\n|---|\n| 1 |\n\nPhase 1: states\n:::' },
      { text: 'Table 1: words of a paragraph.' },
      { language: 'zh', text: ':::table\n| 甲 |\n|---|\n| 1 |\n\n表现\n:::' },
    ],
    rejected: [
      {
        text: ':::table\n| A |\n|---|\n| 1 |\n\nTable 1. States\n:::',
        messages: ['Unexpected label `Table 1.` in a caption, which editions number by themselves'],
        fixed: ':::table\n| A |\n|---|\n| 1 |\n\nStates\n:::',
      },
      {
        text: ':::figure\n![A map](map.svg)\n\n**Fig. 2-1:** States\n:::',
        messages: ['Unexpected label `Fig. 2-1:` in a caption, which editions number by themselves'],
        fixed: ':::figure\n![A map](map.svg)\n\nStates\n:::',
      },
      {
        text: ':::figure\n[![A map](map.svg)](https://example.org)\n\nFigure 1. States\n:::',
        messages: ['Unexpected label `Figure 1.` in a caption, which editions number by themselves'],
        fixed: ':::figure\n[![A map](map.svg)](https://example.org)\n\nStates\n:::',
      },
      {
        text: ':::table\n| A |\n|---|\n| 1 |\n\n**Table 1**: *States*\n:::',
        messages: ['Unexpected label `Table 1` in a caption, which editions number by themselves'],
        fixed: ':::table\n| A |\n|---|\n| 1 |\n\n*States*\n:::',
      },
      {
        text: ':::table\n| A |\n|---|\n| 1 |\n\n**Table 1. States**\n:::',
        messages: ['Unexpected label `Table 1.` in a caption, which editions number by themselves'],
        fixed: ':::table\n| A |\n|---|\n| 1 |\n\n**States**\n:::',
      },
      {
        language: 'ru',
        text: ':::figure\n![Карта](map.svg)\n\nРис. 1 — Страны\n:::',
        messages: ['Unexpected label `Рис. 1 —` in a caption, which editions number by themselves'],
        fixed: ':::figure\n![Карта](map.svg)\n\nСтраны\n:::',
      },
      {
        language: 'es',
        text: ':::table\n| A |\n|---|\n| 1 |\n\nTabla 1. Ingresos\n:::',
        messages: ['Unexpected label `Tabla 1.` in a caption, which editions number by themselves'],
        fixed: ':::table\n| A |\n|---|\n| 1 |\n\nIngresos\n:::',
      },
      {
        language: 'vi',
        text: ':::figure\n![Bản đồ](map.svg)\n\nBiểu đồ 2: Thu nhập\n:::',
        messages: ['Unexpected label `Biểu đồ 2:` in a caption, which editions number by themselves'],
        fixed: ':::figure\n![Bản đồ](map.svg)\n\nThu nhập\n:::',
      },
      {
        language: 'zh',
        text: ':::table\n| 甲 |\n|---|\n| 1 |\n\n表1　收入\n:::',
        messages: ['Unexpected label `表1` in a caption, which editions number by themselves'],
        fixed: ':::table\n| 甲 |\n|---|\n| 1 |\n\n收入\n:::',
      },
    ],
  },
  check: (tree, file) =>
    nodesIn(tree)
      .of('containerDirective')
      .flatMap((block): Message[] => {
        const caption = captionOf(block)
        const typed = caption && typedIn(caption, file)
        const found = typed && labelIn(typed.typed, file.language)
        if (!typed || !found) return []
        const from = typed.from + found.from
        const place = { start: pointAt(file.text, from), end: pointAt(file.text, from + found.label.length) }
        const reason = `Unexpected label \`${found.label}\` in a caption, which editions number by themselves`
        const fix = found.rest.trim() === '' ? null : without(typed.from, found, file)
        return [ruleMessage(captionLabel, { file: file.path, place, reason, fix })]
      }),
}

/** The paragraph of a table or figure that holds no picture, else the words in its brackets. */
function captionOf({ name, children }: ContainerDirective): Paragraph | null {
  if (name !== 'table' && name !== 'figure') return null
  const found = children.filter(
    (child): child is Paragraph => child.type === 'paragraph' && !child.children.some(showsPicture),
  )
  return found.find(({ data }) => data?.directiveLabel !== true) ?? found[0] ?? null
}

/** A picture, or a link around one. */
function showsPicture(node: PhrasingContent): boolean {
  if (node.type === 'link' || node.type === 'linkReference') return node.children.some(showsPicture)
  return node.type === 'image' || node.type === 'imageReference'
}

interface TypedLabel {
  label: string
  /** Where it begins, and where the words behind it do, in what is typed. */
  from: number
  to: number
  /** Marks of strong words around it alone. */
  marks: string
  rest: string
}

/** `Table 1.`, `Fig. 2-1:`, `表1`, alone between marks of strong words or not. */
const pattern =
  /^(\*{0,3}|_{0,3})((\p{L}[\p{L}\p{M}]{0,14}(?: \p{L}[\p{L}\p{M}]{0,14})?)(\.?)[ \u00A0]?\p{Nd}{1,3}(?:[.\u2010-\u2013-]\p{Nd}{1,3}){0,3}\p{Ll}?(?:[ \u00A0]?[.:\uFF0E\uFF1A|\u2013\u2014-](?!\p{Nd})|(?=\u3000|[ \u00A0](?=\p{Lo})|\*|_|$)))(\*{0,3}|_{0,3})(?:[ \u00A0]?[.:\uFF0E\uFF1A|\u2013\u2014-](?=\s))?\s*/u

function labelIn(typed: string, language: Language): TypedLabel | null {
  const match = pattern.exec(typed)
  if (!match) return null
  const [all, before = '', label = '', word = '', stop, after = ''] = match
  if (captionKind(`${word}${stop}`, language) === null) return null
  return {
    label,
    from: before.length,
    to: all.length,
    marks: before === after ? before : '',
    rest: typed.slice(all.length),
  }
}

/** Without the label; marks around more than it stay. */
function without(start: number, { label, from, to, marks }: TypedLabel, { text }: LintFile): Fix {
  const first = start + (marks === '' ? from : 0)
  const last = start + to
  return { edits: [edit(text, first, last, '')], keeps: 'words', removes: label }
}
