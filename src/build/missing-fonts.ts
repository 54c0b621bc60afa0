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
  if (!publication.formats.some((name) => isMade(name) && embedsFonts(name, publication))) return []
  return publication.languages.flatMap((tag, index) => {
    const language = languages[tag]
    const packages = language ? (design.missingFonts[language.script] ?? []) : []
    if (!language || packages.length === 0) return []
    const start = { line: 1, column: 1 }
    const { file, place } = isBare
      ? { file: `${publication.folder}/${files[tag]}`, place: { start, end: start } }
      : whereIs(['languages', index])
    const origin = { source: 'read', file, blame: 'configuration' } as const
    return [
      problem(origin, {
        ruleId: 'missing-fonts',
        place,
        reason: `Missing fonts for ${language.name} (\`${tag}\`): ${packages.map((name) => `\`${name}\``).join(', ')}`,
        note: `Add them with: rapporteur fonts add ${tag}`,
      }),
    ]
  })
}

function embedsFonts(name: FormatName, { formatOptions }: Publication): boolean {
  const { embedsFonts, options } = formatOf(name)
  return embedsFonts(options.parse(formatOptions))
}
