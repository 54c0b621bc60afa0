import { child, descendants, elements, isOn, textOf, type XmlElement } from '../archive/xml.js'
import { alternatives } from './alternatives.js'
import { isSymbolFont, symbolOf } from './clean-text.js'
import type { WordFormat, WordLink } from './draft.js'
import { add, type InlineContext, isSilent, say } from './inline-context.js'
import { readDrawing } from './read-drawing.js'
import { readEquation } from './read-equation.js'
import { advanceField } from './read-field.js'
import { runFormat } from './run-format.js'
import { leaveLook, remark, shortWords } from './state.js'

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
  if (found?.isExternal && found.target !== '') {
    const anchor = bookmark && !found.target.includes('#') ? `#${bookmark}` : ''
    return { to: { url: `${found.target}${anchor}` }, isReference: false }
  }
  return bookmark ? { to: { bookmark }, isReference: false } : null
}

function readRun(context: InlineContext, run: XmlElement): void {
  const { state, story, draft } = context
  const around = {
    styles: state.file.styles,
    paragraph: draft.style,
    link: context.link,
    fields: story.fields,
  }
  const found = runFormat(run, around)
  if (found.isHidden) {
    const words = textOf(run).trim()
    if (words !== '') {
      state.aside.push(words)
      remark(state, draft.where, {
        ruleId: 'import-hidden-words',
        reason: `Hidden words are not carried: \`${shortWords(words)}\``,
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

function readRunPart(context: InlineContext, element: XmlElement, found: ReturnType<typeof runFormat>): void {
  const { state } = context
  const { format, font } = found
  switch (element.name) {
    case 'w:t': {
      const typed = textOf(element)
      const isKept = element.attributes['xml:space'] === 'preserve'
      say(context, symbolText(context, isKept ? typed : typed.trim(), font), format, found.isUnderlined)
      break
    }
    case 'w:tab':
    case 'w:ptab':
      say(context, '\t', format)
      break
    case 'w:br':
    case 'w:cr':
      readBreak(context, element)
      break
    case 'w:noBreakHyphen':
      say(context, '\u2011', format)
      break
    case 'w:sym': {
      const name = element.attributes['w:font'] ?? ''
      sayCharacter(context, name, Number.parseInt(element.attributes['w:char'] ?? '', 16), format)
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
        say(context, '(', format)
        readInline(context, reading)
        say(context, ')', format)
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

function readBreak(context: InlineContext, element: XmlElement): void {
  const kind = element.attributes['w:type']
  if (kind === 'page' || kind === 'column') leaveLook(context.state, `${kind} break`)
  else if (!isSilent(context)) add(context, { type: 'break' })
}

/** Signs of symbol fonts that stand among letters, as the characters that they show. */
function symbolText(context: InlineContext, text: string, font: string | null): string {
  const isSymbols = isSymbolFont(font)
  if (!isSymbols && !/[\uE000-\uF8FF]/u.test(text)) return text
  return [...text]
    .map((character) => {
      const code = character.codePointAt(0) ?? 0
      const isPrivate = code >= 0xe000 && code <= 0xf8ff
      if (
        !isPrivate &&
        !(isSymbols && code > 0x20 && code < 0x100 && font !== null && !/^symbol$/iu.test(font))
      )
        return character
      const shown = symbolOf(isSymbols ? font : 'Symbol', code)
      if (shown !== null) {
        context.state.aside.push(character)
        context.state.added.push(shown)
        return shown
      }
      return isPrivate ? lostCharacter(context, font ?? '', code) : character
    })
    .join('')
}

function sayCharacter(context: InlineContext, font: string, code: number, format: WordFormat): void {
  if (!Number.isInteger(code) || code < 0 || code > 0x10ffff) return
  const shown =
    symbolOf(font, code) ??
    (code < 0xe000 || code > 0xf8ff ? String.fromCodePoint(code) : lostCharacter(context, font, code))
  context.state.added.push(shown)
  say(context, shown, format)
}

function lostCharacter({ state, draft }: InlineContext, font: string, code: number): string {
  const name = `U+${code.toString(16).toUpperCase().padStart(4, '0')}`
  state.aside.push(String.fromCodePoint(code))
  remark(state, draft.where, {
    ruleId: 'import-symbol',
    reason: `A sign of the font \`${shortWords(font)}\` that no other font has (${name}) is not carried`,
    note: 'Look at it in Word, and type the character that it shows.',
  })
  return ''
}

function readDeleted({ state, draft }: InlineContext, element: XmlElement): void {
  const words = [...descendants(element, 'w:delText'), ...descendants(element, 'w:t')].map(textOf).join('')
  if (words.trim() === '') return
  state.aside.push(words)
  if (element.name === 'w:moveFrom') return
  remark(state, draft.where, {
    ruleId: 'import-tracked-change',
    reason: `A tracked deletion is left out: \`${shortWords(words)}\``,
    note: 'It is carried out, as if it were accepted. Type the words into the Markdown file if they shall stay.',
  })
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
  if (box && draft.pieces.every((piece) => piece.type === 'text' && piece.value.trim() === '')) {
    const checked = child(box, 'w14:checked')?.attributes['w14:val'] ?? '0'
    draft.checked = checked === '1' || checked === 'true'
    state.aside.push(textOf(content))
    return
  }
  if (isOn(properties, 'w:showingPlcHdr')) {
    const words = textOf(content)
    state.aside.push(words)
    if (words.trim() !== '')
      remark(state, draft.where, {
        ruleId: 'import-placeholder',
        severity: 'info',
        reason: `A field that nobody filled in is left out: \`${shortWords(words)}\``,
        note: 'Type into the Markdown file what should stand there.',
      })
    return
  }
  readInline(context, content)
}

function readFormula(context: InlineContext, element: XmlElement): void {
  const { state, draft, story } = context
  const around = { styles: state.file.styles, paragraph: null, link: null, fields: story.fields }
  const { format } = runFormat({ name: 'w:r', attributes: {}, children: [] }, around)
  const parts = readEquation(element)
  const words = parts.map(({ text }) => text).join('')
  if (words.trim() === '') return
  for (const { text, position } of parts) say(context, text, { ...format, language: null, position })
  state.added.push(words)
  remark(state, draft.where, {
    ruleId: 'import-formula',
    reason: `A formula is carried as a line of signs: \`${shortWords(words)}\``,
    note: 'Read it again; a long one is better shown as a picture with its words as alternative text.',
  })
}

function readComment({ state, draft }: InlineContext, id: string): void {
  const comment = elements(state.file.comments?.root ?? { name: '', attributes: {}, children: [] }).find(
    ({ attributes }) => attributes['w:id'] === id,
  )
  if (!comment) return
  const words = descendants(comment, 'w:p')
    .map((paragraph) => descendants(paragraph, 'w:t').map(textOf).join(''))
    .join(' ')
  const author = comment.attributes['w:author'] ?? ''
  remark(state, draft.where, {
    ruleId: 'import-comment',
    reason: `A comment${author === '' ? '' : ` by \`${shortWords(author)}\``} is not carried: \`${shortWords(words, 400)}\``,
    note: 'What colleagues shall still know can stand in `<!-- … -->`, which is never published.',
  })
}
