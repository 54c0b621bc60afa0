import { stateFor } from './create-state.js'
import { numberingPart } from './numbering/numbering-part.js'
import { isLongTitle } from './pages/is-long-title.js'
import { appPart } from './parts/app.js'
import { contentTypes } from './parts/content-types.js'
import { corePart } from './parts/core.js'
import { documentPart } from './parts/document.js'
import { fontTablePart } from './parts/font-table.js'
import { footerPart } from './parts/footer.js'
import { footnotesPart } from './parts/footnotes.js'
import { headerPart } from './parts/header.js'
import { defaultLanguage, settingsPart } from './parts/settings.js'
import { themePart } from './parts/theme.js'
import { createRelationships } from './relationships.js'
import type { DocxState } from './state.js'
import { type Look, scriptDesign } from './styles/look.js'
import { styles } from './styles.js'

/** Every part of the package, by name. */
export function packageParts(state: DocxState, pageCount: number): Map<string, Uint8Array> {
  const { report, context, geometry } = state
  const { design, language, options } = context
  const look: Look = {
    design,
    scriptName: language.script,
    script: state.script,
    complex: scriptDesign(design, 'Arab'),
    geometry,
    direction: report.direction,
  }
  const { relationships } = state
  relationships.add('styles', 'styles.xml')
  relationships.add('numbering', 'numbering.xml')
  relationships.add('settings', 'settings.xml')
  relationships.add('fontTable', 'fontTable.xml')
  relationships.add('theme', 'theme/theme1.xml')
  relationships.add('footnotes', 'footnotes.xml')
  const running = {
    header: relationships.add('header', 'header1.xml'),
    footer: relationships.add('footer', 'footer1.xml'),
    firstFooter: relationships.add('footer', 'footer2.xml'),
  }
  const body = state.one(report)
  const notes = stateFor(state, { part: 'notes' })
  const footnotes = footnotesPart(notes)
  const footer = footerPart(state, pageCount)

  const root = createRelationships()
  root.add('officeDocument', 'word/document.xml')
  root.add('coreProperties', 'docProps/core.xml')
  root.add('extendedProperties', 'docProps/app.xml')

  const parts = new Map<string, Uint8Array>([
    ['_rels/.rels', root.part()],
    ['docProps/app.xml', appPart(report, pageCount)],
    ['docProps/core.xml', corePart(report)],
    ['word/document.xml', documentPart(state, body, running)],
    ['word/fontTable.xml', fontTablePart(look)],
    ['word/footer1.xml', footer],
    ['word/footer2.xml', footer],
    ['word/footnotes.xml', footnotes],
    ['word/header1.xml', headerPart(state)],
    ['word/numbering.xml', numberingPart(look, language, state.numbering.lists())],
    ['word/settings.xml', settingsPart(state)],
    [
      'word/styles.xml',
      styles(look, {
        options,
        isLongTitle: isLongTitle(state),
        language: defaultLanguage(state),
        use: state.styles,
      }),
    ],
    ['word/theme/theme1.xml', themePart(design)],
    ['word/_rels/document.xml.rels', relationships.part()],
  ])
  if (!notes.relationships.isEmpty()) parts.set('word/_rels/footnotes.xml.rels', notes.relationships.part())
  for (const [name, bytes] of state.drawings.parts()) parts.set(`word/media/${name}`, bytes)
  parts.set('[Content_Types].xml', contentTypes([...parts.keys()]))
  return parts
}
