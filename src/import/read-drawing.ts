import { descendants, elements, textOf, type XmlElement } from '../archive/xml.js'
import { append } from '../model/arrays.js'
import { alternatives } from './alternatives.js'
import type { WordLink } from './draft.js'
import { type InlineContext, isSilent } from './inline-context.js'
import { leaveLook, namedWhole, remark, shortWords } from './state.js'
import { paragraphsOf } from './words.js'

/** Reads a drawing: its pictures, the words of its text boxes, and what cannot be carried of it. */
export function readDrawing(context: InlineContext, drawing: XmlElement): void {
  if (isSilent(context)) {
    append(context.state.aside, paragraphsOf(drawing))
    return
  }
  const seen = {
    alternative: alternativeOf(drawing),
    isDecorative: descendants(drawing, 'adec:decorative').some(({ attributes }) => attributes.val === '1'),
    link: linkOf(context, drawing),
    isFloating: isFloating(drawing),
  }
  visit(context, drawing, seen)
  if (drawing.name === 'w:object') {
    const { state, draft } = context
    remark(state, draft.where, {
      ruleId: 'import-object',
      reason: 'An object of another program is carried as the picture that Word shows of it, at most',
      note: 'Write its words in Markdown, or its figures as a table.',
    })
  }
}

/** Where the pictures of a drawing lead: by a link in it, or one that stands around it. */
function linkOf({ link, story }: InlineContext, drawing: XmlElement): WordLink | null {
  const click = descendants(drawing, 'a:hlinkClick')[0]?.attributes
  const id = click?.['r:id']
  const own = id === undefined ? undefined : story.part.relationships.get(id)
  // An address inside the file is a bookmark of it.
  const [, bookmark] = own && !own.isExternal ? own.target.split('#') : []
  if (own?.isExternal && own.target !== '')
    return { to: { url: own.target }, isReference: false, title: click?.tooltip ?? null }
  if (bookmark) return { to: { bookmark }, isReference: false, title: click?.tooltip ?? null }
  const address = elements(drawing).flatMap(({ attributes }) => attributes.href ?? [])[0]
  if (address)
    return {
      to: address.startsWith('#') ? { bookmark: address.slice(1) } : { url: address },
      isReference: false,
      title: null,
    }
  return (
    link ?? story.fields.findLast((field) => field.stage === 'result' && field.link !== null)?.link ?? null
  )
}

interface Seen {
  alternative: string
  isDecorative: boolean
  link: WordLink | null
  isFloating: boolean
}

/** Whether a drawing is anchored to its paragraph, and words flow around it. */
function isFloating(drawing: XmlElement): boolean {
  if (descendants(drawing, 'wp:anchor').length > 0) return true
  return elements(drawing).some(({ attributes }) => /position:\s*absolute/iu.test(attributes.style ?? ''))
}

function visit(context: InlineContext, parent: XmlElement, seen: Seen): void {
  const { state, story, draft } = context
  for (const element of elements(parent)) {
    switch (element.name) {
      case 'mc:AlternateContent':
        visit(context, alternatives(element), seen)
        break
      case 'w:txbxContent':
        draft.boxes.push(context.readBlocks(element, 'a text box'))
        break
      case 'pic:pic':
        picture(context, element, seen)
        break
      case 'v:imagedata':
        vectorPicture(context, element, seen)
        break
      case 'v:rect':
        if (element.attributes['o:hr'] === 't') draft.isRule = true
        visit(context, element, seen)
        break
      case 'v:textpath': {
        const words = element.attributes.string ?? ''
        if (words.trim() !== '')
          lost(
            context,
            'import-drawing',
            `Words drawn as a picture are not carried: \`${shortWords(words)}\``,
            words,
          )
        break
      }
      case 'c:chart': {
        const found = story.part.relationships.get(element.attributes['r:id'] ?? '')
        const chart = found && !found.isExternal ? state.file.part(found.target) : null
        const words = chart
          ? [...descendants(chart.root, 'a:t'), ...descendants(chart.root, 'c:v')].map(textOf).join(' ')
          : ''
        lost(
          context,
          'import-chart',
          `A chart is not carried: \`${shortWords([seen.alternative, words].filter(Boolean).join(': '), namedWhole)}\``,
          seen.alternative || words,
        )
        break
      }
      case 'dgm:relIds': {
        const found = story.part.relationships.get(element.attributes['r:dm'] ?? '')
        const diagram = found && !found.isExternal ? state.file.part(found.target) : null
        const words = diagram ? descendants(diagram.root, 'a:t').map(textOf).join(' ') : ''
        lost(
          context,
          'import-chart',
          `A diagram is not carried: \`${shortWords([seen.alternative, words].filter(Boolean).join(': '), namedWhole)}\``,
          words || seen.alternative,
        )
        break
      }
      default:
        visit(context, element, seen)
    }
  }
}

