import { writeXml, xml } from '../../archive/write-xml.js'
import type { Artifact } from '../../model/artifact.js'
import { assertPossible } from '../../model/assert-possible.js'
import type { FormatContext } from '../../model/format.js'
import type { Report } from '../../model/report.js'
import { colophon, uncalledNotes } from './back.js'
import { blocks, filled } from './blocks.js'
import { withElementIds } from './element-ids.js'
import { contents, titleBlock } from './front.js'
import { body } from './hierarchy.js'
import { identityOf } from './identity.js'
import { meta } from './meta.js'
import { phrasing } from './phrasing.js'
import type { AknState } from './state.js'

/** Compiles a Report into Akoma Ntoso 3.0 in the profile of the United Nations (AKN4UN), as XML in UTF-8. */
export async function akn(report: Report, context: FormatContext): Promise<Artifact> {
  assertPossible(report)
  const state: AknState = {
    report,
    context,
    identity: identityOf(report),
    notes: new Map(report.footnotes.map((note) => [note.id, note])),
    entities: [],
    blocks: (nodes) => blocks(state, nodes),
    words: (content) => phrasing(state, content),
  }
  const around = { 'xml:lang': report.language, 'its:dir': report.direction }
  const front = [
    ...titleBlock(state, report.titleBlock),
    ...(report.contents ? contents(state, report.contents) : []),
  ]
  const main = xml('mainBody', around, filled(body(state, report.children)))
  const back = [...(report.colophon ? [colophon(state, report.colophon)] : []), ...uncalledNotes(state)]
  const root = xml(
    'akomaNtoso',
    {
      xmlns: 'http://docs.oasis-open.org/legaldocml/ns/akn/3.0',
      'xmlns:dc': 'http://purl.org/dc/elements/1.1/',
      'xmlns:dcterms': 'http://purl.org/dc/terms/',
      'xmlns:its': 'http://www.w3.org/2005/11/its',
    },
    xml(
      'doc',
      { name: report.metadata.kind },
      // People of the text stand in the metadata: the text is written first.
      meta(state),
      front.length > 0 ? xml('preface', around, front) : null,
      main,
      back.length > 0 ? xml('conclusions', around, back) : null,
    ),
  )
  return { bytes: writeXml(withElementIds(root)), facts: { pageCount: null, pageOf: {} } }
}
