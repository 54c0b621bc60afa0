import { edit } from '../model/fix.js'
import type { Fix } from '../model/message.js'
import type { TypedMatch } from './match-lines.js'
import type { LintFile } from './types.js'

/** A mark of another markup language that Markdown prints as it stands. */
export interface ForeignMark {
  /** What it is, as messages say it. */
  what: string
  /** As it stands in the prose of a paragraph, whose lines are parted by line feeds. */
  pattern: RegExp
  note: string
  /** Whether it is one after all, for what a pattern cannot say. */
  holds?: (words: string, match: RegExpExecArray, all: string) => boolean
  mend?: (at: TypedMatch, file: LintFile) => Fix | null
}

/** Begins or ends a line of a paragraph. */
const start = '(?<=^|\\n)'
const end = '(?=$|\\n)'

/** Most characters of words between marks. */
const words = '[^\\s][^\\n]{0,200}?'

const asHeading = 'Write `##` and a space before a heading, `###` before one below it.'
const asBlock =
  'Write the words alone; a notice, a figure or a table is a block between `:::` (docs/authoring.md).'
const asReference = 'Write `[words](address)`, or `[words](#id)` for a place that `{#id}` names.'

/** The headings, blocks and marks of AsciiDoc, reStructuredText, Org, Textile, wikis, Jira, POD and roff. */
export const otherLanguages: readonly ForeignMark[] = [
  {
    what: 'heading of AsciiDoc or a wiki',
    pattern: new RegExp(`${start}(={1,6})[ \\t]+(?=[\\p{L}\\p{N}])[^\\n]*`, 'gu'),
    note: asHeading,
    // A line that goes on with `= x` is a sum.
    holds: (_words, { index, 1: signs = '' }) => index === 0 || signs.length > 1,
    mend: (at, file) => headed(at, file, /^=+[ \t]+(.*?)(?:[ \t]+=+)?[ \t]*$/u),
  },
  {
    what: 'heading of Textile or Jira',
    pattern: new RegExp(`${start}h[1-6](?:\\([^()\\n]*\\))?\\. (?=\\S)[^\\n]*`, 'gu'),
    note: asHeading,
    mend: (at, file) => headed(at, file, /^h\d\. (.*)$/u),
  },
  {
    what: 'line of signs that makes a heading in reStructuredText',
    pattern: new RegExp(`(?<=\\n)([\\^"'*+.:_#])\\1{3,}${end}`, 'gu'),
    note: asHeading,
    holds: (signs, { index }, all) => {
      const above =
        all
          .slice(0, index - 1)
          .split('\n')
          .at(-1)
          ?.trim() ?? ''
      return above.length > 1 && signs.length >= above.length
    },
  },
  {
    what: 'heading of POD',
    pattern: new RegExp(
      `${start}=(?:head[1-6]|over|item|back|cut|pod|encoding|begin|end|for)\\b[^\\n]*`,
      'gu',
    ),
    note: asHeading,
  },
  {
    what: 'heading or list of Org or a wiki',
    pattern: /(?<=\n)\*{2,6}[ \t]+(?=\p{L})[^\n]*/gu,
    note: 'Write `##` and a space before a heading; items of an inner list are indented by two spaces behind `-`.',
    holds: (words) => !words.endsWith('*'),
  },
  {
    what: 'directive of reStructuredText',
    pattern: new RegExp(
      `${start}\\.\\. (?:[\\w-]+::|_[^:\\n]+:|\\[[^\\]\\n]+\\]|\\|[^|\\n]+\\|)[^\\n]*`,
      'gu',
    ),
    note: asBlock,
  },
  {
    what: 'role of reStructuredText',
    pattern: /(?<![\p{L}\p{N}:_+-]):[a-z][a-z0-9_+:-]*:(?=\uFFFC)/gu,
    note: asReference,
  },
  {
    what: 'reference of reStructuredText',
    pattern: /\[[#*]?[\w-]+\]_(?!\w)|(?<=\uFFFC)__?(?![\w\uFFFC])/gu,
    note: asReference,
  },
  {
    what: 'mark of code in reStructuredText',
    pattern: /(?<=\p{L})::$/gu,
    holds: (_words, { index }, all) => !/(?:^|\n)\.\. [\w-]+$/u.test(all.slice(0, index)),
    note: 'Write one colon; code stands between lines of three backticks.',
  },
  {
    what: 'keyword of Org',
    pattern: new RegExp(`${start}#\\+[A-Za-z_]{3,}:?[^\\n]*|\\[fn:[^\\]\\n]*\\]`, 'gu'),
    note: 'Write what it stands for as docs/authoring.md shows, or delete it; a note is `[^name]`.',
  },
  {
    what: 'attributes of a block in AsciiDoc',
    pattern: new RegExp(
      `${start}\\[(?:source|NOTE|TIP|WARNING|IMPORTANT|CAUTION|quote|verse|listing|example|sidebar|abstract|horizontal|discrete|appendix|cols=|options=|role=|%[a-z])[^\\]\\n]*\\]${end}`,
      'gu',
    ),
    note: asBlock,
  },
  {
    what: 'block or line of AsciiDoc',
    pattern: new RegExp(
      `${start}(?:\\|={3,}|(?:image|include|video|audio|toc|ifdef|ifndef|endif)::[^\\s[\\]]*\\[[^\\]\\n]*\\])${end}`,
      'gu',
    ),
    note: asBlock,
  },
  {
    what: 'element of AsciiDoc',
    pattern:
      /(?<![\p{L}\p{N}:])(?:link|xref|footnote|image|kbd|btn|menu|stem|icon|anchor):[^\s[\]:]*\[[^\]\n]*\]|<<[\w-]+,[^<>\n]+>>/gu,
    note: asReference,
  },
  {
    what: 'block of Textile',
    pattern: new RegExp(`${start}(?:bq|bc|fn\\d+|notextile|p(?:\\([^()\\n]*\\)|[<>=]))\\.\\.? (?=\\S)`, 'gu'),
    note: 'Write `> ` before a quotation; code stands between lines of three backticks.',
  },
  {
    what: 'link or picture of Textile',
    pattern: /"[^"\n]+":(?=\uFFFC)|!(?:[\w.-]+\/){0,8}[\w-]+\.(?:png|jpe?g|gif|svg)!/gu,
    note: 'Write `[words](address)`, or `![words](media/name.png)`.',
  },
  {
    what: 'marks of bold or slanted words in a wiki',
    pattern: new RegExp(`(?<![\\p{L}\\p{N}'])('{2,5})(?!')${words}(?<![\\s'])\\1(?![\\p{L}\\p{N}'])`, 'gu'),
    note: 'Write `**bold**` and `*slanted*` words.',
    mend: ({ match: [all], from, to }, { text }) => {
      const [, signs = '', inside = ''] = /^('+)(.*?)'+$/u.exec(all) ?? []
      if (/[*']/u.test(inside)) return null
      const stars = { 2: '*', 3: '**', 5: '***' }[signs.length]
      return stars === undefined
        ? null
        : { edits: [edit(text, from, to, stars + inside + stars)], keeps: 'words' }
    },
  },
  {
    what: 'marks of slanted words in a wiki',
    pattern: new RegExp(`(?<![\\p{L}\\p{N}:/\\uFFFC])//(?!/)${words}(?<![\\s/:])//(?![\\p{L}\\p{N}/])`, 'gu'),
    note: 'Write `*slanted*` words.',
  },
  {
    what: 'table of a wiki',
    pattern: new RegExp(`${start}\\{\\|[^\\n]*`, 'gu'),
    note: 'Write a row of heads, a rule of `---` below it and the rows, each cell between `|`.',
  },
  {
    what: 'block of Jira',
    pattern: /\{(?:code|noformat|panel|quote)(?::[^{}\n]*)?\}/gu,
    note: 'Code stands between lines of three backticks, a quotation behind `> `.',
  },
  {
    what: 'request of roff',
    pattern: new RegExp(
      `${start}\\.(?:TH|SH|SS|PP|LP|IP|TP|BR|RS|RE|nf|fi|sp|br|B|I)(?=[ \\n]|$)[^\\n]*`,
      'gu',
    ),
    note: asHeading,
  },
  {
    what: 'item of a list of pandoc',
    pattern: new RegExp(`${start}(?:\\(@[\\w-]*\\)|#\\.)[ \\t](?=\\S)`, 'gu'),
    note: 'Write `1. ` before each item: numbers follow by themselves.',
  },
  {
    what: 'abbreviation of Markdown Extra among other words',
    pattern: new RegExp(`${start}\\*\\[[^[\\]\\n]+\\]:`, 'gu'),
    note: 'Let it stand in a paragraph of its own, without marks inside, or list it under `abbreviations` in the front matter.',
  },
  {
    what: 'hidden words',
    pattern: /(?<![\p{L}\p{N}|])\|\|[^\s|](?:[^|\n]{0,200}[^\s|])?\|\|(?!\|)|>![^\s!][^!\n]{0,200}!</gu,
    note: 'Nothing is hidden in a report: delete the marks, or the words.',
  },
]

/** Letters of a line that may be a heading. */
const longestHeading = 1000

/** A heading of our own in the place of one that is a paragraph by itself. */
function headed(
  { match: [typed], line, from, to }: TypedMatch,
  { text }: LintFile,
  parts: RegExp,
): Fix | null {
  if (typed.length > longestHeading) return null
  const level = /^(?:=+|h\d)/u.exec(typed)?.[0] ?? ''
  const inside = parts.exec(typed)?.[1] ?? ''
  const isAlone = line.node.type === 'paragraph' && line.text === typed
  if (!isAlone || inside === '' || (from > 0 && text[from - 1] !== '\n')) return null
  const depth = Math.max(2, level.startsWith('h') ? Number(level.slice(1)) : level.length)
  return { edits: [edit(text, from, to, `${'#'.repeat(depth)} ${inside}`)], keeps: 'words' }
}
