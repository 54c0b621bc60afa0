import { ConcreteNumbering, DocumentAttributes, XmlComponent } from 'docx'
import { append } from '../../../model/arrays.js'
import type { Language } from '../../../model/language.js'
import { numberFormat } from '../number-format.js'
import { type LevelLook, type Look, levelLook } from '../styles/look.js'
import { element, value } from '../xml/element.js'
import { paragraphProperties, runProperties } from '../xml/properties.js'
import { bulletOf, deepest, type FixedList, fixedLists, type MadeList } from './numbering.js'

interface Level {
  /** Its first number; 1 where absent. */
  start?: number
  format: string
  text: string
  /** Paragraph style that carries the level. */
  style?: string | undefined
  look: LevelLook
}

/** `word/numbering.xml`: the fixed definitions, then those made for this document. */
export function numberingPart(look: Look, language: Language, lists: readonly MadeList[]): ListDefinitions {
  const literals = lists.filter((list) => list.type === 'literal')
  const inNotes = listsInNotes(lists)
  const definitionOf = (list: MadeList): number => {
    if (list.type === 'literal') return fixedLists.length + literals.indexOf(list)
    if (list.definition !== 'noteNumbers') return fixedLists.indexOf(list.definition)
    const same = inNotes.findIndex(({ level, start }) => level === list.level && start === list.start)
    return fixedLists.length + literals.length + same
  }
  return new ListDefinitions([
    ...fixedLists.map((list, index) => definition(index, levels(list, look, language))),
    ...literals.map((list, index) => definition(fixedLists.length + index, literalLevels(list, look))),
    ...inNotes.map((list, index) =>
      definition(fixedLists.length + literals.length + index, noteNumbers(list, look, language)),
    ),
    ...fixedLists.map((_, index) => instance(index + 1, index)),
    ...lists.map((list) => instance(list.id, definitionOf(list), list)),
  ])
}

/** A part of lists as docx's Packer takes it: it asks which lists a text in braces may name. Here none does. */
export class ListDefinitions extends XmlComponent {
  readonly ConcreteNumbering: readonly ConcreteNumbering[] = []

  constructor(children: readonly XmlComponent[]) {
    super('w:numbering')
    this.root.push(new DocumentAttributes(['w']))
    append(this.root, children)
  }
}

/** docx's definitions are hybrid, say of every level that it is tentative, and cannot show an empty number. */
function definition(id: number, all: readonly Level[]): XmlComponent {
  return element(
    'w:abstractNum',
    { 'w:abstractNumId': id },
    element('w:nsid', { 'w:val': (0x52500000 + id).toString(16).toUpperCase() }),
    value('w:multiLevelType', 'multilevel'),
    element('w:tmpl', { 'w:val': (0x52510000 + id).toString(16).toUpperCase() }),
    ...all.map((level, index) =>
      element(
        'w:lvl',
        { 'w:ilvl': index },
        value('w:start', level.start ?? 1),
        value('w:numFmt', level.format),
        value('w:pStyle', level.style),
        value('w:suff', 'tab'),
        value('w:lvlText', level.text),
        value('w:lvlJc', level.look.alignment),
        paragraphProperties(level.look.paragraph),
        runProperties(level.look.run),
      ),
    ),
  )
}

/** Restarts count from their start; others go on with their definition. */
function instance(id: number, abstract: number, list?: MadeList): ConcreteNumbering {
  return new ConcreteNumbering({
    numId: id,
    abstractNumId: abstract,
    reference: '',
    instance: 0,
    overrideLevels: list?.type === 'restart' ? [{ num: list.level, start: list.start }] : [],
  })
}

function levels(list: FixedList, look: Look, { numbers, typography }: Language): Level[] {
  const counted = numberFormat(numbers.digits) ?? 'decimal'
  const each = (level: (index: number) => Level) =>
    Array.from({ length: deepest }, (_, index) => level(index))
  const path = (index: number) => Array.from({ length: index + 1 }, (_, step) => `%${step + 1}`).join('.')
  switch (list) {
    case 'sections':
      return each((index) => ({
        format: counted,
        text: path(index),
        style: ['Heading1', 'Action'][index],
        look: levelLook(look, index === 0 ? 'numeral' : 'action', index, index === 0 ? '1' : '1.1'),
      }))
    case 'blank':
      return each((index) => ({ format: 'none', text: '', look: levelLook(look, 'blank', index, '') }))
    case 'plainActions':
      return each((index) => ({
        format: counted,
        text: path(index),
        look: levelLook(look, 'action', index, '1'),
      }))
    case 'bullets':
      return each((index) => ({
        format: 'bullet',
        text: bulletOf(typography, index),
        style: index < 5 ? `ListBullet${index > 0 ? index + 1 : ''}` : undefined,
        look: levelLook(look, 'item', index, bulletOf(typography, index)),
      }))
    case 'numbers':
      return each((index) => ({
        format: counted,
        text: typography.orderedMarker.replace('{number}', `%${index + 1}`),
        style: index < 5 ? `ListNumber${index > 0 ? index + 1 : ''}` : undefined,
        look: levelLook(look, 'item', index, typography.orderedMarker.replace('{number}', '1')),
      }))
    case 'paragraphs':
      return each((index) => ({
        format: counted,
        text: path(index),
        look: levelLook(look, 'paragraph', index, '10'),
      }))
    default: {
      const unknown: never = list
      throw new Error(`Unknown list: ${unknown}`)
    }
  }
}

type ListStart = Pick<MadeList & { type: 'restart' }, 'level' | 'start'>

/** Where the counted lists of notes begin, each level and first number once: LibreOffice restarts no list there. */
function listsInNotes(lists: readonly MadeList[]): ListStart[] {
  const found = new Map<string, ListStart>()
  for (const list of lists)
    if (list.type === 'restart' && list.definition === 'noteNumbers')
      found.set(`${list.level} ${list.start}`, list)
  return [...found.values()]
}

/** Numbers of items in notes, whose text begins further in; their styles are variants, which name no level. */
function noteNumbers({ level, start }: ListStart, look: Look, language: Language): Level[] {
  return levels('numbers', look, language).map(({ format, text }, index) => ({
    start: index === level ? start : 1,
    format,
    text,
    look: levelLook(look, 'noteItem', index, text.replace(/%\d/u, '1')),
  }))
}

function literalLevels(list: MadeList & { type: 'literal' }, look: Look): Level[] {
  const kind = list.like === 'heading' ? 'label' : list.like
  return Array.from({ length: list.level + 1 }, (_, index) => ({
    format: 'none',
    text: list.text,
    look: levelLook(look, kind, index, list.text),
  }))
}
