import type { Element, Root } from 'hast'
import { lostLinks } from '../lost-links.js'
import type { EditionReading } from '../reading.js'
import { textHolders } from './allowed/elements.js'
import { checkSheet } from './allowed/sheet.js'
import { elementProblems } from './check-element.js'
import { checkWording } from './check-wording.js'
import { foreign } from './foreign.js'
import { policy } from './page-policy.js'
import { attribute, elements, find, textOf } from './query.js'
import { unheardWords } from './unheard-words.js'

type Finding = EditionReading['findings'][number]

/** Findings of a page, and what its sheet sets at the foot of printed pages. */
export interface PageReading {
  findings: Finding[]
  feet: string[]
}

/** Everything in a page that is not on the list of what editions hold: whatever it does, it was added afterwards. */
export function checkPage(tree: Root, text: string): PageReading {
  const all = findEvery(tree)
  const { problems, feet } = checkSheet(
    all
      .filter(({ tagName }) => tagName === 'style')
      .map(textOf)
      .join('\n'),
  )
  return {
    findings: [
      ...beginning(text),
      ...policy(tree),
      ...problems.map((problem) => foreign('style', `Unexpected style sheet that ${problem}`)),
      ...checkBody(tree),
    ],
    feet,
  }
}

/** What the elements of a page are, say or lead to that no edition's do. */
export function checkBody(tree: Root): Finding[] {
  const all = findEvery(tree)
  return [
    ...all.flatMap(elementProblems),
    ...doubledIds(all),
    ...linksToSomething(all),
    ...strayWords(tree),
    ...frameProblems(tree),
    ...unheardWords(tree),
    ...checkWording(all),
  ]
}

/** Without its declaration a page is set by other rules. */
function beginning(text: string): Finding[] {
  return /^<!doctype html>\n?<html[ >]/iu.test(text.slice(0, 40)) && /<\/html>\s*$/u.test(text.slice(-40))
    ? []
    : [foreign('page', 'Expected a page from `<!doctype html>` to `</html>` and nothing around it')]
}

function findEvery(parent: Root | Element): Element[] {
  const found: Element[] = []
  const visit = (one: Root | Element) => {
    for (const element of elements(one)) {
      found.push(element)
      visit(element)
    }
  }
  visit(parent)
  return found
}

/** A second place of the same name would take the links of the first. */
function doubledIds(all: readonly Element[]): Finding[] {
  const seen = new Set<string>()
  return all.flatMap((element) => {
    const id = attribute(element, 'id')
    if (id === null || !seen.has(id)) {
      if (id !== null) seen.add(id)
      return []
    }
    return [foreign(element.tagName, `Unexpected second place \`${id.slice(0, 80)}\``)]
  })
}

function linksToSomething(all: readonly Element[]): Finding[] {
  const ids = new Set(all.map((element) => attribute(element, 'id') ?? ''))
  const links = all
    .filter(({ tagName }) => tagName === 'a')
    .map((link) => ({ place: 'a', target: attribute(link, 'href') ?? '' }))
  return lostLinks(links, ids)
}

/** Words where no reader of ours would look for them. */
function strayWords(parent: Root | Element): Finding[] {
  return parent.children.flatMap((child): Finding[] => {
    if (child.type === 'comment') return [foreign('comment', 'Unexpected comment')]
    if (child.type === 'element') return strayWords(child)
    if (child.type !== 'text' || child.value.trim() === '' || parent.type !== 'element') return []
    return textHolders.has(parent.tagName)
      ? []
      : [
          foreign(
            parent.tagName,
            `Unexpected words \`${child.value.trim().slice(0, 60)}\` directly in \`<${parent.tagName}>\``,
          ),
        ]
  })
}

/** What stands beside the text: skip link, title block, contents, colophon, each once and nothing else. */
function frameProblems(tree: Root): Finding[] {
  const body = find(tree, ({ tagName }) => tagName === 'body')
  const names = (body ? elements(body) : []).map(frameName)
  const expected = ['a.skip', 'header.title-block', 'nav.contents', 'main', 'footer.colophon']
  return names
    .filter((name, index) => !expected.includes(name) || names.indexOf(name) !== index)
    .map((name) => foreign('body', `Unexpected \`${name}\` beside the text`))
}

function frameName(element: Element): string {
  const classes = attribute(element, 'className')
  return classes === null ? element.tagName : `${element.tagName}.${classes.replaceAll(' ', '.')}`
}
