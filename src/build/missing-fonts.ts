import type { Design } from '../model/design.js'
import type { Language } from '../model/language.js'
import type { Message } from '../model/message.js'
import { problem } from '../model/problem.js'
import type { Publication } from '../model/publication.js'
import type { PublicationResult } from '../read/publication.js'

/** One message for each language of a publication whose fonts are not installed, at its line in `publication.yaml`. */
export function missingFonts(
  design: Design,
  languages: Readonly<Record<string, Language>>,
  publication: Publication,
  { file, isBare, files, placeOf }: PublicationResult,
): Message[] {
  return publication.languages.flatMap((tag, index) => {
    const language = languages[tag]
    const packages = language ? (design.missingFonts[language.script] ?? []) : []
    if (!language || packages.length === 0) return []
    const start = { line: 1, column: 1 }
    const speaker = {
      source: 'read',
      file: isBare ? `${publication.folder}/${files[tag]}` : file,
      blame: 'configuration',
    } as const
    return [
      problem(speaker, {
        ruleId: 'missing-fonts',
        place: isBare ? { start, end: start } : placeOf(['languages', index]),
        reason: `Missing fonts for ${language.name} (\`${tag}\`): ${packages.map((name) => `\`${name}\``).join(', ')}`,
        note: `Add them with: rapporteur fonts add ${tag}`,
      }),
    ]
  })
}
