import { placeOf } from '../../model/markdown-nodes.js'
import { ruleMessage } from '../../model/rule-message.js'
import { matchLines } from '../match-lines.js'
import { nodesIn } from '../node-index.js'
import type { LintRule } from '../types.js'

/** What a comment is in Markdown. */
const comment = { type: 'html' } as const

/** Marks by which tools put another file into this one. */
const included =
  /(?<=^|\n)(?:@import[ \t]+["'][^\n]+|!include\b[^\n]*|\{![^{}\n]*!\}|-{1,2}8<-{1,2}[ \t]+["'][^\n]+|\[!INCLUDE\b|<<<[ \t]+@[^\n]*)/giu

const ofInclusion = 'Put in here what that file says: only pictures are read from other files.'

/** Tags of site generators are filled in elsewhere; here they would be printed. */
export const templateTag: LintRule = {
  id: 'template-tag',
  source: 'lint',
  escapable: () => true,
  severity: 'warning',
  summary: 'A tag of a site generator or a wiki.',
  reason: 'Nothing fills it in, so it is printed as it stands.',
  note: 'Write what it stands for: the words, a link `[words](address)`, or a picture `![words](media/name.png)`.',
  examples: {
    accepted: [{ text: 'A set {a} of [words](https://example.org/).' }],
    rejected: [
      {
        text: 'See {{ page.title }} there.',
        messages: ['Unexpected tag `{{ page.title }}`, which is printed as typed'],
      },
      {
        text: '--8<-- "intro.md"',
        messages: ['Unexpected mark `--8<-- "intro.md"` for another file, which is printed as typed'],
      },
      {
        text: '<!-- include: intro.md -->',
        messages: [
          'Unexpected comment `<!-- include: intro.md -->` that names another file, which is not read',
        ],
      },
      {
        text: 'By {props.author}.',
        messages: ['Unexpected tag `{props.author}`, which is printed as typed'],
      },
      {
        text: 'See [[Other page]] there.',
        messages: ['Unexpected tag `[[Other page]]`, which is printed as typed'],
      },
    ],
  },
  check: (tree, file) => [
    ...matchLines(
      templateTag,
      tree,
      file,
      // Tags in braces, links of wikis, fields of Dataview, expressions of MDX.
      /\{\{[^{}\n]*\}\}|\{%[^{}\n]*%\}|!?\[\[(?!_?TOC)[^[\]\n]+\]\]|\[(?!fn::)[\w-]+:: [^[\]\n]+\]|(?<![\w/{$])\{[a-z_$][\w$]*(?:\.[\w$]+)+\}/giu,
      ([words]) => `Unexpected tag \`${words}\`, which is printed as typed`,
    ),
    ...matchLines(
      { ...templateTag, note: ofInclusion },
      tree,
      file,
      included,
      ([words]) => `Unexpected mark \`${words.trim()}\` for another file, which is printed as typed`,
    ),
    ...nodesIn(tree)
      .of(comment.type)
      .filter(({ value }) => /^<!--\s*#?(?:include|import|md-include|embed)\b[\s:]/iu.test(value))
      .map((node) =>
        ruleMessage(templateTag, {
          file: file.path,
          place: placeOf(node),
          reason: `Unexpected comment \`${node.value.slice(0, 60)}\` that names another file, which is not read`,
          note: ofInclusion,
        }),
      ),
  ],
}
