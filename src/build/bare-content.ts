import path from 'node:path'
import { detectLanguage } from '../language/detect.js'
import type { Language } from '../model/language.js'
import type { Place } from '../model/message.js'
import { type Problem, problem } from '../model/problem.js'
import { type BareFile, documentFiles } from '../read/bare/document-files.js'
import { frontMatterLanguage } from '../read/bare/front-matter-language.js'
import { readText, shownPath } from '../read/files.js'
import { readLanguage } from '../read/language.js'
import type { BareContent } from '../read/publication.js'
import type { Workspace } from '../read/workspace.js'
import { templateNames } from './template-names.js'

/** Share of frequent words from which a text is surely in a language. */
const sure = 0.08

/** The language of a text without a word that is known, and its script. */
const defaultLanguage = 'en'
const scriptOfDefault = 'Latn'

const top: Place = { start: { line: 1, column: 1 }, end: { line: 1, column: 1 } }

/** What a folder without `publication.yaml` publishes, and in which languages; null where it holds no Markdown. */
export async function bareContent(
  folder: string,
  files: readonly string[],
  workspace: Workspace,
  named: string | null,
): Promise<BareContent | null> {
  const known = await templateNames(workspace.templates.folders, 'languages')
  const document = documentFiles(files, new Set(known), named)
  if (!document) return null
  const content: BareContent = { document, tags: {}, messages: [] }
  const reportProblem = (file: string, what: Problem): void => {
    const shown = shownPath(workspace.root, path.join(folder, file))
    content.messages.push(problem({ source: 'read', file: shown, blame: 'source' }, { place: top, ...what }))
  }
  for (const one of document.files) {
    const said = await languageOf(one, folder, workspace, known)
    const earlier = document.files.find(({ file }) => content.tags[file] === said.tag)
    if (earlier) {
      reportProblem(one.file, {
        ruleId: 'other-documents',
        severity: 'warning',
        reason: `Unexpected second file in \`${said.tag}\`, which is not published: \`${earlier.file}\` is in that language too`,
        note: 'Name each file after its language: `report.en.md`, `report.fr.md`.',
      })
      continue
    }
    content.tags[one.file] = said.tag
    if (said.message) reportProblem(one.file, said.message)
  }
  document.files = document.files.filter(({ file }) => content.tags[file] !== undefined)
  const [first] = document.files
  if (first && named === null && document.others.length > 0) {
    reportProblem(first.file, {
      ruleId: 'other-documents',
      severity: 'info',
      reason: `${otherFiles(document.others)} not published: a folder holds one document`,
      note: 'Put each document into a folder of its own, or name the one to publish `report.md`.',
    })
  }
  return content
}

function otherFiles(others: readonly string[]): string {
  const shown = others.slice(0, 3).map((file) => `\`${file}\``)
  const more = others.length - shown.length
  return `${shown.join(', ')}${more > 0 ? ` and ${more} more files are` : others.length > 1 ? ' are' : ' is'}`
}

interface LanguageSaid {
  tag: string
  message: Problem | null
}

/**
 * The language of a file: as its name, its front matter or the workspace says, else as its words are. A name that may
 * say one says it where the words are not surely in another: then it ends in a word.
 */
async function languageOf(
  { file, tag, likely }: BareFile,
  folder: string,
  workspace: Workspace,
  known: readonly string[],
): Promise<LanguageSaid> {
  if (tag !== null) return { tag, message: null }
  const read = await readText(path.join(folder, file), [workspace.root, folder])
  const text = read.ok ? read.text : ''
  const declared = frontMatterLanguage(text)
  if (declared !== null) return { tag: declared, message: null }
  const all = likely !== null || workspace.language === null ? await languages(known, workspace) : []
  const prose = text.replace(/```[\s\S]*?```|~~~[\s\S]*?~~~|<[^>]*>|\]\([^)]*\)|https?:\S+/gu, ' ')
  const found = /\p{L}/u.test(prose) ? detected(prose, all) : null
  if (likely !== null && (found === null || !found.isSure || sameLanguage(found.tag, likely)))
    return { tag: likely, message: null }
  if (workspace.language !== null) return { tag: workspace.language, message: null }
  return found ?? { tag: defaultLanguage, message: null }
}

function sameLanguage(one: string, other: string): boolean {
  return one.split('-')[0] === other.split('-')[0]
}

async function languages(known: readonly string[], { templates }: Workspace): Promise<Language[]> {
  const read = await Promise.all(known.map((tag) => readLanguage(tag, templates)))
  return read.flatMap(({ language }) => language ?? [])
}

function detected(text: string, all: readonly Language[]): LanguageSaid & { isSure: boolean } {
  const found = detectLanguage(text, all)
  const isSure = found !== null && found.frequent >= sure
  // Words that no language knows say nothing, but letters do where a language has them for itself.
  const isKnown = found !== null && (found.frequent > 0 || found.language.script !== scriptOfDefault)
  const tag = isKnown ? found.language.tag : defaultLanguage
  const isAlone = isKnown && all.filter(({ script }) => script === found.language.script).length === 1
  const how = isKnown && !isSure ? ' by its letters' : ''
  const why = isSure
    ? `${Math.round(found.frequent * 100)}% of its words are frequent there`
    : isAlone
      ? 'no other language that is known here is written in them'
      : 'few of its words are frequent in any language that is known here'
  return {
    tag,
    isSure: isSure || isAlone,
    message: {
      ruleId: 'detected-language',
      severity: isSure || isAlone ? 'info' : 'warning',
      reason: `Missing language of the file, taken to be \`${tag}\`${how}: ${why}`,
      note: `Name the file \`${tag}.md\`, or write \`lang: ${tag}\` into its front matter.`,
    },
  }
}
