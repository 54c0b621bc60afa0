import type { Handlers } from '../state.js'
import { action, actions } from './actions.js'
import { code } from './code.js'
import { colophon, colophonRow } from './colophon.js'
import { containers } from './containers.js'
import { contents } from './contents.js'
import { contentsEntry } from './contents-entry.js'
import { definition, definitionGroup, definitionList, term } from './definition-list.js'
import { figure } from './figure.js'
import { figures } from './figures.js'
import { footnote } from './footnote.js'
import { footnoteReference } from './footnote-reference.js'
import { inlineImage } from './inline-image.js'
import { keyFigure } from './key-figure.js'
import { link } from './link.js'
import { list } from './list.js'
import { listItem } from './list-item.js'
import { notice } from './notice.js'
import { paragraph } from './paragraph.js'
import { people, person } from './people.js'
import { phrasing } from './phrasing.js'
import { quote } from './quote.js'
import { reference } from './reference.js'
import { section } from './section.js'
import { table } from './table.js'
import { tableCell } from './table-cell.js'
import { tableRow } from './table-row.js'
import { thematicBreak } from './thematic-break.js'
import { titleBlock } from './title-block.js'

/** What each node of the Report becomes in Word. */
export const handlers = {
  ...containers,
  titleBlock,
  contents,
  contentsEntry,
  section,
  paragraph,
  list,
  listItem,
  definitionList,
  definitionGroup,
  term,
  definition,
  code,
  thematicBreak,
  table,
  tableRow,
  tableCell,
  figure,
  actions,
  action,
  people,
  person,
  figures,
  keyFigure,
  quote,
  notice,
  footnote,
  colophon,
  colophonRow,
  link,
  inlineImage,
  footnoteReference,
  reference,
  ...phrasing,
} satisfies Handlers
