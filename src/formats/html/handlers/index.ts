import type { Handlers } from '../state.js'
import { action, actions } from './actions.js'
import { colophon, colophonRow } from './colophon.js'
import { contents } from './contents.js'
import { contentsEntry } from './contents-entry.js'
import { definition, definitionGroup, definitionList, term } from './definition-list.js'
import { figure } from './figure.js'
import { figures } from './figures.js'
import { footnote } from './footnote.js'
import { footnoteReference } from './footnote-reference.js'
import { keyFigure } from './key-figure.js'
import { link } from './link.js'
import { list } from './list.js'
import { listItem } from './list-item.js'
import { notice } from './notice.js'
import { people, person } from './people.js'
import { phrasing } from './phrasing.js'
import { plainBlocks } from './plain-blocks.js'
import { quote } from './quote.js'
import { reference } from './reference.js'
import { report } from './report.js'
import { section } from './section.js'
import { table } from './table.js'
import { tableCell } from './table-cell.js'
import { tableRow } from './table-row.js'
import { titleBlock } from './title-block.js'

/** What each node of the Report becomes on a page. */
export const handlers = {
  report,
  titleBlock,
  contents,
  contentsEntry,
  section,
  ...plainBlocks,
  list,
  listItem,
  definitionList,
  definitionGroup,
  term,
  definition,
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
  footnoteReference,
  reference,
  ...phrasing,
} satisfies Handlers