function lost(
  { state, draft }: InlineContext,
  ruleId: 'import-chart' | 'import-drawing',
  reason: string,
  words: string,
): void {
  remark(state, draft.where, {
    ruleId,
    reason,
    note: 'Save it in Word as a picture (PNG or SVG) into the folder `media`, and show it with an alternative text; figures are better a table.',
  })
  draft.pieces.push({ type: 'gap', words })
}

function picture(context: InlineContext, element: XmlElement, seen: Seen): void {
  const { state, story } = context
  const blip = descendants(element, 'a:blip')[0]
  const drawing = descendants(element, 'asvg:svgBlip')[0]
  const idOf = (one: XmlElement | undefined) => one?.attributes['r:embed']
  const embedded = [idOf(drawing), idOf(blip)].flatMap((id) => story.part.relationships.get(id ?? '') ?? [])
  const inside = embedded.filter(({ isExternal }) => !isExternal)
  const linked = blip?.attributes['r:link']
  if (
    descendants(element, 'a:srcRect').some(({ attributes }) =>
      Object.values(attributes).some((value) => Number.parseFloat(value) > 0),
    )
  )
    leaveLook(state, 'cropping of a picture')
  show(
    context,
    inside.map(({ target }) => target),
    linked !== undefined || embedded.some(({ isExternal }) => isExternal),
    seen,
  )
}

function vectorPicture(context: InlineContext, element: XmlElement, seen: Seen): void {
  const found = context.story.part.relationships.get(
    element.attributes['r:id'] ?? element.attributes['o:relid'] ?? '',
  )
  show(context, found && !found.isExternal ? [found.target] : [], found?.isExternal === true, seen)
}

/** Shows the first of the forms of a picture that can be shown. */
function show(context: InlineContext, targets: readonly string[], isLinked: boolean, seen: Seen): void {
  const { state, draft } = context
  const { alternative } = seen
  const usable = targets.filter(
    (target) => /\.(?:png|jpe?g|jpe|jfif|svg)$/iu.test(target) && state.file.media(target) !== null,
  )
  const target = usable[0]
  if (target !== undefined) {
    draft.pieces.push({ type: 'picture', picture: { target, ...seen } })
    return
  }
  const ending =
    targets[0] === undefined ? '' : (/\.([A-Za-z0-9]{1,5})$/u.exec(targets[0])?.[1] ?? '').toUpperCase()
  const named = alternative === '' ? '' : `: \`${shortWords(alternative)}\``
  const reason =
    targets.length === 0 && isLinked
      ? `A picture that stands outside the Word file is not fetched${named}`
      : `A picture${ending === '' ? '' : ` in ${ending}`} is not carried${named}`
  remark(state, draft.where, {
    ruleId: 'import-picture',
    reason,
    note: 'Save it in Word as PNG (a drawing as SVG) into the folder `media`, and show it: `![What it shows](media/name.png)`.',
  })
  draft.pieces.push({ type: 'gap', words: alternative })
}

/** What an author said of a drawing; a name of a file says nothing of it. */
function alternativeOf(drawing: XmlElement): string {
  const frames = descendants(drawing, 'wp:docPr')
  const shapes = drawing.name === 'w:drawing' ? [] : elements(drawing)
  const said = [
    ...frames.flatMap(({ attributes }) => [attributes.descr, attributes.title]),
    ...shapes.flatMap(({ attributes }) => [attributes.alt]),
  ].find((words) => words !== undefined && words.trim() !== '' && !isFileName(words))
  return (said ?? '')
    .replace(
      /\s*(?:Description automatically generated|AI-generated content may be incorrect\.?|Description générée automatiquement|Automatisch generierte Beschreibung|Descripción generada automáticamente)(?: with (?:low|medium|high) confidence)?\s*/giu,
      ' ',
    )
    .replace(/\s+/gu, ' ')
    .trim()
}

function isFileName(words: string): boolean {
  return /^(?:\S+|[A-Za-z]:\\.*|.*\/\S*)\.(?:png|jpe?g|gif|bmp|tiff?|emf|wmf|svg)$/iu.test(words.trim())
}
