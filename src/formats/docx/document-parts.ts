import type { XmlComponent } from 'docx'
import { stateFor } from './create-state.js'
import { numberingPart } from './numbering/numbering-part.js'
import { createSections, type PageSections } from './page-sections.js'
import { isLongTitle } from './pages/is-long-title.js'
import { paragraphElement } from './paragraph-element.js'
import { appPart } from './parts/app.js'
import { contentTypes } from './parts/content-types.js'
import { corePart } from './parts/core.js'
import { fontTablePart } from './parts/font-table.js'
import { footer } from './parts/footer.js'
import { footnotesPart } from './parts/footnotes.js'
import { header } from './parts/header.js'
import { sectionProperties } from './parts/section-properties.js'
import { defaultLanguages, settingsPart } from './parts/settings.js'
import { theme } from './parts/theme.js'
import { createRelationships } from './relationships.js'
import type { DocumentParts } from './report-document.js'
import type { DocxState } from './state.js'
import { complexDesign, type Look } from './styles/look.js'
import type { ParagraphStyle } from './styles/style.js'
import { styles } from './styles.js'

/** The last stretch of pages is turned where the document ends with a turned table: an empty page would follow. */
function closedBody(
  state: DocxState,
  blocks: readonly XmlComponent[],
  sections: PageSections,
): XmlComponent[] {
  const endsTurned = blocks.length > 0 && blocks.at(-1) === sections.lastTurned()
  return endsTurned
    ? [...blocks.slice(0, -1), paragraphElement(state, 'TableSeparator', []), sections.end(true)]
    : [...blocks, sections.end(false)]
}

/** A document's parts, and what its paragraphs look like. */
export interface WrittenDocument {
  parts: DocumentParts
  look: Look
  paragraphs: readonly ParagraphStyle[]
}

/** Every part of the document but its pictures. */
export function documentParts(state: DocxState): WrittenDocument {
  const { report, context, geometry, relationships } = state
  const { design, language, options } = context
  const look: Look = {
    design,
    scriptName: language.script,
    script: state.script,
    complex: complexDesign(design, language.script),
    geometry,
    direction: report.direction,
  }
  relationships.add('styles', 'styles.xml')
  relationships.add('numbering', 'numbering.xml')
  relationships.add('settings', 'settings.xml')
  relationships.add('theme', 'theme/theme1.xml')
  relationships.add('footnotes', 'footnotes.xml')
  const running = {
    header: relationships.add('header', 'header1.xml'),
    footer: relationships.add('footer', 'footer1.xml'),
    firstFooter: relationships.add('footer', 'footer2.xml'),
  }
  const cover = options.cover ? sectionProperties(state, running, true) : null
  const sections = createSections((isFirst, isTurned) =>
    sectionProperties(state, running, isFirst && cover === null, isTurned),
  )
  const blocks = state.at({ section: cover, sections }).one(report)
  const notes = stateFor(state, { part: 'notes' })
  const footnotes = footnotesPart(notes)

  const root = createRelationships()
  root.add('officeDocument', 'word/document.xml')
  root.add('coreProperties', 'docProps/core.xml')
  root.add('extendedProperties', 'docProps/app.xml')

  const { part, paragraphs } = styles(look, {
    options,
    isLongTitle: isLongTitle(state),
    languages: defaultLanguages(state),
    use: state.styles,
  })
  const parts: DocumentParts = {
    body: closedBody(state, blocks, sections),
    header: header(state),
    footers: [footer(state, false), footer(state, true)],
    footnotes,
    numbering: numberingPart(look, language, state.numbering.lists()),
    settings: settingsPart(state),
    styles: part,
    fontTable: fontTablePart(look),
    theme: theme(design, language.script),
    core: corePart(report),
    app: appPart(report),
    contentTypes: contentTypes(state.drawings.parts().map(([name]) => name)),
    relationships: {
      package: root.part(),
      document: relationships.part(),
      footnotes: notes.relationships.part(),
    },
  }
  return { parts, look, paragraphs }
}
