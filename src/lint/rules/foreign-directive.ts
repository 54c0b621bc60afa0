import type { Code } from 'mdast'
import { admonitions } from '../../model/admonitions.js'
import { placeOf } from '../../model/markdown-nodes.js'
import { ruleMessage } from '../../model/rule-message.js'
import { matchLines } from '../match-lines.js'
import { nodesIn } from '../node-index.js'
import type { LintRule } from '../types.js'

/** Elements that other tools have inside a line: of our own only `:span` is one. */
export const foreignDirective: LintRule = {
  id: 'foreign-directive',
  source: 'lint',
  escapable: () => true,
  severity: 'warning',
  summary: 'An element or a directive of another tool: `:name[words]` in a line, a role or a block of MyST.',
  reason: 'It means nothing here and is printed as it stands, signs and all, or as code.',
  note: 'Write the words alone; a block has three colons and lines of its own: `:::notice`.',
  examples: {
    accepted: [
      { text: 'At 10:30, in a ratio of 3:2 [see above].' },
      { text: 'They say :span[bonjour]{lang=fr}.' },
      { text: 'The set {a, b} and `code`.' },
    ],
    rejected: [
      {
        text: '```mermaid\ngraph TD;\n```',
        messages: ['Unexpected diagram in `mermaid`, which is shown as code'],
      },
      {
        text: 'An icon :material-account: in a line.',
        messages: ['Unexpected name `:material-account:` of a sign, which is printed as typed'],
      },
      {
        text: 'There were `r nrow(x)` of them.',
        messages: ['Unexpected code `r nrow(x)` that another tool fills in, which is shown as code'],
      },
      {
        text: "import Tabs from '@theme/Tabs';",
        messages: ["Unexpected code `import Tabs from '@theme/Tabs';`, which is printed as typed"],
      },
      {
        text: 'A remark :notice[in a line].',
        messages: ['Unexpected element `:notice[in a line]`, which is printed as typed'],
      },
      {
        text: 'See {ref}`findings` there.',
        messages: ['Unexpected element `{ref}`, which is printed as typed'],
      },
      {
        text: '```{note}\nWords.\n```',
        messages: ['Unexpected directive `{note}` between backticks, whose words are shown as code'],
      },
    ],
  },
  check: (tree, file) => [
    ...matchLines(
      foreignDirective,
      tree,
      file,
      /(?<![\p{L}\p{N}:]):(?!span\[)[a-z][a-z0-9-]*\[[^\][\n]*\]|\{[a-z][a-z:-]*\}(?=\uFFFC)/gu,
      ([words]) => `Unexpected element \`${words}\`, which is printed as typed`,
    ),
    ...matchLines(
      {
        ...foreignDirective,
        note: 'Write the sign itself, or a name of GitHub (`:warning:`), or delete it; a backslash before the colon prints it.',
      },
      tree,
      file,
      /(?<![\p{L}\p{N}:/\\]):[a-z][a-z0-9_+-]*:(?![\p{L}\p{N}:/\uFFFC])/gu,
      ([words]) => `Unexpected name \`${words}\` of a sign, which is printed as typed`,
    ),
    ...nodesIn(tree)
      .of('inlineCode')
      .filter(({ value }) => /^(?:r\s+[\w.]+[($[]|\{(?:r|python|julia)\}\s)/u.test(value))
      .map((code) =>
        ruleMessage(foreignDirective, {
          file: file.path,
          place: placeOf(code),
          reason: `Unexpected code \`${code.value}\` that another tool fills in, which is shown as code`,
          note: 'Write the figure that it stands for.',
        }),
      ),
    ...matchLines(
      { ...foreignDirective, note: 'Delete it: what a page of Docusaurus imports is not published.' },
      tree,
      file,
      /(?<=^|\n)(?:import[ \t][^\n]+[ \t]from[ \t]+['"][^\n]+|export[ \t]+(?:const|let|default|function)[ \t][^\n]*)/gu,
      ([words]) => `Unexpected code \`${words.split(/[={(]/u)[0]?.trim()}\`, which is printed as typed`,
    ),
    ...nodesIn(tree)
      .of('code')
      .filter(({ lang }) => diagrams.test(lang ?? ''))
      .map((code) =>
        ruleMessage(foreignDirective, {
          file: file.path,
          place: placeOf(code),
          reason: `Unexpected diagram in \`${code.lang}\`, which is shown as code`,
          note: 'Save it as a picture (SVG or PNG), and show that with what it says as alternative text.',
        }),
      ),
    ...nodesIn(tree)
      .of('code')
      .flatMap((code) => {
        const name = directiveOf(code)
        return name === null
          ? []
          : [
              ruleMessage(foreignDirective, {
                file: file.path,
                place: placeOf(code),
                reason: `Unexpected directive \`{${name}}\` between backticks, whose words are shown as code`,
                note: admonitions.has(name)
                  ? `Write \`:::${name}\` above them, and \`:::\` below.`
                  : 'Write the words without the backticks; tables, figures and notices are blocks of three colons.',
              }),
            ]
      }),
  ],
}

/** Languages of diagrams and queries that other tools draw. */
const diagrams = /^\{?\.?(?:mermaid|plantuml|puml|graphviz|dot|d2|tikz|dataview|dataviewjs)\}?$/iu

/** The name of a directive of MyST (```` ```{note} ````); code of notebooks (`{r}`, `{python}`) has one, too, and is code. */
function directiveOf({ lang }: Code): string | null {
  const name = /^\{([a-z][a-z:-]{2,})\}$/u.exec(lang ?? '')?.[1] ?? null
  return name === null || /^(?:code|code-block|code-cell|python|julia|bash|sql|ojs|mermaid|stan)$/u.test(name)
    ? null
    : name
}
