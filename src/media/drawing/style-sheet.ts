import { compile, type Options } from 'css-select'
import type { CssNode } from 'css-tree'
import parse from 'css-tree/parser'
import { parse as parseSelectors, type Selector } from 'css-what'
import { largestOf } from '../../model/arrays.js'
import type { SvgElement } from './parse-svg.js'

/** What a rule or an attribute says of a property. */
export interface Declaration {
  property: string
  value: string
  isImportant: boolean
}

/** The style sheets of a drawing. */
export interface StyleSheet {
  /** Declarations that apply to an element, those that win last. */
  declarationsFor: (element: SvgElement) => Declaration[]
}

interface Rule {
  matches: (element: SvgElement) => boolean
  specificity: number
  declarations: Declaration[]
}

/** Most selectors of a drawing. */
export const mostRules = 5000

/** Reads every `<style>`; rules for screens apply, those for other media do not. */
export function styleSheet(
  root: SvgElement,
  refuse: (element: SvgElement, feature: string) => void,
): StyleSheet {
  const rules: Rule[] = []
  for (const style of styles(root)) {
    const text = style.children.filter((child) => typeof child === 'string').join('')
    const tree = parse(text, {
      parseValue: false,
      parseRulePrelude: false,
      parseAtrulePrelude: false,
      onParseError: (error) => refuse(style, `style sheet (${error.message})`),
    })
    addRules(tree, rules, (feature) => refuse(style, feature))
  }
  if (rules.length > mostRules) refuse(root, `number of style rules, at most ${mostRules} are possible`)
  rules.sort((a, b) => a.specificity - b.specificity)
  return {
    declarationsFor: (element) =>
      rules.flatMap(({ matches, declarations }) => (matches(element) ? declarations : [])),
  }
}

function addRules(tree: CssNode, rules: Rule[], refuse: (feature: string) => void): void {
  if (tree.type !== 'StyleSheet' && tree.type !== 'Block') return
  for (const node of tree.children) {
    if (node.type === 'Atrule') {
      const prelude = rawText(node.prelude)
      if (node.name === 'media' && isForScreens(prelude) && node.block) addRules(node.block, rules, refuse)
      else if (!['media', 'font-face', 'charset', 'namespace'].includes(node.name))
        refuse(`\`@${node.name}\``)
    } else if (node.type === 'Rule') {
      const declarations = declarationsIn(node.block)
      for (const [text, selector] of selectorsOf(rawText(node.prelude), refuse)) {
        try {
          const matches = compile<SvgElement | string, SvgElement>([selector], options)
          rules.push({ matches, specificity: specificityOf(selector), declarations })
        } catch {
          refuse(`selector \`${text}\``)
        }
      }
    }
  }
}

function selectorsOf(prelude: string, refuse: (feature: string) => void): [string, Selector[]][] {
  try {
    return parseSelectors(prelude).map((selector) => [prelude, selector])
  } catch {
    refuse(`selector \`${prelude}\``)
    return []
  }
}

/** `all`, `screen` and conditions on a screen of ordinary size. */
function isForScreens(prelude: string): boolean {
  return prelude
    .split(',')
    .some(
      (query) =>
        /^\s*(?:only\s+)?(?:all|screen)?\s*$/i.test(query.replace(/\band\b.*$/i, '')) && !/\(/.test(query),
    )
}

/** Preludes and values are kept as they are written. */
function rawText(node: CssNode | null): string {
  return node?.type === 'Raw' ? node.value : ''
}

/** The declarations of a style attribute. */
export function inlineDeclarations(style: string): Declaration[] {
  return declarationsIn(parse(style, { context: 'declarationList', parseValue: false }))
}

function declarationsIn(block: CssNode): Declaration[] {
  if (block.type !== 'Block' && block.type !== 'DeclarationList') return []
  return [...block.children].flatMap((node) =>
    node.type === 'Declaration'
      ? longhands({
          property: node.property.startsWith('--') ? node.property : node.property.toLowerCase(),
          value: rawText(node.value).trim(),
          isImportant: node.important !== false,
        })
      : [],
  )
}

/** `font` and `marker` stand for several properties each (CSS Fonts §2.7, SVG 2 §11.6). */
function longhands(declaration: Declaration): Declaration[] {
  const { property, value } = declaration
  if (property === 'marker')
    return ['start', 'mid', 'end'].map((end) => ({ ...declaration, property: `marker-${end}` }))
  if (property !== 'font') return [declaration]
  const match =
    /^(?<before>(?:[a-z-]+\s+|\d{3}\s+)*)(?<size>[\d.][\w.%]*|(?:xx?-|x+-)?(?:small|large)|medium|smaller|larger)(?:\s*\/\s*\S+)?\s+(?<families>.+)$/i.exec(
      value,
    )
  const { before = '', size = '', families = '' } = match?.groups ?? {}
  if (!match) return [declaration]
  const find = (pattern: RegExp) => before.split(/\s+/).find((word) => pattern.test(word)) ?? 'normal'
  return [
    { ...declaration, property: 'font-style', value: find(/^(?:italic|oblique)$/i) },
    { ...declaration, property: 'font-weight', value: find(/^(?:bold|bolder|lighter|\d{3})$/i) },
    { ...declaration, property: 'font-size', value: size },
    { ...declaration, property: 'font-family', value: families },
  ]
}

/** Ids, then classes, then names (Selectors 4 §17). */
function specificityOf(selector: readonly Selector[]): number {
  return selector.reduce((sum, part) => {
    if (part.type === 'attribute') return sum + (part.name === 'id' && part.action === 'equals' ? 1e6 : 1e3)
    if (part.type === 'tag' || part.type === 'pseudo-element') return sum + 1
    if (part.type !== 'pseudo') return sum
    if (!Array.isArray(part.data)) return sum + 1e3
    return part.name === 'where' ? sum : sum + largestOf(part.data.map(specificityOf), 0)
  }, 0)
}

function styles(element: SvgElement): SvgElement[] {
  if (element.name === 'style') return [element]
  return element.children.flatMap((child) => (typeof child === 'string' ? [] : styles(child)))
}

const isElement = (node: SvgElement | string): node is SvgElement => typeof node !== 'string'

const options: Options<SvgElement | string, SvgElement> = {
  xmlMode: true,
  adapter: {
    isTag: isElement,
    getAttributeValue: (element, name) => element.attributes[name],
    getChildren: (node) => (isElement(node) ? node.children : []),
    getName: (element) => element.name,
    getParent: (element) => element.parent,
    getSiblings: (node) => (isElement(node) ? (node.parent?.children ?? [node]) : [node]),
    getText: (node) => (isElement(node) ? '' : node),
    hasAttrib: (element, name) => element.attributes[name] !== undefined,
    removeSubsets: (nodes) => nodes,
  },
}
