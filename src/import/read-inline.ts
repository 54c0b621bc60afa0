import { child, descendants, elements, isOn, textOf, type XmlElement } from '../archive/xml.js'
import { alternatives } from './alternatives.js'
import { type RunFormatting, type WordLink, wordsOf } from './draft.js'
import { sayAdded } from './field-instruction.js'
import { add, type InlineContext, isSilent, say } from './inline-context.js'
import { readDrawing } from './read-drawing.js'
import { advanceField } from './read-field.js'
import { readFormula } from './read-formula.js'
import { readComment, readDeleted } from './read-set-aside.js'
import { sayCharacter, symbolText } from './read-symbols.js'
import { readFormatting } from './run-formatting.js'
import { leaveLook, namedWhole, remark, shortWords } from './state.js'

/** Elements whose words are those of their children. */
const transparent = new Set([
  'w:smartTag',
  'w:customXml',
  'w:dir',
  'w:bdo',
  'w:sdtContent',
  'w:ins',
  'w:moveTo',
])

/** Reads what stands in a paragraph: runs, links, fields, tracked changes, content controls, formulas. */
export function readInline(context: InlineContext, parent: XmlElement): void {
  const { state, draft } = context
  for (const element of elements(parent)) {
    if (transparent.has(element.name)) {
      if (element.name === 'w:ins' || element.name === 'w:moveTo') leaveLook(state, 'insertion')
      readInline(context, element)
      continue
    }
    switch (element.name) {
      case 'w:r':
        readRun(context, element)
        break
      case 'w:hyperlink':
        readInline({ ...context, link: linkOf(context, element) ?? context.link }, element)
        break
      case 'w:del':
      case 'w:moveFrom':
        readDeleted(context, element)
        break
      case 'w:fldSimple':
        readSimpleField(context, element)
        break
      case 'w:sdt':
        readControl(context, element)
        break
      case 'm:oMath':
      case 'm:oMathPara':
        readFormula(context, element)
        break
      case 'w:bookmarkStart':
        draft.bookmarks.push({ name: element.attributes['w:name'] ?? '', at: draft.pieces.length })
        break
      case 'mc:AlternateContent':
        readInline(context, alternatives(element))
        break
      default:
        break
    }
  }
}

function linkOf({ story }: InlineContext, { attributes }: XmlElement): WordLink | null {
  const found = story.part.relationships.get(attributes['r:id'] ?? '')
  const bookmark = attributes['w:anchor']
  const title = attributes['w:tooltip'] ?? null
  if (found?.isExternal && found.target !== '') {
    const anchor = bookmark && !found.target.includes('#') ? `#${bookmark}` : ''
    return { to: { url: `${found.target}${anchor}` }, isReference: false, title }
  }
  return bookmark ? { to: { bookmark }, isReference: false, title } : null
}

function readRun(context: InlineContext, run: XmlElement): void {
  const { state, story, draft } = context
  const around = {
    styles: state.file.styles,
    paragraph: draft.style,
    link: context.link,
    fields: story.fields,
  }
  const found = readFormatting(run, around)
  if (found.isHidden) {
    const words = textOf(run).trim()
    if (words !== '') {
      state.aside.push(words)
      remark(state, draft.where, {
        ruleId: 'import-hidden-words',
        reason: `Hidden words are not carried: \`${shortWords(words, namedWhole)}\``,
        note: 'Type them into the Markdown file if readers shall see them.',
      })
    }
    for (const part of elements(run))
      if (/^w:(?:fldChar|instrText)$/u.test(part.name)) advanceField(context, part)
    return
  }
  if (found.size !== null) draft.size = Math.max(draft.size, found.size)
  for (const element of elements(run)) readRunPart(context, element, found)
}

