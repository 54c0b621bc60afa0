import { child, elements, textOf, type XmlElement } from '../archive/xml.js'
import { wordsOf as piecesText, type WordLink } from './draft.js'
import { plainFormatting, sayAdded, showInstruction, wordsOf } from './field-instruction.js'
import { type InlineContext, isSilent, say } from './inline-context.js'
import { type Field, type ImportState, namedWhole, remark, type Story, shortWords } from './state.js'
import { numberIn } from './styles.js'

/** Fields whose results are made anew in every edition. */
const madeAnew = /^(?:TOC|INDEX|TOA|RD|TC|XE)$/u

/** Fields whose results Word changes when a file is opened, saved, printed or sent. */
const current =
  /^(?:DATE|TIME|SAVEDATE|PRINTDATE|EDITTIME|REVNUM|PAGE|SECTION|SECTIONPAGES|NUMPAGES|NUMWORDS|NUMCHARS|FILENAME|FILESIZE|USERNAME|USERINITIALS|USERADDRESS|LASTSAVEDBY|MERGEFIELD|ADDRESSBLOCK|GREETINGLINE)$/u

/** Goes on with the fields that are open (ECMA-376 part 1, 17.16): their instruction, their result, their end. */
export function advanceField(context: InlineContext, element: XmlElement): void {
  const { story, state, draft } = context
  const field = story.fields.at(-1)
  if (element.name === 'w:instrText') {
    if (field?.stage === 'instruction') field.instruction += textOf(element)
    return
  }
  switch (element.attributes['w:fldCharType']) {
    case 'begin':
      if (story.fields.length >= 50) return
      story.fields.push({
        instruction: '',
        stage: 'instruction',
        isSilent: false,
        silenced: '',
        where: draft.where,
        link: null,
        isSequence: false,
        before: null,
        chosen: null,
      })
      readFormField(context, element)
      break
    case 'separate':
      if (field) begin(context, field)
      break
    case 'end':
      if (!field) break
      story.fields.pop()
      if (isUnshown(context, field)) showInstruction(context, field, nameOf(field))
      if (nameOf(field) === 'NOTEREF' && !isSilent(context))
        draft.pieces.push({ type: 'noteAt', bookmark: wordsOf(field.instruction)[1] ?? '' })
      remarkCurrent(context, field)
      setAside(state, story, field)
      break
    default:
      break
  }
}

/** Says which words Word would have kept up to date, or filled in for each reader of a form letter. */
function remarkCurrent(context: InlineContext, field: Field): void {
  const { state, draft } = context
  const name = nameOf(field)
  if (!current.test(name) || isSilent(context) || field.before?.draft !== draft) return
  const words = piecesText({ pieces: draft.pieces.slice(field.before.pieces) })
  if (words.trim() === '') return
  remark(state, field.where, {
    ruleId: 'import-field',
    severity: 'info',
    reason: `What Word counts or keeps up to date is carried as it was, a field \`${name}\`: \`${shortWords(words)}\``,
    note: 'See whether it still holds.',
  })
}

/** Words of a field that is over and that are made anew, or were part of its instruction. */
function setAside(state: ImportState, story: Story, field: Field): void {
  state.hasContents ||= nameOf(field) === 'TOC' && !/\\c\b/u.test(field.instruction)
  if (field.silenced === '') return
  const outer = story.fields.find((one) => one.isSilent || one.stage === 'instruction')
  if (outer) {
    outer.silenced += field.silenced
    return
  }
  state.aside.push(field.silenced)
  if (nameOf(field) === 'NOTEREF' || field.silenced.trim() === '') return
  if (!field.isSilent) {
    remark(state, field.where, {
      ruleId: 'import-hidden-words',
      severity: 'info',
      reason: `Words that only instruct Word are not carried: \`${shortWords(field.silenced, namedWhole)}\``,
      note: 'Type them into the Markdown file if readers shall see them.',
    })
    return
  }
  const isContents = nameOf(field) === 'TOC'
  remark(state, field.where, {
    ruleId: 'import-contents',
    severity: 'info',
    reason: `A list that Word makes is left out: \`${shortWords(field.silenced)}\``,
    note: isContents
      ? 'Contents are made from the headings: `contents` in `publication.yaml`.'
      : 'Editions have no index or list of tables.',
  })
}

