import { zip } from '../../archive/zip.js'
import type { Artifact } from '../../model/artifact.js'
import { assertPossible } from '../../model/assert-possible.js'
import type { FormatContext } from '../../model/format.js'
import type { Report } from '../../model/report.js'
import { scriptDesign } from '../../model/script-design.js'
import { fontFaces } from '../html/fonts/font-faces.js'
import { logoSums } from '../html/logo-sums.js'
import { toHast } from '../html/to-hast.js'
import { chaptersOf } from './chapters.js'
import { container } from './container.js'
import { fontFiles } from './font-files.js'
import { epubFormat } from './format.js'
import { navigation } from './navigation.js'
import { packageDocument } from './package-document.js'
import { pictureFiles } from './picture-files.js'
import { publicSiblings } from './public-siblings.js'
import { sheet } from './sheet.js'
import { writeDocument } from './write-document.js'

/**
 * Compiles a Report into EPUB 3.3: the page of the HTML format, divided into a file for each section, with pictures and
 * fonts as files.
 */
export async function epub(report: Report, context: FormatContext): Promise<Artifact> {
  assertPossible(report)
  const { design, language } = context
  const script = scriptDesign(design, language.script)
  const siblings = publicSiblings(report, context.siblings)
  // Drawings load nothing: they carry the fonts of their words, as in a page that does.
  const options = { ...context.options, fonts: 'embed' as const }
  const page = await toHast(report, { ...context, siblings, options }, epubFormat.name)
  const { page: withFiles, files: pictures } = pictureFiles(page)
  const { faces, files: fonts } = fontFiles(await fontFaces(page, design, script, context.font))
  const chapters = chaptersOf(withFiles, report, language.words.notes)
  const contents = navigation(withFiles, report, language.words.contents, chapters)
  const { documents, items } = packageDocument(
    report,
    chapters,
    contents,
    { pictures, fonts },
    language.words,
  )
  const text = (content: string) => new TextEncoder().encode(content)
  const bytes = zip([
    { name: 'mimetype', bytes: text(epubFormat.mediaType), stored: true },
    { name: 'META-INF/container.xml', bytes: container },
    { name: 'EPUB/package.opf', bytes: items },
    ...documents.map((one) => ({ name: `EPUB/${one.name}`, bytes: writeDocument(one, report) })),
    { name: 'EPUB/style.css', bytes: text(sheet({ design, script, report, faces })) },
    ...[...pictures, ...fonts].map((file) => ({ ...file, name: `EPUB/${file.name}` })),
  ])
  const made = report.titleBlock.organisation === null ? [] : logoSums(context)
  return { bytes, facts: { pageCount: null, pageOf: {}, made } }
}
