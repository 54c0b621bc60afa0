import type { Root } from 'mdast'
import type { FaultId } from '../model/faults/index.js'
import { inBackticks } from '../model/in-backticks.js'
import type { Message, Place } from '../model/message.js'
import { problem } from '../model/problem.js'
import type { FrontMatter } from '../model/publication.js'
import { anyFrontMatterSchema, linesAsTexts, ownFrontMatter } from './bare/bare-front-matter.js'
import { onOneLine } from './one-line.js'
import { parseYaml, type YamlOptions, type YamlResult } from './parse-yaml.js'
import { frontMatterSchema } from './publication-schema.js'

/** Front matter as read, with the place of each key. */
export interface FrontMatterResult {
  frontMatter: FrontMatter | null
  /** By key as written. */
  places: Record<string, Place>
  messages: Message[]
}

/** What is known of the file whose front matter is read. */
interface FrontMatterFile {
  path: string
  language: string
  required: string[]
  organisation: string | null
  /** Other tools' keys are left unused, and a title may be missing: it is then empty. */
  isBare?: boolean
}

/** Front matter of a language file; `lang`, if given, must agree with the file's name. */
export function readFrontMatter(tree: Root, file: FrontMatterFile): FrontMatterResult {
  const node = tree.children[0]?.type === 'yaml' ? tree.children[0] : null
  const start = node?.position?.start
  const about = {
    file: file.path,
    blame: 'source',
    scalarsAreTexts: true,
    lineOffset: start?.line ?? 0,
    offset: (start?.offset ?? 0) + 4,
  } as const
  const { value, messages, placeOf } = file.isBare
    ? foreignFrontMatter(node?.value ?? '', about)
    : parseYaml(node?.value ?? '', { schema: frontMatterSchema, ...about })
  const top: Place = { start: { line: 1, column: 1, offset: 0 }, end: { line: 1, column: 1, offset: 0 } }
  const located = messages.map((message) => (node ? message : { ...message, place: top }))
  if (!value) return { frontMatter: null, places: {}, messages: located }
  const wrong = (ruleId: FaultId, key: string, reason: string) => {
    located.push(
      problem(
        { source: 'read', file: file.path, blame: 'source' },
        { ruleId, place: placeOf([key]) ?? top, reason },
      ),
    )
  }
  if (!file.isBare && value.lang !== undefined && value.lang !== file.language) {
    wrong(
      'language-of-file',
      'lang',
      `Unexpected \`lang\`: \`${value.lang}\`, expected \`${file.language}\` as in the file's name`,
    )
  }
  for (const key of file.required) {
    const given = value[key as keyof typeof value]
    if (given === undefined || given === '' || (Array.isArray(given) && given.length === 0)) {
      if (key === 'organisation' && file.organisation) continue
      wrong(
        'missing-key',
        key,
        `Missing \`${key}\`, which this kind of document requires in the front matter`,
      )
    }
  }
  return {
    frontMatter: onOneLine({
      title: value.title,
      subtitle: value.subtitle ?? null,
      shortTitle: value['short-title'] ?? null,
      place: value.place ?? null,
      organisation: value.organisation ?? file.organisation,
      organisers: value.organisers,
      publisher: value.publisher ?? null,
      rights: value.rights ?? null,
      abstract: value.abstract ?? null,
      keywords: value.keywords,
      abbreviations: { ...Object.fromEntries(tree.data?.abbreviations ?? []), ...value.abbreviations },
    }),
    places: Object.fromEntries(
      Object.keys(value).flatMap((key) => {
        const place = node && placeOf([key])
        return place ? [[key, place]] : []
      }),
    ),
    messages: located,
  }
}

type Parsed = YamlResult<typeof frontMatterSchema>

/** Front matter of a folder without `publication.yaml`, which other tools may have written. */
function foreignFrontMatter(
  text: string,
  about: Omit<YamlOptions<typeof anyFrontMatterSchema>, 'schema'>,
): Parsed {
  const parsed = parseYaml(text, { schema: anyFrontMatterSchema, ...about })
  const isUnread = parsed.messages.some(({ ruleId }) => ruleId !== 'yaml-syntax')
  const written = parsed.value ?? (isUnread ? null : linesAsTexts(text))
  if (!written) return { ...parsed, value: null }
  const { value, unused } = ownFrontMatter(written)
  const [first] = unused
  if (first === undefined) return { ...parsed, value }
  const note = problem(
    { source: 'read', file: about.file, blame: 'source' },
    {
      ruleId: 'foreign-front-matter',
      severity: 'info',
      place: parsed.placeOf([first], 'key'),
      reason: `Unexpected ${unused.length > 1 ? 'keys' : 'key'} ${inBackticks(unused)} in the front matter, not used`,
      note: 'Keys that are used: `rapporteur explain foreign-front-matter`.',
    },
  )
  return { ...parsed, value, messages: [...parsed.messages, note] }
}