/** An instruction ends with its paragraph, whether Word says so or not: words behind it are words. */
export function closeInstructions(context: InlineContext): void {
  const { story } = context
  while (story.fields.some(({ stage }) => stage === 'instruction')) {
    const field = story.fields.pop()
    if (field?.stage === 'instruction' && field.silenced !== '')
      say(context, field.silenced, plainFormatting(context))
    else if (field) setAside(context.state, story, field)
  }
  // What goes on in the next paragraph stands in another line.
  for (const field of story.fields) if (field.silenced !== '') field.silenced += '\n'
}

/** Ends what is made anew and never ended, at a heading or at the end of a story. */
export function closeSilent(state: ImportState, story: Story): void {
  while (story.fields.some(({ isSilent: silent }) => silent)) {
    const field = story.fields.pop()
    if (field) setAside(state, story, field)
  }
}

function nameOf({ instruction }: Field): string {
  return (/^\s*([A-Za-z]+)/u.exec(instruction)?.[1] ?? '').toUpperCase()
}

function begin({ state, draft, story }: InlineContext, field: Field): void {
  // Of an instruction Word shows nothing.
  setAside(state, { ...story, fields: story.fields.filter((one) => one !== field) }, field)
  field.silenced = ''
  field.stage = 'result'
  field.before = { draft, pieces: draft.pieces.length }
  const name = nameOf(field)
  field.isSilent = madeAnew.test(name) || name === 'NOTEREF'
  field.isSequence = name === 'SEQ'
  field.link = linkOf(name, field.instruction)
  if (name === 'PAGEREF' && !field.isSilent)
    remark(state, draft.where, {
      ruleId: 'import-page-number',
      reason: 'The number of a page is carried as it was in Word; editions have other pages',
      note: 'Refer to the heading instead: `[](#id)`.',
    })
}

function linkOf(name: string, instruction: string): WordLink | null {
  const words = wordsOf(instruction)
  switch (name) {
    case 'HYPERLINK': {
      const at = words.indexOf('\\l')
      const bookmark = at >= 0 ? words[at + 1] : undefined
      const over = words.indexOf('\\o')
      const title = over >= 0 ? (words[over + 1] ?? null) : null
      const url = words[1] !== undefined && !words[1].startsWith('\\') ? words[1] : ''
      if (url !== '') return { to: { url: bookmark ? `${url}#${bookmark}` : url }, isReference: false, title }
      return bookmark ? { to: { bookmark }, isReference: false, title } : null
    }
    case 'REF':
    case 'PAGEREF':
      return words[1] ? { to: { bookmark: words[1] }, isReference: true, title: null } : null
    default:
      return null
  }
}

/** A check box, or a list to choose from, of the forms of old Word files. */
function readFormField(context: InlineContext, element: XmlElement): void {
  const data = child(element, 'w:ffData')
  const list = child(data, 'w:ddList')
  const field = context.story.fields.at(-1)
  if (list && field) {
    const entries = elements(list).filter(({ name }) => name === 'w:listEntry')
    const at = numberIn(list, 'w:result') ?? numberIn(list, 'w:default') ?? 0
    field.chosen = entries[at]?.attributes['w:val'] ?? null
  }
  const box = child(data, 'w:checkBox')
  if (!box) return
  const state = child(box, 'w:checked') ?? child(box, 'w:default')
  const isChecked = state !== undefined && !['0', 'false', 'off'].includes(state.attributes['w:val'] ?? '1')
  context.story.fields.pop()
  sayAdded(context, isChecked ? '☒' : '☐')
  if (field) context.story.fields.push(field)
}

/** Whether a field that is over showed no words of a result, and nothing that it is part of hides it. */
function isUnshown(context: InlineContext, { stage, before, silenced, isSilent: silent }: Field): boolean {
  if (silent || isSilent(context)) return false
  if (stage === 'instruction') return true
  return silenced === '' && before?.draft === context.draft && before.pieces === before.draft.pieces.length
}
