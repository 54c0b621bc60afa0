import type { Element, Root } from 'hast'
import type { FontFace, FontFamily, ScriptDesign } from '../../../model/design.js'
import { type FaceSetting, settingOf } from './setting-of.js'

/** The characters that each face of the design sets on a page, by the face's file. */
export function usedCharacters(page: Root, script: ScriptDesign): Map<string, Set<string>> {
  const used = new Map<string, Set<string>>()
  const visit = (parent: Root | Element, around: FaceSetting, ancestors: readonly Element[]) => {
    for (const child of parent.children) {
      if (child.type === 'text') note(child.value, around)
      // The entry of the section in view turns heavier.
      if (child.type === 'text' && ancestors.some(isContents)) note(child.value, { ...around, weight: 600 })
      if (child.type !== 'element' || child.tagName === 'head') continue
      const setting = settingOf(child, around, ancestors, script)
      if (child.properties.dataMarker)
        note(String(child.properties.dataMarker), { ...setting, face: 'label' })
      visit(child, setting, [...ancestors, child])
    }
  }
  const note = (value: string, setting: FaceSetting) => {
    const { file } = faceFor(script[setting.face], setting)
    const characters = used.get(file) ?? new Set()
    for (const character of value) characters.add(character)
    used.set(file, characters)
  }
  visit(page, { face: 'text', weight: 400, italic: false }, [])
  return used
}

function isContents({ tagName, properties }: Element): boolean {
  return tagName === 'nav' && Array.isArray(properties.className) && properties.className.includes('contents')
}

/** The face that browsers choose for a weight and slope (CSS Fonts 4, section 5.2, for weights from 400 up). */
function faceFor(family: FontFamily, { weight, italic }: Pick<FaceSetting, 'weight' | 'italic'>): FontFace {
  const slope = family.faces.filter((face) => face.italic === italic)
  const candidates = (slope.length > 0 ? slope : family.faces).toSorted((a, b) => a.weight - b.weight)
  const [lightest] = candidates
  if (!lightest) throw new Error(`The family ${family.name} has no faces`)
  if (weight <= 500) return lightest
  return candidates.find((face) => face.weight >= weight) ?? candidates.at(-1) ?? lightest
}
