import type { Element } from 'hast'
import type { ScriptDesign } from '../../../model/design.js'

/** Which face sets some words: what the style sheet says, for choosing fonts to embed. */
export interface FaceSetting {
  face: 'text' | 'label'
  weight: number
  italic: boolean
}

const label400 = { face: 'label', weight: 400, italic: false } as const
const label600 = { face: 'label', weight: 600, italic: false } as const
const label700 = { face: 'label', weight: 700, italic: false } as const
const text400 = { face: 'text', weight: 400, italic: false } as const

/** By class or role. The style sheet's rules in short; a test in a browser compares the two. */
const byName: Record<string, Partial<FaceSetting>> = {
  skip: label600,
  'title-block': label400,
  organisation: label700,
  status: label700,
  subtitle: text400,
  abstract: text400,
  date: label600,
  contents: label400,
  label: label600,
  figures: label400,
  people: {},
  value: text400,
  actions: label400,
  notice: label400,
  colophon: {},
  mark: label600,
  'doc-noteref': label600,
  'doc-backlink': { face: 'label' },
}

const byTag: Record<string, Partial<FaceSetting>> = {
  h3: label600,
  h4: label600,
  h5: label400,
  h6: label400,
  summary: { weight: 600 },
  dl: label400,
  dt: { weight: 600 },
  th: { weight: 600 },
  table: label400,
  caption: label400,
  figcaption: label400,
}

/** The setting inside an element, from the one around it. */
export function settingOf(
  element: Element,
  around: FaceSetting,
  ancestors: readonly Element[],
  script: ScriptDesign,
): FaceSetting {
  const { tagName } = element
  const names = namesOf(element)
  const isIn = (name: string) => ancestors.some((ancestor) => namesOf(ancestor).includes(name))
  const setting = { ...around, ...byTag[tagName] }
  for (const name of names) Object.assign(setting, byName[name])
  const parent = ancestors.at(-1)
  const isHeading = /^h[1-6]$/u.test(tagName) || element.properties.role === 'heading'
  if (tagName === 'h1') return { ...text400, weight: script.styles.title.weight }
  if (isHeading && parent && namesOf(parent).includes('actions')) return label700
  if (tagName === 'h2')
    return isIn('colophon') || namesOf(parent).includes('colophon')
      ? label600
      : { ...text400, weight: script.styles.section.weight }
  if (names.includes('number'))
    return parent?.tagName === 'h2'
      ? text400
      : { ...setting, weight: parent?.tagName.startsWith('h') ? setting.weight : 600 }
  if (tagName === 'strong') return { ...setting, weight: isIn('action') ? 600 : script.styles.title.weight }
  if (tagName === 'em') return emphasised(setting, script)
  if (element.properties.ariaCurrent) return { ...setting, weight: 700 }
  if (tagName === 'th' && element.properties.scope === 'col') return { ...setting, weight: 600 }
  return setting
}

function emphasised(setting: FaceSetting, script: ScriptDesign): FaceSetting {
  const { emphasis } = script.setting
  if (emphasis === 'italic') return { ...setting, italic: true }
  return emphasis === 'bold' ? { ...setting, weight: 700 } : setting
}

function namesOf(element: Element | undefined): string[] {
  if (!element) return []
  const { className, role } = element.properties
  return [...(Array.isArray(className) ? className.map(String) : []), ...(role ? [String(role)] : [])]
}
