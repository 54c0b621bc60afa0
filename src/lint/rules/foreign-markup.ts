import type { Code, Root, ThematicBreak } from 'mdast'
import { placeOf } from '../../model/markdown-nodes.js'
import type { Message } from '../../model/message.js'
import { ruleMessage } from '../../model/rule-message.js'
import { matchLines } from '../match-lines.js'
import { nodesIn } from '../node-index.js'
import { otherLanguages } from '../other-languages.js'
import type { LintFile, LintRule } from '../types.js'

/** Other markup languages are no Markdown: their headings are missing from every outline, and their signs are printed. */
export const foreignMarkup: LintRule = {
  id: 'foreign-markup',
  source: 'lint',
  escapable: () => true,
  severity: 'warning',
  summary: 'A mark of AsciiDoc, reStructuredText, Org, Textile, a wiki or another markup language.',
  reason: 'It means nothing in Markdown: its signs are printed, and what it should do is not done.',
  note: 'Write it as Markdown does: `##` before a heading, `**bold**`, `[words](address)`, `- ` before an item.',
  fix: 'Writes headings that stand by themselves and bold or slanted words as Markdown has them.',
  examples: {
    accepted: [
      { text: 'The sum\n= 5 and more.' },
      { text: 'Words...\n\n**Bold** words, it’s `std::vector`, 10:30 and //comment.' },
      { text: '** provisional data\n\n*** p < 0.01' },
      { text: 'Heading\n=======\n\nWords\n\n****\n\nWords' },
    ],
    rejected: [
      {
        text: '== Findings ==',
        messages: ['Unexpected heading of AsciiDoc or a wiki `== Findings ==`, which is printed as typed'],
        fixed: '## Findings',
      },
      {
        text: 'h3. Findings',
        messages: ['Unexpected heading of Textile or Jira `h3. Findings`, which is printed as typed'],
        fixed: '### Findings',
      },
      {
        text: 'Section\n^^^^^^^',
        messages: [
          'Unexpected line of signs that makes a heading in reStructuredText `^^^^^^^`, which is printed as typed',
        ],
      },
      {
        text: 'Chapter\n~~~~~~~\n\nWords.\n\nAnother\n~~~~~~~',
        messages: ['Unexpected line of `~` below `Chapter`, which makes code of all that follows'],
      },
      {
        text: 'Chapter\n*******\n\nWords.',
        messages: ['Unexpected line of `*` below `Chapter`, which makes a rule and no heading'],
      },
      {
        text: '.. note::\n   Words.',
        messages: ['Unexpected directive of reStructuredText `.. note::`, which is printed as typed'],
      },
      {
        text: 'See :ref:`findings` there.',
        messages: ['Unexpected role of reStructuredText `:ref:`, which is printed as typed'],
      },
      {
        text: '#+BEGIN_SRC c',
        messages: ['Unexpected keyword of Org `#+BEGIN_SRC c`, which is printed as typed'],
      },
      {
        text: '[source,ruby]',
        messages: ['Unexpected attributes of a block in AsciiDoc `[source,ruby]`, which is printed as typed'],
      },
      {
        text: 'image::a.png[A map]',
        messages: ['Unexpected block or line of AsciiDoc `image::a.png[A map]`, which is printed as typed'],
      },
      {
        text: "Words in '''bold''' and ''slanted''.",
        messages: [
          "Unexpected marks of bold or slanted words in a wiki `'''bold'''`, which is printed as typed",
          "Unexpected marks of bold or slanted words in a wiki `''slanted''`, which is printed as typed",
        ],
        fixed: 'Words in **bold** and *slanted*.',
      },
      {
        text: 'Words go on\n*[HTML]: Hyper Text',
        messages: [
          'Unexpected abbreviation of Markdown Extra among other words `*[HTML]:`, which is printed as typed',
        ],
      },
      {
        text: 'A ||secret|| of many words.',
        messages: ['Unexpected hidden words `||secret||`, which is printed as typed'],
      },
    ],
  },
  check: (tree, file) => [
    ...otherLanguages.flatMap(({ what, pattern, note, holds, mend }) =>
      matchLines(
        { ...foreignMarkup, note },
        tree,
        file,
        pattern,
        (match, { text }) =>
          holds?.(match[0], match, text) === false
            ? null
            : `Unexpected ${what} \`${match[0].trim()}\`, which is printed as typed`,
        mend && ((at) => mend(at, file)),
      ),
    ),
    ...underlines(tree, file),
  ],
}

/** Lines below a title that reStructuredText takes for its heading, and Markdown for code or a rule. */
function underlines(tree: Root, file: LintFile): Message[] {
  const nodes = nodesIn(tree)
  const signsOf = (node: Code | ThematicBreak) =>
    /^([~*_])\1{3,}(?=[ \t]*(?:\n|$))/u.exec(lineAt(node, file.text))?.[0] ?? ''
  return [...nodes.of('code'), ...nodes.of('thematicBreak')].flatMap((node) => {
    const signs = signsOf(node)
    const above = lineAbove(node, file.text)
    if (signs === '' || above.length < 2 || signs.length < above.length || /^[:~`>]/u.test(above)) return []
    const what = node.type === 'code' ? 'code of all that follows' : 'a rule and no heading'
    return [
      ruleMessage(
        {
          ...foreignMarkup,
          note: 'Write `## ` before the words of the heading, and delete the line below it.',
        },
        {
          file: file.path,
          place: placeOf(node),
          reason: `Unexpected line of \`${signs[0]}\` below \`${above}\`, which makes ${what}`,
        },
      ),
    ]
  })
}

function lineAt({ position }: Code | ThematicBreak, text: string): string {
  const from = position?.start.offset ?? 0
  const to = text.indexOf('\n', from)
  return text.slice(from, to < 0 ? undefined : to)
}

function lineAbove({ position }: Code | ThematicBreak, text: string): string {
  const from = position?.start.offset ?? 0
  if (from < 2 || text[from - 1] !== '\n') return ''
  return text.slice(text.lastIndexOf('\n', from - 2) + 1, from - 1).trim()
}
