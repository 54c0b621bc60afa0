import type { Handlers } from '../state.js'
import { abbreviation } from './abbreviation.js'
import { action } from './action.js'
import { actions } from './actions.js'
import { blockquote } from './blockquote.js'
import { break_ } from './break.js'
import { code } from './code.js'
import { colophon } from './colophon.js'
import { colophonRow } from './colophon-row.js'
import { contents } from './contents.js'
import { contentsEntry } from './contents-entry.js'
import { definition, definitionGroup, definitionList, term } from './definition-list.js'
import { distinctWords } from './distinct-words.js'
import { emphasis } from './emphasis.js'
import { figure } from './figure.js'
import { figures } from './figures.js'
import { footnote } from './footnote.js'
import { footnoteReference } from './footnote-reference.js'
import { inlineCode } from './inline-code.js'
import { inlineImage } from './inline-image.js'
import { keyFigure } from './key-figure.js'
import { link } from './link.js'
import { list } from './list.js'
import { listItem } from './list-item.js'
import { notice } from './notice.js'
import { paragraph } from './paragraph.js'
import { people } from './people.js'
import { person } from './person.js'
import { quote } from './quote.js'
import { reference } from './reference.js'
import { report } from './report.js'
import { section } from './section.js'
import { span } from './span.js'
import { strong } from './strong.js'
import { table } from './table.js'
import { tableCell } from './table-cell.js'
import { tableRow } from './table-row.js'
import { text } from './text.js'
import { thematicBreak } from './thematic-break.js'
import { titleBlock } from './title-block.js'

/** What each node of the Report becomes in Word. */
export const handlers = {
  report,
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
  blockquote,
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
  text,
  emphasis,
  strong,
  ...distinctWords,
  inlineCode,
  break: break_,
  link,
  inlineImage,
  footnoteReference,
  reference,
  span,
  abbreviation,
} satisfies Handlers
