import { append } from '../../model/arrays.js'
import type { FormatName } from '../../model/format.js'
import type { Message } from '../../model/message.js'
import { reasonOf } from '../../model/reason-of.js'
import type { Report } from '../../model/report.js'
import { nodesOf } from '../../model/walk.js'
import { parseManifest } from '../manifest.js'
import { type OutputFiles, openOutputFiles, outputPath, outputText } from '../output-files.js'
import { readReport } from '../read-report.js'
import type { DrawingPrograms, EditionLooker, SeenFinding } from './seen-edition.js'
import { type EditionPictures, unlikePictures } from './unlike-pictures.js'

/** What came of looking at the editions of an output folder. */
export interface OutputLook {
  messages: Message[]
  /** Editions that were drawn and looked at, and those that were not. */
  seen: number
  unseen: number
}

/**
 * Draws every edition of an output folder with programs that are not ours, and looks at the pages. What the folder
 * lacks or what cannot be read is the affair of the audit that goes before; an edition that nothing here can draw is
 * said to be not looked at.
 *
 * @param lookerOf - What looks at editions of a format; null where nothing does.
 * @param isSound - Whether the audit that went before found an edition to be what was built: programs that are not ours
 *   are given nothing else to open.
 * @param onLook - Told of each edition before it is drawn.
 */
export async function lookAtOutput(
  out: string,
  lookerOf: (format: FormatName) => EditionLooker | null,
  programs: DrawingPrograms,
  isSound: (path: string) => boolean,
  onLook: (path: string) => void = () => {},
): Promise<OutputLook> {
  const looked: OutputLook = { messages: [], seen: 0, unseen: 0 }
  const files = await openOutputFiles(out)
  const manifest = parseManifest(await textOf(files, 'manifest.json'))
  for (const { slug, languages, editions } of manifest?.publications ?? []) {
    for (const { language } of languages) {
      const report = readReport(await textOf(files, `${slug}/evidence/reports/${language}.json`))
      if (!report) continue
      const pictures: EditionPictures[] = []
      for (const { format: name, path } of editions.filter((edition) => edition.language === language)) {
        // A name that is no format's is the affair of the audit.
        const look = lookerOf(name as FormatName)
        const place = outputPath(path)
        const bytes = place && (await files.read(place).catch(() => null))
        if (!look || !bytes) continue
        if (!isSound(path)) {
          looked.unseen += 1
          looked.messages.push(notLooked(path, 'its other findings come first'))
          continue
        }
        onLook(path)
        try {
          const seen = await look(bytes, report, programs)
          looked.seen += seen.isSeen ? 1 : 0
          looked.unseen += seen.isSeen ? 0 : 1
          if (seen.isSeen) {
            append(
              looked.messages,
              seen.pages.findings.map((finding) => messageOf(path, finding)),
            )
            pictures.push({ path, pictures: seen.pages.pictures })
          } else looked.messages.push(notLooked(path, seen.reason))
        } catch (error) {
          looked.messages.push(messageOf(path, undrawn(reasonOf(error))))
        }
      }
      for (const { path, finding } of unlikePictures(pictures, !hasPicturesInNotes(report)))
        looked.messages.push(messageOf(path, finding))
    }
  }
  return looked
}

/** Pictures of notes stand at the feet of pages in one format and at the end in another. */
function hasPicturesInNotes({ footnotes }: Report): boolean {
  return footnotes.some((note) =>
    nodesOf(note).some(({ type }) => type === 'figure' || type === 'inlineImage'),
  )
}

function undrawn(reason: string): SeenFinding {
  return { rule: 'undrawn-edition', place: 'the whole file', message: `Cannot draw the edition: ${reason}` }
}

function messageOf(file: string, { rule, place, message }: SeenFinding): Message {
  return {
    ruleId: rule,
    source: 'audit',
    severity: 'error',
    file,
    place: null,
    reason: `${message} (${place})`,
    blame: 'source',
  }
}

function notLooked(file: string, reason: string): Message {
  return {
    ruleId: 'not-looked-at',
    source: 'audit',
    severity: 'info',
    file,
    place: null,
    reason: `The edition was not drawn and looked at: ${reason}`,
    blame: 'configuration',
  }
}

/** A file that the disk refuses is one that says nothing. */
async function textOf(files: OutputFiles, name: string): Promise<string> {
  return (await outputText(files, name).catch(() => null)) ?? ''
}
