import type { Design } from '../model/design.js'
import type { FormatName } from '../model/format.js'
import type { Language } from '../model/language.js'
import type { Message } from '../model/message.js'
import { problem } from '../model/problem.js'
import type { Publication } from '../model/publication.js'
import type { PublicationResult } from '../read/publication.js'
import { formatOf } from './formats.js'

/**
 * One message for each language of a publication whose fonts are not installed, at its line in `publication.yaml`; none
 * where no format that is made holds fonts: Word and web pages name those that their readers have.
 *
 * @param wanted - Formats that are made; empty: all declared.
 */
export function missingFonts(
  design: Design,
  languages: Readonly<Record<string, Language>>,
  publication: Publication,
  { isBare, files, whereIs }: PublicationResult,
  wanted: readonly FormatName[],
): Message[] {
  const isMade = (name: FormatName) => wanted.length === 0 || wanted.includes(name)
  const made = publication.formats.filter(isMade)
  return publication.languages.flatMap((tag, index) => {
    const language = languages[tag]
    if (!language || !lacksFonts(language, { design, publication, formats: made })) return []
    const start = { line: 1, column: 1 }
    const at = isBare
      ? { file: `${publication.folder}/${files[tag]}`, place: { start, end: start } }
      : whereIs(['languages', index])
    return [missingFontsMessage(design, language, at)]
  })
}

/** Whether a language is to be made in a format that holds fonts, and its own are not installed. */
export function lacksFonts(
  { script }: Language,
  {
    design,
    publication,
    formats,
  }: { design: Design; publication: Publication; formats: readonly FormatName[] },
): boolean {
  const isMissing = (design.missingFonts[script] ?? []).length > 0
  return isMissing && formats.some((name) => embedsFonts(name, publication))
}

/** Says which packages hold the fonts of a language, and how they are added. */
export function missingFontsMessage(
  { missingFonts }: Design,
  { tag, name, script }: Language,
  { file, place }: Pick<Message, 'file' | 'place'>,
): Message {
  const packages = (missingFonts[script] ?? []).map((one) => `\`${one}\``)
  return problem(
    { source: 'read', file, blame: 'configuration' },
    {
      ruleId: 'missing-fonts',
      place,
      reason: `Missing fonts for ${name} (\`${tag}\`): ${packages.join(', ')}`,
      note: `Add them with: rapporteur fonts add ${tag}`,
    },
  )
}

function embedsFonts(name: FormatName, { formatOptions }: Publication): boolean {
  const { embedsFonts, options } = formatOf(name)
  return embedsFonts(options.parse(formatOptions))
}
