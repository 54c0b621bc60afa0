import { createHash } from 'node:crypto'
import type { Element, Root } from 'hast'
import { drawingText } from '../../model/drawing-text.js'
import { drawingProblem } from '../drawing.js'
import type { EditionReading, ShownPicture } from '../reading.js'
import { isAllowedAddress, isEditionAddress, pictureIn } from './allowed/addresses.js'
import { attributesOf, metaNames, textHolders } from './allowed/elements.js'
import { sheetProblems } from './allowed/sheet.js'
import { attribute, elements, find, findAll, hasClass, textOf } from './query.js'

type Finding = EditionReading['findings'][number]

/** Everything in a page that is not on the list of what editions hold: whatever it does, it was added afterwards. */
export function checkPage(tree: Root): Finding[] {
  const all = findEvery(tree)
  return [
    ...policy(tree),
    ...all.flatMap(elementProblems),
    ...all.flatMap(addressProblems),
    ...strayWords(tree),
    ...frameProblems(tree),
  ]
}

/** Pictures of the text in their order; a logo stands for the organisation's name. */
export function pictureHashes(tree: Root): ShownPicture[] {
  return findAll(tree, ({ tagName }) => tagName === 'img').flatMap((image): ShownPicture[] => {
    const picture = pictureIn(attribute(image, 'src') ?? '')
    if (!picture || hasClass(image, 'logo')) return []
    return picture.type === 'svg+xml'
      ? [{ kind: 'svg', hash: sum(drawingText(new TextDecoder().decode(picture.bytes))) }]
      : [{ kind: 'raster', hash: sum(picture.bytes) }]
  })
}

function sum(content: Uint8Array | string): string {
  return createHash('sha256').update(content).digest('hex')
}

function finding(place: string, message: string): Finding {
  return { rule: 'foreign-content', place, message }
}

function findEvery(parent: Root | Element): Element[] {
  return elements(parent).flatMap((element) => [element, ...findEvery(element)])
}

/** The one policy, the second thing in the head, and the one style sheet, whose hash it names. */
function policy(tree: Root): Finding[] {
  const head = find(tree, ({ tagName }) => tagName === 'head')
  const [encoding, second] = head ? elements(head) : []
  const sheets = findAll(tree, ({ tagName }) => tagName === 'style')
  const [sheet] = sheets
  if (!head || sheets.length !== 1 || !sheet || !elements(head).includes(sheet))
    return [finding('head', `Expected one style sheet in the head, found ${sheets.length}`)]
  const text = textOf(sheet)
  const hash = createHash('sha256').update(text, 'utf8').digest('base64')
  const expected = `default-src 'none'; style-src 'sha256-${hash}'; img-src data:; font-src data:`
  const isFirst = encoding !== undefined && attribute(encoding, 'charSet')?.toLowerCase() === 'utf-8'
  const isPolicy =
    second !== undefined &&
    second.tagName === 'meta' &&
    /^content-security-policy$/iu.test(attribute(second, 'httpEquiv') ?? '')
  return [
    ...(isFirst && isPolicy && attribute(second, 'content') === expected
      ? []
      : [finding('head', `Expected the content security policy \`${expected}\``)]),
    ...sheetProblems(text).map((problem) => finding('style', `Unexpected style sheet that ${problem}`)),
  ]
}

function elementProblems(element: Element): Finding[] {
  const { tagName, properties } = element
  const known = attributesOf(tagName)
  if (!known) return [finding(tagName, `Unexpected element \`<${tagName}>\``)]
  const problems = Object.keys(properties)
    .filter((name) => !known.has(name) && !isEmptyDetail(element, name))
    .map((name) => finding(tagName, `Unexpected attribute \`${name}\` of \`<${tagName}>\``))
  if (tagName === 'meta') problems.push(...metaProblems(element))
  return problems
}

/** A person without a function has a detail that holds nothing and shows nothing. */
function isEmptyDetail(element: Element, attributeName: string): boolean {
  return element.tagName === 'dd' && attributeName === 'hidden' && element.children.length === 0
}

function metaProblems(element: Element): Finding[] {
  const name = attribute(element, 'name')
  const equivalent = attribute(element, 'httpEquiv')
  if (attribute(element, 'charSet') !== null && name === null && equivalent === null) return []
  if (equivalent !== null && /^content-security-policy$/iu.test(equivalent) && name === null) return []
  return name !== null && equivalent === null && metaNames.has(name)
    ? []
    : [finding('meta', `Unexpected metadata \`${name ?? equivalent ?? ''}\``)]
}

function addressProblems(element: Element): Finding[] {
  const { tagName } = element
  const href = attribute(element, 'href')
  const rel = attribute(element, 'rel')
  if (tagName === 'a' && href !== null && !isAllowedAddress(href))
    return [finding('a', `Unexpected address \`${href.slice(0, 80)}\``)]
  if (tagName === 'a' && rel !== null && rel !== 'alternate')
    return [finding('a', `Unexpected \`rel\` \`${rel}\``)]
  if (tagName === 'link') {
    const isAlternate = rel === 'alternate' && isEditionAddress(href ?? '')
    const isCanonical = rel === 'canonical' && /^https?:\/\//u.test(href ?? '')
    return isAlternate || isCanonical
      ? []
      : [finding('link', `Unexpected link \`${rel}\` to \`${href ?? ''}\``)]
  }
  return tagName === 'img' ? pictureProblems(attribute(element, 'src') ?? '') : []
}

function pictureProblems(address: string): Finding[] {
  const picture = pictureIn(address)
  if (!picture) return [finding('img', `Unexpected picture \`${address.slice(0, 60)}\` outside the page`)]
  const problem = picture.type === 'svg+xml' ? drawingProblem(new TextDecoder().decode(picture.bytes)) : null
  return problem === null ? [] : [finding('img', `Unexpected drawing that ${problem}`)]
}

/** Words where no reader of ours would look for them. */
function strayWords(parent: Root | Element): Finding[] {
  return parent.children.flatMap((child): Finding[] => {
    if (child.type === 'comment') return [finding('comment', 'Unexpected comment')]
    if (child.type === 'element') return strayWords(child)
    if (child.type !== 'text' || child.value.trim() === '' || parent.type !== 'element') return []
    return textHolders.has(parent.tagName) || isTask(parent)
      ? []
      : [
          finding(
            parent.tagName,
            `Unexpected words \`${child.value.trim().slice(0, 60)}\` directly in \`<${parent.tagName}>\``,
          ),
        ]
  })
}

function isTask(element: Element): boolean {
  return attribute(element, 'role') !== null
}

/** What stands beside the text: skip link, title block, contents, colophon, each once and nothing else. */
function frameProblems(tree: Root): Finding[] {
  const body = find(tree, ({ tagName }) => tagName === 'body')
  const names = (body ? elements(body) : []).map(frameName)
  const expected = ['a.skip', 'header.title-block', 'nav.contents', 'main', 'footer.colophon']
  return names
    .filter((name, index) => !expected.includes(name) || names.indexOf(name) !== index)
    .map((name) => finding('body', `Unexpected \`${name}\` beside the text`))
}

function frameName(element: Element): string {
  const classes = attribute(element, 'className')
  return classes === null ? element.tagName : `${element.tagName}.${classes.replaceAll(' ', '.')}`
}