function readRunPart(
  context: InlineContext,
  element: XmlElement,
  found: ReturnType<typeof readFormatting>,
): void {
  const { state } = context
  const { formatting, font } = found
  switch (element.name) {
    case 'w:t': {
      const typed = textOf(element)
      const isKept = element.attributes['xml:space'] === 'preserve'
      say(
        context,
        symbolText(context, isKept ? typed : typed.replace(/^[ \t\r\n]+|[ \t\r\n]+$/gu, ''), font),
        formatting,
        found.isUnderlined,
      )
      break
    }
    case 'w:tab':
    case 'w:ptab':
      readTab(context)
      say(context, '\t', formatting)
      break
    case 'w:br':
    case 'w:cr':
      readBreak(context, element, formatting)
      break
    case 'w:noBreakHyphen':
      say(context, '\u2011', formatting)
      break
    case 'w:sym': {
      const name = element.attributes['w:font'] ?? ''
      sayCharacter(context, name, Number.parseInt(element.attributes['w:char'] ?? '', 16), formatting)
      break
    }
    case 'w:footnoteReference':
    case 'w:endnoteReference': {
      const kind = element.name === 'w:footnoteReference' ? 'footnote' : 'endnote'
      if (isSilent(context)) break
      add(context, { type: 'note', key: `${kind} ${element.attributes['w:id'] ?? ''}` })
      break
    }
    case 'w:fldChar':
    case 'w:instrText':
      advanceField(context, element)
      break
    case 'w:drawing':
    case 'w:pict':
    case 'w:object':
      readDrawing(context, element)
      break
    case 'w:ruby':
      for (const base of descendants(element, 'w:rubyBase')) readInline(context, base)
      for (const reading of descendants(element, 'w:rt')) {
        say(context, '(', formatting)
        readInline(context, reading)
        say(context, ')', formatting)
      }
      break
    case 'mc:AlternateContent':
      for (const part of elements(alternatives(element))) readRunPart(context, part, found)
      break
    case 'w:pgNum':
      leaveLook(state, 'page number')
      break
    case 'w:commentReference':
      readComment(context, element.attributes['w:id'] ?? '')
      break
    default:
      break
  }
}

/** A tab behind words; what stands before the first may be a marker that somebody typed. */
function readTab({ draft }: InlineContext): void {
  if (draft.hasColumns || draft.pieces.length > 100) return
  const line = wordsOf(draft)
  if (!/\S/u.test(line) || /^\s*(?:\(?[\p{L}\p{N}.]{1,6}[.)]|[^\p{L}\p{N}\s])\s*$/u.test(line)) return
  draft.hasColumns = true
}

function readBreak(context: InlineContext, element: XmlElement, formatting: RunFormatting): void {
  const kind = element.attributes['w:type']
  if (kind === 'page' || kind === 'column') leaveLook(context.state, `${kind} break`)
  if (isSilent(context)) say(context, '\n', formatting)
  else add(context, { type: 'break' })
}

function readSimpleField(context: InlineContext, element: XmlElement): void {
  const field = (type: string): XmlElement => ({
    name: 'w:fldChar',
    attributes: { 'w:fldCharType': type },
    children: [],
  })
  advanceField(context, field('begin'))
  const instruction = element.attributes['w:instr'] ?? ''
  advanceField(context, { name: 'w:instrText', attributes: {}, children: [instruction] })
  advanceField(context, field('separate'))
  readInline(context, element)
  advanceField(context, field('end'))
}

/** A content control in a line: its words, its check box, or nothing where it only asks for words. */
function readControl(context: InlineContext, element: XmlElement): void {
  const { state, draft } = context
  const properties = child(element, 'w:sdtPr')
  const content = child(element, 'w:sdtContent')
  if (!content) return
  const box = child(properties, 'w14:checkbox')
  if (box) {
    const checked = child(box, 'w14:checked')?.attributes['w14:val'] ?? '0'
    // Whatever sign the file has for it.
    state.aside.push(textOf(content))
    sayAdded(context, checked === '1' || checked === 'true' ? '☒' : '☐')
    return
  }
  if (isOn(properties, 'w:showingPlcHdr')) {
    const words = textOf(content)
    state.aside.push(words)
    if (words.trim() !== '')
      remark(state, draft.where, {
        ruleId: 'import-placeholder',
        severity: 'info',
        reason: `A field that nobody filled in is left out: \`${shortWords(words, namedWhole)}\``,
        note: 'Type into the Markdown file what should stand there.',
      })
    return
  }
  readInline(context, content)
}
